package org.khabar.event;

import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.frame.Frame;
import org.khabar.frame.FrameBook;
import org.khabar.judgement.Question;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits;

/** What there is to see of a predicate, as features of a linear model: its words, its arguments, what the rules say. */
final class PredicateFeatures {

    private static final Set<String> SAYING = Set.of("Statement");

    private static final int REACH = 3;
    private static final int SAID = 30;

    private final SentenceReading reading;
    private final Sentence sentence;
    private final FrameBook frames;
    private final Entities entities;
    private final Quotes quotes;
    private final Map<Integer, Frame> fitting = new HashMap<>();
    private final Set<Integer> kept = new HashSet<>();
    private final Multiset<String> earlier;

    /**
     * Features of the predicates of one sentence.
     *
     * @param fitting the predicates that a frame fits
     * @param kept those of them that the rules take for events
     * @param earlier the classes of the events told before this sentence
     */
    PredicateFeatures(
            SentenceReading reading,
            FrameBook frames,
            Entities entities,
            Quotes quotes,
            Collection<Candidate> fitting,
            Collection<Candidate> kept,
            Multiset<String> earlier) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.frames = frames;
        this.entities = entities;
        this.quotes = quotes;
        fitting.forEach(c -> this.fitting.put(c.clause().index(), c.frame()));
        kept.forEach(c -> this.kept.add(c.clause().index()));
        this.earlier = earlier;
    }

    /** The class that the rules give a predicate, or {@link Question#NONE}. */
    String ruled(Clause clause) {
        Frame frame = fitting.get(clause.index());
        return frame != null && kept.contains(clause.index()) ? frame.type() : Question.NONE;
    }

    List<String> of(Clause clause) {
        List<String> found = new ArrayList<>();
        Frame frame = fitting.get(clause.index());
        String ruled = ruled(clause);
        String rule = frame == null ? "-" : frame.type() + (ruled.equals(Question.NONE) ? "!" : "");
        String kind = clause.kind().name();
        found.add("R=" + rule);
        found.add("K=" + kind);
        found.add("RK=" + rule + "|" + kind);
        if (frame != null) {
            found.add("F=" + frame.id() + (ruled.equals(Question.NONE) ? "!" : ""));
            int told = Math.min(earlier.count(frame.type()), 3);
            found.add("earlier=" + told + "|" + rule);
            found.add("earlierK=" + told + "|" + kind + "|" + isKnown(clause));
        }
        for (Frame other : frames.candidates(clause)) {
            found.add("C=" + other.type());
        }
        clause.lemmas().forEach(lemma -> {
            found.add(Question.LEMMA + lemma);
            found.add("LK=" + lemma + "|" + kind);
            found.add("LR=" + lemma + "|" + rule);
        });
        traits(clause, found, rule);
        arguments(clause, found, rule);
        governor(clause, found, rule);
        governed(clause, found, rule);
        place(clause, found, rule);
        words(clause, found, rule);
        return found;
    }

    /** The same for the question whether it happened, where the rules say so much. */
    List<String> ofTruth(Clause clause, String type, String ruled) {
        List<String> found = of(clause);
        String kind = clause.kind().name();
        found.add("V=" + ruled);
        found.add("VT=" + ruled + "|" + type);
        found.add("VK=" + ruled + "|" + kind);
        found.add("VTK=" + ruled + "|" + type + "|" + kind);
        found.add("VF=" + ruled + "|" + clause.traits().tense() + "|" + kind);
        clause.cues().forEach(cue -> found.add("VC=" + ruled + "|" + cue));
        clause.lemmas().forEach(lemma -> found.add("VL=" + ruled + "|" + lemma));
        Link link = clause.link();
        if (link != null) {
            found.add("VM=" + ruled + "|" + link.marker());
            reading.clauses().get(link.clause()).lemmas().forEach(lemma -> {
                found.add("VG=" + ruled + "|" + lemma);
                found.add("VGM=" + ruled + "|" + lemma + "|" + link.marker());
            });
        }
        return found;
    }

    private static boolean isKnown(Clause clause) {
        return clause.traits().definite() || clause.argument(Slot.POSSESSOR) != null;
    }

    private static void traits(Clause clause, List<String> found, String rule) {
        Traits traits = clause.traits();
        String form = traits.tense()
                + (traits.passive() ? "p" : "")
                + (traits.definite() ? "d" : "")
                + traits.number()
                + (traits.speaking() ? "s" : "");
        found.add("T=" + form);
        found.add("TR=" + form + "|" + rule);
        clause.cues().forEach(cue -> found.add("cue=" + cue));
        clause.cues().forEach(cue -> found.add("cueR=" + cue + "|" + rule));
    }

    private void arguments(Clause clause, List<String> found, String rule) {
        for (Argument argument : clause.arguments()) {
            String slot = argument.slot().name().charAt(0) + argument.marker();
            String what = what(argument);
            found.add("A=" + slot + "|" + what);
            found.add("AR=" + slot + "|" + what + "|" + rule);
            found.add("AS=" + slot + "|" + rule);
            clause.lemmas().forEach(lemma -> found.add("AL=" + lemma + "|" + slot));
            if (argument.nominal() != null) {
                Token head = sentence.token(argument.nominal().head());
                found.add("AH=" + slot.charAt(0) + "|" + head.form());
                clause.lemmas().forEach(lemma -> found.add("ALH=" + lemma + "|" + slot + "|" + head.form()));
            }
        }
        found.add("AN=" + clause.arguments().size() + "|" + rule);
    }

    private String what(Argument argument) {
        Entity entity = entities.of(argument);
        if (entity != null) {
            return entity.kind() + (entity.named() ? "n" : "u") + (argument.pronoun() == null ? "" : "p");
        }
        return argument.nominal() == null ? "pronoun" : "thing";
    }

    private void governor(Clause clause, List<String> found, String rule) {
        Link link = clause.link();
        if (link == null) {
            found.add("G=none|" + clause.kind() + "|" + rule);
            return;
        }
        Clause up = reading.clauses().get(link.clause());
        String above = above(up);
        found.add("G=" + link.marker() + "|" + rule);
        found.add("GR=" + above + "|" + rule);
        found.add("GMR=" + above + "|" + link.marker() + "|" + rule);
        up.lemmas().forEach(lemma -> {
            found.add("GL=" + lemma);
            found.add("GLM=" + lemma + "|" + link.marker());
            found.add("GLR=" + lemma + "|" + rule);
        });
    }

    private String above(Clause up) {
        Frame frame = fitting.get(up.index());
        return frame == null ? "-" : frame.type() + (kept.contains(up.index()) ? "" : "!");
    }

    private void governed(Clause clause, List<String> found, String rule) {
        for (Clause other : reading.clauses()) {
            Link link = other.link();
            if (link != null && link.clause() == clause.index()) {
                found.add("D=" + link.marker() + "|" + rule);
                found.add("DR=" + above(other) + "|" + link.marker() + "|" + rule);
                found.add("DT=" + above(other) + "|" + rule);
            }
        }
        Clause before = clause.index() > 0 ? reading.clauses().get(clause.index() - 1) : null;
        Clause after = clause.index() + 1 < reading.clauses().size()
                ? reading.clauses().get(clause.index() + 1)
                : null;
        found.add("B=" + (before == null ? "" : above(before)) + "|" + rule);
        found.add("N=" + (after == null ? "" : above(after)) + "|" + rule);
        boolean reason = reading.circumstances().stream()
                .anyMatch(c -> c.kind() == Circumstance.Kind.REASON
                        && c.first() <= clause.token()
                        && clause.token() < c.end());
        boolean source = reading.circumstances().stream()
                .anyMatch(c -> c.kind() == Circumstance.Kind.SOURCE
                        && c.marker() <= clause.token()
                        && clause.token() < c.end());
        found.add("in=" + (reason ? "reason" : "") + (source ? "source" : "") + "|" + rule);
    }

    private void place(Clause clause, List<String> found, String rule) {
        int index = sentence.index();
        String where = index == 0 ? "head" : index == 1 ? "lead" : index < 4 ? "top" : "body";
        int opening = quotes.opening(clause.token());
        String quoted = opening == Quotes.OUTSIDE ? "out" : opening == Quotes.EARLIER ? "earlier" : "in";
        found.add("S=" + where + "|" + rule);
        found.add("Q=" + quoted + "|" + rule);
        found.add("Q=" + quoted);
        found.add("first=" + (clause.token() < 2) + "|" + clause.kind() + "|" + rule);
        found.add("same="
                + fitting.values().stream()
                        .filter(f -> f.type().equals(rule.replace("!", "")))
                        .count() + "|" + rule);
        boolean question =
                sentence.size() > 0 && sentence.token(sentence.size() - 1).isForm("?");
        if (question) {
            found.add("question");
        }
    }

    private void words(Clause clause, List<String> found, String rule) {
        for (int k = -REACH; k <= REACH; k++) {
            if (k != 0) {
                Token token = at(clause.token() + k);
                String form = token == null ? "#" : token.form();
                found.add("W" + k + "=" + form);
                if (Math.abs(k) == 1) {
                    found.add("WR" + k + "=" + form + "|" + rule);
                    for (String lemma : clause.lemmas()) {
                        found.add("WL" + k + "=" + form + "|" + lemma);
                    }
                    found.add("P" + k + "=" + (token == null ? "#" : token.pos()) + "|" + clause.kind() + "|" + rule);
                }
            }
        }
        Token own = sentence.token(clause.token());
        if (rule.startsWith("Statement") || frames.tells(clause, SAYING)) {
            said(clause, found);
        }
        found.add("form=" + own.form());
        found.add("tag=" + own.tag().toLowerCase(Locale.ROOT) + "|" + rule);
        for (Token token : sentence.tokens()) {
            if (token.is(Pos.VERB) || token.is(Pos.NOUN) || token.is(Pos.ADJECTIVE)) {
                found.add("bag=" + token.form());
            }
        }
    }

    /** What a saying says makes it a reproach, a threat or praise. */
    private void said(Clause clause, List<String> found) {
        for (int i = clause.token() + 1; i < Math.min(sentence.size(), clause.token() + SAID); i++) {
            Token token = sentence.token(i);
            if (token.is(Pos.PUNCTUATION) || token.is(Pos.NAME)) {
                continue;
            }
            found.add("said=" + token.form());
            token.verbs().forEach(lemma -> found.add("saidV=" + lemma));
            token.nouns().forEach(lemma -> found.add("saidN=" + lemma));
            if (i + 1 < sentence.size()) {
                found.add("said2=" + token.form() + "_" + sentence.token(i + 1).form());
            }
        }
    }

    private @Nullable Token at(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i) : null;
    }
}
