package org.khabar.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.coref.Entity;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.text.Span;

/** Who takes part in an event: what the judgement makes of the rules' choice. */
final class ChosenRoles {

    /** How likely the likeliest must be: where the balance of found and false is best on kept-out articles. */
    private static final double FIRST = 0.3;

    /** The same for whom the rules name, and for whom the article credits. */
    private static final double NAMED = 0.2;

    /** How likely everybody beside must be. */
    private static final double FURTHER = 0.6;

    /** The same for whom "and" joins to one who takes part, where the rules name both. */
    private static final double JOINED = 0.3;

    /** The same for whom the rules do not name and only other sentences do, where nobody else takes part. */
    private static final double AWAY = 0.5;

    /** The same beside somebody. */
    private static final double AWAY_BESIDE = 0.7;

    private static final double NEVER = 2;

    private final Judgement judgement;
    private final RoleFeatures features;
    private final Set<Entity> last;

    /** @param last who did what was told last */
    ChosenRoles(Judgement judgement, RoleFeatures features, Set<Entity> last) {
        this.judgement = judgement;
        this.features = features;
        this.last = last;
    }

    /**
     * Those who take part.
     *
     * @param agent how likely whoever is named to do it does it, or nobody does, 0 to 1
     * @param target the same for those to whom it is done
     */
    record Judged(RoleFeatures.Ruled roles, double agent, double target) {

        Judged with(RoleFeatures.Ruled others) {
            return new Judged(others, agent, target);
        }
    }

    private record Choice(Set<Entity> chosen, double chance) {}

    Judged of(Candidate candidate, RoleFeatures.Ruled ruled) {
        Span trigger =
                candidate.reading().sentence().token(candidate.clause().token()).span();
        Map<Entity, List<String>> seen = new LinkedHashMap<>();
        for (Entity entity : features.candidates(ruled, last)) {
            seen.put(entity, features.of(entity, ruled, last));
        }
        String type = candidate.frame().type();
        Choice agents = chosen(Question.Kind.AGENT, trigger, type, seen, ruled.agents());
        if (agents.chosen().isEmpty()
                && type.equals("Meeting")
                && ruled.agents().size() > 1) {
            agents.chosen().addAll(ruled.agents()); // whoever meets is not alone, and the words name both
        }
        Choice targets = chosen(Question.Kind.TARGET, trigger, type, seen, ruled.targets());
        Choice sources = chosen(Question.Kind.SOURCE, trigger, type, seen, ruled.sources());
        // Whoever appoints is not appointed; who does both by the rules (رشح نفسه) stays both.
        boolean himself = ruled.agents().stream().anyMatch(ruled.targets()::contains);
        if (!himself && agents.chance() >= targets.chance()) {
            targets.chosen().removeAll(agents.chosen());
        } else if (!himself) {
            agents.chosen().removeAll(targets.chosen());
        }
        return new Judged(
                new RoleFeatures.Ruled(agents.chosen(), targets.chosen(), sources.chosen()),
                agents.chance(),
                targets.chance());
    }

    private Choice chosen(
            Question.Kind kind, Span trigger, String type, Map<Entity, List<String>> seen, Set<Entity> ruled) {
        Map<Entity, Double> chances = new LinkedHashMap<>();
        seen.forEach((entity, found) -> chances.put(
                entity,
                judgement.chance(
                        Question.about(
                                kind, trigger, type, entity, features.words(entity), ruled.contains(entity), found),
                        Question.YES)));
        List<Map.Entry<Entity, Double>> ranked = chances.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        Set<Entity> chosen = new LinkedHashSet<>();
        for (Map.Entry<Entity, Double> entry : ranked) {
            if (entry.getValue() >= least(kind, entry.getKey(), ruled, chosen)
                    && chosen.stream().noneMatch(other -> features.isOnePhrase(entry.getKey(), other))) {
                chosen.add(entry.getKey());
            }
        }
        double best = ranked.isEmpty() ? 0 : ranked.get(0).getValue();
        return new Choice(chosen, chosen.isEmpty() ? 1 - best : best);
    }

    private double least(Question.Kind kind, Entity entity, Set<Entity> ruled, Set<Entity> chosen) {
        boolean first = chosen.isEmpty();
        boolean named = ruled.contains(entity);
        if (kind == Question.Kind.AGENT && !named && features.isTeller(entity)) {
            return NEVER;
        }
        if (named && chosen.stream().anyMatch(other -> ruled.contains(other) && features.isMeantWith(entity, other))) {
            return 0;
        }
        if (named && chosen.stream().anyMatch(other -> features.areJoined(entity, other))) {
            return JOINED;
        }
        if (!named && !features.isHere(entity)) {
            return first ? AWAY : AWAY_BESIDE;
        }
        return !first ? FURTHER : named || kind == Question.Kind.SOURCE ? NAMED : FIRST;
    }
}
