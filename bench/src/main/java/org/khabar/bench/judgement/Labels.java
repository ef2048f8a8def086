package org.khabar.bench.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.judgement.Question;
import org.khabar.text.Span;

/** Which predicates of an article tell which annotated event. */
final class Labels {

    /** Where the scorer of the development set cuts a text. */
    private static final Pattern CUT = Pattern.compile("\\n+|(?<=[.!?؟])[\"”»’']*\\s+");

    private final String text;
    private final List<Question> predicates;
    private final List<Integer> cuts = new ArrayList<>();
    private final Map<Span, Annotation.Told> told = new HashMap<>();

    /** Predicates that share the words of an event with the one that tells it: neither right nor wrong. */
    private final Set<Span> open = new HashSet<>();

    Labels(Annotation annotation, List<Question> predicates) {
        this.text = annotation.article().text();
        this.predicates = predicates;
        cuts.add(0);
        for (Matcher m = CUT.matcher(text); m.find(); ) {
            cuts.add(m.end());
        }
        annotation.events().forEach(this::claim);
        annotation.events().forEach(this::excuse);
    }

    /** The event that a predicate tells, if any. */
    Optional<Annotation.Told> event(Span trigger) {
        return Optional.ofNullable(told.get(trigger));
    }

    /** Whether words of the article are, or share some with, words that the annotator quotes. */
    boolean isWithin(Span words, @Nullable String quoted) {
        if (quoted == null) {
            return false;
        }
        for (int at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
            if (words.begin() < at + quoted.length() && at < words.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether words of the article say in like words what the annotator quotes. */
    boolean isLike(Span words, @Nullable String quoted) {
        return quoted != null && Likeness.any(List.of(text.substring(words.begin(), words.end())), List.of(quoted));
    }

    boolean isOpen(Span trigger) {
        return open.contains(trigger);
    }

    private void claim(Annotation.Told event) {
        for (int[] place : event.places()) {
            int begin = offset(place[0]);
            int end = offset(place[1]);
            List<Question> over = predicates.stream()
                    .filter(p ->
                            p.trigger().begin() < end && begin < p.trigger().end())
                    .toList();
            Optional<Question> best = over.stream()
                    .filter(p -> p.ruled().equals(event.type()))
                    .findFirst()
                    .or(() -> over.stream().findFirst())
                    .or(() -> predicates.stream()
                            .filter(p -> p.ruled().equals(event.type())
                                    && cut(p.trigger().begin()) == cut(begin))
                            .filter(p -> !told.containsKey(p.trigger()))
                            .min(Comparator.comparingInt(
                                    p -> Math.abs(p.trigger().begin() - begin))));
            best.ifPresent(p -> told.putIfAbsent(p.trigger(), event));
            over.stream()
                    .map(Question::trigger)
                    .filter(t -> !told.containsKey(t))
                    .forEach(open::add);
        }
    }

    /** What the rules find by another word of the same sentence is no error. */
    private void excuse(Annotation.Told event) {
        for (int[] place : event.places()) {
            int cut = cut(offset(place[0]));
            predicates.stream()
                    .filter(p -> cut(p.trigger().begin()) == cut && p.ruled().equals(event.type()))
                    .map(Question::trigger)
                    .filter(t -> !told.containsKey(t))
                    .forEach(open::add);
        }
    }

    private int offset(int codePoint) {
        return text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
    }

    private int cut(int offset) {
        int at = 0;
        while (at + 1 < cuts.size() && cuts.get(at + 1) <= offset) {
            at++;
        }
        return at;
    }
}
