package org.khabar.coref;

import java.util.List;
import java.util.Set;
import org.khabar.clause.Pronoun;
import org.khabar.mention.Nominal;

/**
 * What the predicates of an article tell about whom its words mean.
 *
 * @param actors noun phrases that their verbs show to be people, though their words do not
 * @param people pronouns that can only mean people: تولت منصبها
 * @param deeds noun phrases of deeds, so that a nation beside them is the doer: الضربات التركية
 */
public record Clues(List<Nominal> actors, Set<Pronoun> people, Set<Nominal> deeds) {

    public Clues {
        actors = List.copyOf(actors);
        people = Set.copyOf(people);
        deeds = Set.copyOf(deeds);
    }
}
