package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Conditions that a variable is one of a few IRIs, such as {@code ?slot IN (kh:agent, kh:target)}. Whether it is shows from TDB2's
 * numbers, without reading what each triple says.
 *
 * @param allowed the IRIs that a variable may have
 * @param others the conditions of other kinds
 */
record Choices(Map<Var, Set<Node>> allowed, ExprList others) {

    /** One such condition. */
    private record Choice(Var variable, List<Node> iris) {}

    /** The conditions, those of this kind on any of the variables apart. */
    static Choices among(ExprList conditions, Set<Var> variables) {
        Map<Var, Set<Node>> allowed = new HashMap<>();
        ExprList others = new ExprList();
        for (Expr each : conditions) {
            Optional<Choice> choice = choice(each).filter(found -> variables.contains(found.variable()));
            if (choice.isEmpty()) {
                others.add(each);
                continue;
            }
            Set<Node> iris = new HashSet<>(choice.get().iris());
            allowed.merge(choice.get().variable(), iris, (one, other) -> {
                one.retainAll(other);
                return one;
            });
        }
        return new Choices(allowed, others);
    }

    private static Optional<Choice> choice(Expr condition) {
        if (condition instanceof E_OneOf in) {
            return choice(in.getLHS(), in.getRHS().getList());
        }
        if (condition instanceof E_Equals equal) {
            return choice(equal.getArg1(), List.of(equal.getArg2()))
                    .or(() -> choice(equal.getArg2(), List.of(equal.getArg1())));
        }
        return condition instanceof E_LogicalOr or ? either(or) : Optional.empty();
    }

    private static Optional<Choice> either(ExprFunction2 or) {
        Optional<Choice> one = choice(or.getArg1());
        Optional<Choice> other = choice(or.getArg2());
        return one.isPresent()
                        && other.isPresent()
                        && one.get().variable().equals(other.get().variable())
                ? Optional.of(new Choice(
                        one.get().variable(),
                        Stream.concat(one.get().iris().stream(), other.get().iris().stream())
                                .toList()))
                : Optional.empty();
    }

    private static Optional<Choice> choice(Expr variable, List<Expr> values) {
        List<Node> iris = new ArrayList<>();
        for (Expr each : values) {
            if (!each.isConstant() || !each.getConstant().isIRI()) {
                return Optional.empty();
            }
            iris.add(each.getConstant().asNode());
        }
        return variable.isVariable() ? Optional.of(new Choice(variable.asVar(), iris)) : Optional.empty();
    }
}
