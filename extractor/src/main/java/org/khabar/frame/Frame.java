package org.khabar.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.clause.Clause;

/**
 * One way to tell an event: which predicates name it and which argument fills which role.
 *
 * @param id name of the frame, such as {@code ar/resignation/verb}
 * @param type local name of the event class
 * @param kind part of speech of the predicate
 * @param lemmas folded lemmas that trigger it
 * @param roles for each role the slots that may fill it, the best first
 * @param conditions what the clause must show besides, all of them
 * @param transitive a verb whose lone noun phrase is its object, since nobody is named who does it (عُيّن فلان)
 */
public record Frame(
        String id,
        String type,
        Clause.Kind kind,
        Set<String> lemmas,
        Map<String, List<String>> roles,
        List<Condition> conditions,
        boolean transitive) {

    /** Slot for words of what is said. */
    public static final String SAID = "said";

    /** Slots for words whatever their grammar. */
    public static final Set<String> WORDING = Set.of("words", "next", "before", SAID);

    /** Slots for the form of the predicate. */
    private static final Set<String> FORM = Set.of("cue", "tense");

    public Frame {
        lemmas = Set.copyOf(lemmas);
        roles = Map.copyOf(roles);
        conditions = List.copyOf(conditions);
    }

    /** Whether it asks for certain words beside the predicate: such a frame is closer than one of grammar alone. */
    boolean isWorded() {
        return conditions.stream().anyMatch(c -> c.wanted() && WORDING.contains(c.slot()));
    }

    /** Whether its predicate is one of saying, which the words of what is said make an act: قال إن القرار مهزلة. */
    public boolean isBySaying() {
        return conditions.stream().anyMatch(c -> c.wanted() && c.slot().equals(SAID));
    }

    public List<String> slots(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /**
     * An argument that must, or must not, be there.
     *
     * @param slot its slot
     * @param lemmas folded lemmas of its head, any if empty
     * @param wanted whether it must be there; otherwise it must not
     */
    public record Condition(String slot, Set<String> lemmas, boolean wanted) {
        public Condition {
            lemmas = Set.copyOf(lemmas);
        }

        /** Whether it asks for a noun phrase that the predicate itself governs. */
        public boolean isOfArgument() {
            return !slot.startsWith("up") && !FORM.contains(slot) && !WORDING.contains(slot);
        }
    }
}
