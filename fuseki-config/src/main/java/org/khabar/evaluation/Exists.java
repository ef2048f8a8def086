package org.khabar.evaluation;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;

/**
 * The condition that triple patterns of the default graph find something, or nothing.
 *
 * @param pattern all of it
 * @param patterns the triple patterns in it
 * @param conditions what else must hold
 * @param wanted whether they must find something
 */
record Exists(Op pattern, BasicPattern patterns, ExprList conditions, boolean wanted) {

    /** A condition of this kind; empty where it is another, or holds more than triple patterns. */
    static Optional<Exists> of(Expr condition) {
        if (!(condition instanceof E_Exists || condition instanceof E_NotExists)) {
            return Optional.empty();
        }
        boolean wanted = condition instanceof E_Exists;
        Op whole = ((ExprFunctionOp) condition).getGraphPattern();
        if (whole instanceof OpFilter filter) {
            return patterns(filter.getSubOp()).map(found -> new Exists(whole, found, filter.getExprs(), wanted));
        }
        return patterns(whole).map(found -> new Exists(whole, found, ExprList.emptyList, wanted));
    }

    private static Optional<BasicPattern> patterns(Op op) {
        if (op instanceof OpQuadPattern quads && Quad.isDefaultGraph(quads.getGraphNode())) {
            return Optional.of(quads.getBasicPattern());
        }
        return op instanceof OpBGP triples ? Optional.of(triples.getPattern()) : Optional.empty();
    }
}
