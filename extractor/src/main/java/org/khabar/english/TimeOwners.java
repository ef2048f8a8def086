package org.khabar.english;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.clause.Clause;
import org.khabar.time.TimeExpression;

/**
 * Whose time a time expression is, by the tree: that of the predicate on which it hangs, and of those that share its
 * subject (On Friday police arrived and shot him; issued a statement condemning it).
 */
final class TimeOwners {

    private static final int DEPTH = 8;

    private final Parse parse;
    private final Tree tree;
    private final Set<Integer> predicates;

    TimeOwners(Parse parse, List<Clause> clauses) {
        this.parse = parse;
        this.tree = parse.tree();
        this.predicates = clauses.stream().map(Clause::token).collect(Collectors.toSet());
    }

    List<TimeExpression> read() {
        return parse.times().stream().map(this::owned).toList();
    }

    private TimeExpression owned(TimeExpression time) {
        Set<Integer> owners = owners(time);
        boolean past = !owners.isEmpty() && owners.stream().allMatch(owner -> isPast(owner, time));
        return past && time.shift() == null
                ? new TimeExpression(time.first(), time.end(), time.value(), time.value(), owners)
                : time.of(owners);
    }

    /** In March she announced, announced on Monday, what was planned then; but announced a strike for Monday. */
    private boolean isPast(int owner, TimeExpression time) {
        int before = time.first() - (parse.form(time.first() - 1).matches("on|in") ? 2 : 1);
        return parse.tag(owner).equals("VBD") && (time.first() < owner || owner == before);
    }

    private Set<Integer> owners(TimeExpression time) {
        int right = rightBefore(time);
        if (right >= 0) {
            return Set.of(right);
        }
        int at = head(time);
        for (int depth = 0; at >= 0 && !predicates.contains(at) && depth < DEPTH; depth++) {
            at = tree.head(at);
        }
        if (at < 0 || !predicates.contains(at)) {
            return Set.of();
        }
        Set<Integer> owners = new HashSet<>();
        share(at, time, owners, 0);
        return owners;
    }

    /** Said on Friday the minister had left: without that, the tree hangs the day on what is said. */
    private int rightBefore(TimeExpression time) {
        int at = time.first() - 1;
        at -= at > 0 && parse.form(at).equals("on") ? 1 : 0;
        int head = head(time);
        boolean told = at >= 0 && predicates.contains(at) && parse.tag(at).matches("VBD|VBZ|VBN") && head > time.end();
        return told ? at : -1;
    }

    /** What the expression as a whole hangs on. */
    private int head(TimeExpression time) {
        for (int i = time.end() - 1; i >= time.first(); i--) {
            int up = tree.head(i);
            if (up < time.first() || up >= time.end()) {
                return up;
            }
        }
        return -1;
    }

    private void share(int predicate, TimeExpression time, Set<Integer> owners, int depth) {
        owners.add(predicate);
        if (!parse.tag(predicate).startsWith("VB") || depth > DEPTH) {
            return;
        }
        for (int other : tree.children(predicate, "conj", "advcl", "acl")) {
            boolean verb = predicates.contains(other) && parse.tag(other).startsWith("VB") && other > predicate;
            boolean own = tree.child(other, "nsubj", "nsubj:pass", "mark", "case") >= 0 || isDated(other, time);
            boolean along = tree.is(other, "conj")
                    ? other > time.first() && tense(other).equals(tense(predicate))
                    : parse.tag(other).equals("VBG");
            if (verb && !own && along) {
                share(other, time, owners, depth + 1);
            }
        }
    }

    /** What has a time of its own does not share that of the verb before. */
    private boolean isDated(int predicate, TimeExpression time) {
        return parse.times().stream()
                .anyMatch(t -> !t.equals(time) && head(t) == predicate && t.first() > time.first());
    }

    /** Past, present or that of the auxiliaries. */
    private String tense(int verb) {
        return parse.tag(verb)
                + tree.children(verb, "aux").stream().map(parse::form).collect(Collectors.joining(" "));
    }
}
