package org.khabar.evaluation;

import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * Rows whose variables have names of letters and digits. Jena writes rows that it keeps on the disk with the names that it gives
 * to variables of its own, such as {@code ?*g0} and {@code ?/name}, and cannot read these again.
 */
final class SpelledVariables {

    private static final BaseEncoding LETTERS = BaseEncoding.base16();

    private SpelledVariables() {}

    static Binding spelled(Binding row) {
        return renamed(row, SpelledVariables::spelled);
    }

    /** The row as it was before it was spelled. */
    static Binding meant(Binding row) {
        return renamed(row, SpelledVariables::meant);
    }

    static List<SortCondition> spelled(List<SortCondition> conditions) {
        return conditions.stream()
                .map(condition -> new SortCondition(
                        condition.getExpression().applyNodeTransform(SpelledVariables::spelled),
                        condition.getDirection()))
                .toList();
    }

    private static Node spelled(Node node) {
        return Var.isVar(node) ? spelled(Var.alloc(node)) : node;
    }

    private static Var spelled(Var variable) {
        return Var.alloc("v" + LETTERS.encode(variable.getVarName().getBytes(StandardCharsets.UTF_8)));
    }

    private static Var meant(Var variable) {
        return Var.alloc(new String(LETTERS.decode(variable.getVarName().substring(1)), StandardCharsets.UTF_8));
    }

    private static Binding renamed(Binding row, UnaryOperator<Var> name) {
        BindingBuilder renamed = Binding.builder();
        row.forEach((variable, value) -> renamed.add(name.apply(variable), value));
        return renamed.build();
    }
}
