package org.khabar.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khabar.coref.Entity;

/**
 * Who takes, loses or leaves a post in a list of such changes: عُيّن فلان وزيرا وفلان سفيرا. Each predicate names its own; whom
 * another one of the sentence names for itself does not do both.
 */
final class OwnPrincipals {

    private static final Set<String> BY_TARGET = Set.of("Appointment", "Dismissal");
    private static final Set<String> BY_AGENT = Set.of("Resignation");

    private final List<Candidate> sentence;
    private final Function<Candidate, RoleFeatures.Ruled> ruled;

    /**
     * The changes of one sentence.
     *
     * @param ruled whom the rules take from a predicate's own words
     */
    OwnPrincipals(List<Candidate> sentence, Function<Candidate, RoleFeatures.Ruled> ruled) {
        this.sentence = sentence;
        this.ruled = ruled;
    }

    /** Who takes part in an event, without those whom others of its class name. */
    ChosenRoles.Judged of(Candidate candidate, RoleFeatures.Ruled own, ChosenRoles.Judged judged) {
        String type = candidate.frame().type();
        RoleFeatures.Ruled roles = judged.roles();
        if (BY_TARGET.contains(type) && roles.targets().size() > 1) {
            Set<Entity> targets = without(roles.targets(), own.targets(), candidate, RoleFeatures.Ruled::targets);
            return judged.with(new RoleFeatures.Ruled(roles.agents(), targets, roles.sources()));
        }
        if (BY_AGENT.contains(type) && roles.agents().size() > 1) {
            Set<Entity> agents = without(roles.agents(), own.agents(), candidate, RoleFeatures.Ruled::agents);
            return judged.with(new RoleFeatures.Ruled(agents, roles.targets(), roles.sources()));
        }
        return judged;
    }

    private Set<Entity> without(
            Set<Entity> chosen, Set<Entity> own, Candidate candidate, Function<RoleFeatures.Ruled, Set<Entity>> role) {
        Set<Entity> left = new LinkedHashSet<>(chosen);
        for (Candidate other : sentence) {
            if (other.clause().index() != candidate.clause().index()
                    && other.frame().type().equals(candidate.frame().type())) {
                Set<Entity> theirs = role.apply(ruled.apply(other));
                left.removeIf(who -> theirs.contains(who) && !own.contains(who));
            }
        }
        return left.isEmpty() ? chosen : left;
    }
}
