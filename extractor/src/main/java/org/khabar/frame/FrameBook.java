package org.khabar.frame;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.clause.Clause;

/** The frames of one language, found by predicate; those that ask for more come first. */
public final class FrameBook {

    private static final Comparator<Frame> CLOSEST_FIRST = Comparator.comparing((Frame f) -> !f.isWorded())
            .thenComparing(f -> -f.conditions().size())
            .thenComparing(Frame::id);

    private final List<Frame> frames;
    private final ImmutableListMultimap<String, Frame> byLemma;

    FrameBook(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        ImmutableListMultimap.Builder<String, Frame> builder = ImmutableListMultimap.builder();
        builder.orderValuesBy(CLOSEST_FIRST);
        frames.forEach(frame -> frame.lemmas().forEach(lemma -> builder.put(key(frame.kind(), lemma), frame)));
        byLemma = builder.build();
    }

    public List<Frame> frames() {
        return frames;
    }

    /** Every word that a frame names, folded: predicates and what must stand beside them. */
    public Set<String> vocabulary() {
        return frames.stream()
                .flatMap(frame -> Stream.concat(
                        frame.lemmas().stream(), frame.conditions().stream().flatMap(c -> c.lemmas().stream())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Frames whose trigger the clause's predicate can be. */
    public List<Frame> candidates(Clause clause) {
        Set<Frame> found = new LinkedHashSet<>();
        for (String lemma : clause.lemmas()) {
            found.addAll(byLemma.get(key(clause.kind(), lemma)));
            if (clause.kind() == Clause.Kind.PARTICIPLE) {
                // An indefinite accusative looks like one: شن هجوما
                found.addAll(byLemma.get(key(Clause.Kind.NOUN, lemma)));
            }
        }
        // مطالبة الحكومة بكذا after a comma: a participle is one before it is a noun
        return found.stream()
                .sorted(Comparator.comparing((Frame frame) -> frame.kind() != clause.kind())
                        .thenComparing(CLOSEST_FIRST))
                .toList();
    }

    /** Whether the predicate tells one of these without words beside it: استدعى alone asks nothing, استدعى السفير does. */
    public boolean tells(Clause clause, Set<String> types) {
        return candidates(clause).stream()
                .filter(frame -> !frame.isWorded())
                .map(Frame::type)
                .anyMatch(types::contains);
    }

    private static String key(Clause.Kind kind, String lemma) {
        return kind + " " + lemma;
    }
}
