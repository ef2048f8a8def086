package org.khabar.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.mention.Kind;
import org.khabar.text.Span;

/** Which post a change of personnel is about, and at which agency: what the judgement makes of the rules' choice. */
final class ChosenOffice {

    /** How likely a post or an agency must be: where the balance of found and false is best on kept-out articles. */
    private static final double TAKEN = 0.5;

    /** The same for the one that the rules take. */
    private static final double TAKEN_BY_RULE = 0.08;

    private static final Set<Kind> AGENCIES = Set.of(Kind.ORGANIZATION, Kind.PLACE);

    private final Judgement judgement;
    private final Candidate candidate;
    private final Nearby nearby;
    private final Posts posts;
    private final Agencies agencies;

    ChosenOffice(Judgement judgement, Candidate candidate, Nearby nearby, Posts posts, Agencies agencies) {
        this.judgement = judgement;
        this.candidate = candidate;
        this.nearby = nearby;
        this.posts = posts;
        this.agencies = agencies;
    }

    /** A post and its agency, as far as they are told. */
    record Office(Event.@Nullable PostWords post, @Nullable Entity agency) {}

    /**
     * The post and the agency of an event, which the post names itself or else is judged; other events than changes of personnel have an agency by the rules alone.
     *
     * @param features who there is
     * @param ruled who takes part by the rules
     * @param last who did what was told last
     */
    Office of(RoleFeatures features, RoleFeatures.Ruled ruled, Set<Entity> last) {
        if (!Posts.PERSONNEL.contains(type())) {
            return new Office(null, agencies.agency(candidate, null, ruled));
        }
        Event.PostWords post = posts.post(candidate, ruled);
        Event.PostWords chosen = post(post);
        Entity body = chosen == null ? null : agencies.body(chosen.post());
        return new Office(
                chosen, body != null ? body : agency(agencies.agency(candidate, post, ruled), features, ruled, last));
    }

    private Event.@Nullable PostWords post(Event.@Nullable PostWords ruled) {
        List<Nearby.Named> told = nearby.posts(
                candidate.reading().sentence().index(), candidate.clause().token(), ruled);
        PostFeatures features = new PostFeatures(candidate, told);
        Event.PostWords best = null;
        double most = 0;
        for (Nearby.Named named : told) {
            Event.PostWords words = named.words();
            double chance = chance(Question.about(
                    Question.Kind.POST,
                    trigger(),
                    type(),
                    PostFeatures.words(nearby, words),
                    words.equals(ruled),
                    features.of(named, ruled)));
            if (chance > most && chance >= (words.equals(ruled) ? TAKEN_BY_RULE : TAKEN)) {
                most = chance;
                best = words;
            }
        }
        return best;
    }

    private @Nullable Entity agency(
            @Nullable Entity ruled, RoleFeatures features, RoleFeatures.Ruled roles, Set<Entity> last) {
        Set<Entity> candidates = features.candidates(roles, last);
        if (ruled != null) {
            candidates.add(ruled);
        }
        Entity best = null;
        double most = 0;
        for (Entity entity : candidates) {
            if (!AGENCIES.contains(entity.kind())) {
                continue;
            }
            String rule = ruled == null ? "none" : ruled.equals(entity) ? "this" : "other";
            List<String> seen = features.of(entity, roles, last);
            seen.add("R=" + rule);
            seen.add("RT=" + rule + "|" + type());
            seen.add("RK=" + rule + "|" + entity.kind() + entity.named() + "|" + type());
            seen.add("RF=" + rule + "|" + candidate.frame().id());
            double chance = chance(Question.about(
                    Question.Kind.ORGANIZATION,
                    trigger(),
                    type(),
                    entity,
                    features.words(entity),
                    entity.equals(ruled),
                    seen));
            if (chance > most && chance >= (entity.equals(ruled) ? TAKEN_BY_RULE : TAKEN)) {
                most = chance;
                best = entity;
            }
        }
        return best;
    }

    private double chance(Question question) {
        return judgement.chance(question, Question.YES);
    }

    private Span trigger() {
        return candidate.reading().sentence().token(candidate.clause().token()).span();
    }

    private String type() {
        return candidate.frame().type();
    }
}
