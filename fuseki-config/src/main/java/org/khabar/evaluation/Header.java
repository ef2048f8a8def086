package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;

/** Which variable has which place in rows. */
final class Header {
    static final Header NONE = new Header(new Var[0], List.of());

    private final Var[] variables;
    private final List<Var> visible;

    private Header(Var[] variables, List<Var> visible) {
        this.variables = variables;
        this.visible = visible;
    }

    /** This one with the variables that it lacks behind its own. */
    Header with(Iterable<Var> others) {
        List<Var> all = new ArrayList<>(Arrays.asList(variables));
        List<Var> seen = new ArrayList<>(visible);
        for (Var each : others) {
            if (!all.contains(each)) {
                all.add(each);
                seen.add(each);
            }
        }
        return all.size() == variables.length ? this : new Header(all.toArray(Var[]::new), seen);
    }

    /** Whether these are its variables, in this order. */
    boolean hasJust(Iterator<Var> others) {
        int size = 0;
        while (others.hasNext()) {
            Var each = others.next();
            if (size == variables.length || !variables[size].equals(each)) {
                return false;
            }
            size++;
        }
        return size == variables.length;
    }

    /** The same places, but nobody who asks what is there hears of this variable. */
    Header hiding(Var variable) {
        return new Header(
                variables,
                visible.stream().filter(each -> !each.equals(variable)).toList());
    }

    int size() {
        return variables.length;
    }

    Var variable(int place) {
        return variables[place];
    }

    List<Var> visible() {
        return visible;
    }

    /** Place of a variable, or -1. */
    @SuppressWarnings("ReferenceEquality") // most equal ones are one, which takes less than to compare names
    int place(Var variable) {
        for (int i = 0; i < variables.length; i++) {
            if (variables[i] == variable) {
                return i;
            }
        }
        for (int i = 0; i < variables.length; i++) {
            if (variables[i].equals(variable)) {
                return i;
            }
        }
        return -1;
    }
}
