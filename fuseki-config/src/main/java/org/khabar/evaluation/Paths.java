package org.khabar.evaluation;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlattenAlgebra;

/** Property paths as triple patterns, which the index answers for many rows, where Jena would go from node to node. */
final class Paths {
    private Paths() {}

    /** The same as unions and sequences of triple patterns; a path of any length stays one. */
    static Op flat(OpPath path) {
        return Transformer.transform(new Steps(), Transformer.transform(new TransformPathFlattenAlgebra(), path));
    }

    private static final class Steps extends TransformCopy {
        @Override
        public Op transform(OpTriple triple) {
            return new OpBGP(triple.asBGP().getPattern());
        }

        /** What joins two steps of a path is a variable of its own, so that rows can flow from one into the other. */
        @Override
        public Op transform(OpJoin join, Op left, Op right) {
            return OpSequence.create(left, right);
        }
    }
}
