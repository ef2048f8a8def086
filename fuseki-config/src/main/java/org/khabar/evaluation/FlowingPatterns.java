package org.khabar.evaluation;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuad;
import org.apache.jena.sparql.algebra.op.OpQuadBlock;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Quad;

/** Patterns through which rows flow: each row that comes out is one that went in, with more in it. */
final class FlowingPatterns {
    private FlowingPatterns() {}

    static boolean flows(Op op) {
        if (op instanceof OpBGP
                || op instanceof OpQuadPattern
                || op instanceof OpQuadBlock
                || op instanceof OpTriple
                || op instanceof OpQuad
                || op instanceof OpPath) {
            return true;
        }
        if (op instanceof OpGraph graph) {
            return Quad.isDefaultGraph(graph.getNode()) && flows(graph.getSubOp());
        }
        if (op instanceof OpTable table) {
            return table.isJoinIdentity();
        }
        if (op instanceof OpFilter || op instanceof OpExtend || op instanceof OpAssign) {
            return flows(((Op1) op).getSubOp());
        }
        if (op instanceof OpConditional || op instanceof OpUnion) {
            return flows(((Op2) op).getLeft()) && flows(((Op2) op).getRight());
        }
        return (op instanceof OpSequence || op instanceof OpDisjunction)
                && ((OpN) op).getElements().stream().allMatch(FlowingPatterns::flows);
    }
}
