package org.khabar.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabar.clause.Clause;
import org.khabar.frame.Frame;
import org.khabar.frame.FrameBook;

/**
 * What the frames know of verbs, which settles how a doubtful form is read.
 *
 * @param verbs lemmas, those with particles included
 * @param transitive lemmas of verbs whose object has a role or decides the sense
 * @param saying lemmas of verbs that report what is said
 */
record Lemmas(Set<String> verbs, Set<String> transitive, Set<String> saying) {

    Lemmas {
        verbs = Set.copyOf(verbs);
        transitive = Set.copyOf(transitive);
        saying = Set.copyOf(saying);
    }

    static Lemmas of(FrameBook frames) {
        Set<String> verbs = new LinkedHashSet<>();
        Set<String> transitive = new LinkedHashSet<>();
        Set<String> saying = new LinkedHashSet<>();
        for (Frame frame : frames.frames()) {
            if (frame.kind() != Clause.Kind.VERB) {
                continue;
            }
            verbs.addAll(frame.lemmas());
            boolean object = frame.roles().values().stream().anyMatch(slots -> slots.contains("object"))
                    || frame.conditions().stream()
                            .anyMatch(c -> c.wanted() && c.slot().equals("object"));
            if (object) {
                transitive.addAll(frame.lemmas());
            }
            boolean worded = frame.conditions().stream()
                    .anyMatch(c -> c.wanted() && (c.slot().equals("object") || Frame.WORDING.contains(c.slot())));
            if (frame.type().equals("Statement") && !worded) { // broke his silence: other breaking says nothing
                saying.addAll(frame.lemmas());
            }
        }
        return new Lemmas(verbs, transitive, saying);
    }

    boolean contains(String lemma) {
        return verbs.contains(lemma);
    }

    boolean isTransitive(Set<String> lemmas) {
        return lemmas.stream().anyMatch(transitive::contains);
    }

    boolean isSaying(Set<String> lemmas) {
        return lemmas.stream().anyMatch(saying::contains);
    }

    /** Verbs of one word. */
    Set<String> plain() {
        Set<String> plain = new LinkedHashSet<>();
        verbs.forEach(verb -> plain.add(List.of(verb.split(" ")).get(0)));
        return plain;
    }
}
