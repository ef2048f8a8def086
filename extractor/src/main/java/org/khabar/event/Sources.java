package org.khabar.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entity;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;

/**
 * Whom the article credits with what one sentence tells: its source phrases (وفقا لـ, according to), whoever says the
 * clause that holds the event, and whoever speaks in the quotation around it, with those who pass that saying on.
 */
final class Sources {

    /** Sayings whose content is somebody's claim. */
    private static final Set<String> CLAIMS = Set.of("Statement", "Warning", "Accusation", "Denial");

    /** What is done otherwise than by speaking. */
    private static final Set<String> HAPPENINGS =
            Set.of("Meeting", "Attack", "Investigation", "Arrest", "Dismissal", "Agreement");

    private static final Set<String> PERSONNEL = Set.of("Resignation", "Appointment", "Dismissal", "Election");

    private static final int CLIMB = 5;
    private static final int QUOTE_REACH = 3;

    private final SentenceReading reading;
    private final Sentence sentence;
    private final Fillers fillers;
    private final List<Candidate> claims;
    private final Quotes quotes;
    private final Set<Entity> quoted;

    /**
     * Sources of one sentence.
     *
     * @param candidates its events, with the sayings that are no events of their own
     * @param quoted who speaks in the quotation that goes on from the sentence before
     */
    Sources(SentenceReading reading, Fillers fillers, List<Candidate> candidates, Quotes quotes, Set<Entity> quoted) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.fillers = fillers;
        this.claims = candidates.stream()
                .filter(c -> CLAIMS.contains(c.frame().type()))
                .toList();
        this.quotes = quotes;
        this.quoted = quoted;
    }

    /** Whom the article credits with an event, whoever does it left out. */
    Set<Entity> of(Candidate candidate, Set<Entity> agents) {
        Clause clause = candidate.clause();
        Set<Entity> sources =
                new LinkedHashSet<>(fillers.entities(candidate.frame().slots("source"), reading, clause));
        sources.addAll(pages(candidate, agents));
        if (isTold(candidate)) {
            sources.addAll(phrases(candidate));
            List<Candidate> holding = claims(candidate);
            holding.forEach(c -> sources.addAll(claimants(c)));
            int opening = quotes.opening(clause.token());
            if (opening == Quotes.EARLIER) {
                sources.addAll(quoted);
            } else if (opening != Quotes.OUTSIDE && holding.isEmpty()) {
                sources.addAll(speakers(opening));
            }
        }
        if (!(HAPPENINGS.contains(candidate.frame().type()) && clause.kind() == Clause.Kind.VERB && isStated(clause))) {
            sources.removeAll(agents); // قال إنه التقى: of what he has done himself he is the source
        }
        return sources;
    }

    private static boolean isStated(Clause clause) {
        return clause.link() != null && clause.link().marker().equals(Link.FACT);
    }

    /** رأى الكاتب في صحيفة "الميناء": the paper that carries what somebody says. */
    private Set<Entity> pages(Candidate candidate, Set<Entity> agents) {
        boolean person = agents.stream().anyMatch(a -> a.kind() == Kind.PERSON);
        if (!person || !candidate.isSaying()) {
            return Set.of();
        }
        Set<Entity> press = new LinkedHashSet<>();
        for (String slot : fillers.contexts().placeSlots()) {
            fillers.entities(List.of(slot), reading, candidate.clause()).stream()
                    .filter(Fillers::isPress)
                    .forEach(press::add);
        }
        return press;
    }

    /** What only tells when (بعد استقالته) and an election named in passing (في الانتخابات) are told by nobody. */
    private boolean isTold(Candidate candidate) {
        Clause clause = candidate.clause();
        if (clause.kind() != Clause.Kind.NOUN) {
            return true;
        }
        return !fillers.onlyTells(clause) && !candidate.frame().type().equals("Election");
    }

    /** Whom the sentence credits at its head, who goes on to speak in it if nobody else has spoken. */
    Set<Entity> credited(Clause clause) {
        boolean spoken = claims.stream()
                .filter(Candidate::isSaying)
                .map(Candidate::clause)
                .anyMatch(c -> c.kind() == Clause.Kind.VERB && c.token() < clause.token());
        for (Circumstance c : reading.circumstances()) {
            if (c.kind() == Circumstance.Kind.SOURCE && c.marker() <= 2 && c.first() < clause.token() && !spoken) {
                return c.nominals().stream()
                        .limit(1)
                        .map(fillers::speakers)
                        .findFirst()
                        .orElse(Set.of());
            }
        }
        return Set.of();
    }

    /** Who speaks in the quotation that the sentence leaves open. */
    Set<Entity> atEnd() {
        return switch (quotes.atEnd()) {
            case Quotes.OUTSIDE -> Set.of();
            case Quotes.EARLIER -> quoted;
            default -> speakers(quotes.atEnd());
        };
    }

    private Set<Entity> claimants(Candidate claim) {
        Set<Entity> told = claim.clause().kind() == Clause.Kind.PARTICIPLE ? credited(claim.clause()) : Set.of();
        if (!told.isEmpty()) {
            return told; // وبحسب الوزير فإن العمل بدأ، مشيرا إلى كذا
        }
        Set<Entity> all = new LinkedHashSet<>(fillers.entities(claim.frame().slots("agent"), reading, claim.clause()));
        all.addAll(fillers.entities(claim.frame().slots("source"), reading, claim.clause()));
        return all;
    }

    private Set<Entity> phrases(Candidate candidate) {
        Set<Entity> sources = new LinkedHashSet<>();
        int token = candidate.clause().token();
        for (Circumstance c : reading.circumstances()) {
            boolean inside = c.marker() <= token && token < c.contentEnd();
            boolean beside = c.end() <= token && candidate.isSaying() && isNewClause(token);
            if (c.kind() == Circumstance.Kind.SOURCE && !inside && !beside) {
                for (Nominal nominal : c.nominals()) {
                    sources.addAll(fillers.speakers(nominal));
                }
            }
        }
        return sources;
    }

    /** The sayings that hold the event, the nearest first: نقلت الوكالة أن المدير قال إن الوزير استقال. */
    private List<Candidate> claims(Candidate candidate) {
        List<Candidate> found = new ArrayList<>();
        Candidate inner = candidate;
        Clause at = candidate.clause();
        for (int depth = 0; depth < CLIMB; depth++) {
            Link link = at.link();
            boolean beside = inner.isSaying() && at.equals(inner.clause()) && isNewClause(at.token());
            if (link == null || beside || isAdversative(at.token())) {
                return found;
            }
            at = reading.clauses().get(link.clause());
            Candidate claim = claimOf(at);
            if (claim != null) {
                if (!isContent(link, inner)) {
                    return found;
                }
                found.add(claim);
                inner = claim;
            }
        }
        return found;
    }

    private @Nullable Candidate claimOf(Clause clause) {
        return claims.stream()
                .filter(c -> c.clause().index() == clause.index())
                .findFirst()
                .orElse(null);
    }

    /** What is said, not where or about what: قال إن, كشف عن, أعلن استقالة. */
    private boolean isContent(Link link, Candidate candidate) {
        return link.marker().equals(Link.FACT)
                || link.marker().equals("object")
                || fillers.contexts().stating().contains(link.marker())
                || fillers.contexts().announcing().contains(link.marker())
                || PERSONNEL.contains(candidate.frame().type());
    }

    /** ، وأضاف: a second saying beside the first, not in it. */
    private boolean isNewClause(int token) {
        return sentence.posAt(token - 1, Pos.CONJUNCTION) && sentence.formAt(token - 2, ",");
    }

    /** إلا أن الشركة لم تعلق: what follows is the article's own. */
    private boolean isAdversative(int token) {
        for (int i = token - 1; i > 0; i--) {
            if (sentence.posAt(i, Pos.SUBORDINATOR)) {
                return fillers.contexts()
                        .adversative()
                        .contains(sentence.token(i - 1).form());
            }
            if (sentence.posAt(i, Pos.VERB)) {
                return false;
            }
        }
        return false;
    }

    /** قال الوزير: "...", or "...", قال الوزير. */
    private Set<Entity> speakers(int opening) {
        Candidate before = null;
        for (Candidate claim : claims) {
            int token = claim.clause().token();
            if (token < opening && quotes.opening(token) == Quotes.OUTSIDE) {
                before = claim;
            }
        }
        if (before != null) {
            return claimants(before);
        }
        int close = opening + 1;
        while (close < sentence.size() && quotes.opening(close) == opening) {
            close++;
        }
        for (Candidate claim : claims) {
            int gap = claim.clause().token() - close;
            if (gap > 0 && gap <= QUOTE_REACH) {
                return claimants(claim);
            }
        }
        return Set.of();
    }
}
