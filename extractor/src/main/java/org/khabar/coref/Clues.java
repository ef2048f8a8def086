package org.khabar.coref;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.clause.Clause;
import org.khabar.clause.Pronoun;
import org.khabar.mention.Nominal;

/**
 * What the predicates of an article tell about whom its words mean.
 *
 * @param actors noun phrases that their verbs show to be people, though their words do not
 * @param people pronouns that can only mean people: تولت منصبها
 * @param deeds noun phrases of deeds, so that a nation beside them is the doer: الضربات التركية
 * @param sayings verbs by which somebody speaks, with whom they name beside their subject as the speaker (نقلت الوكالة عن
 *     الوزير): وأضاف goes on with who spoke before
 * @param appointed posts that somebody is put into, with whom: the new director is that one
 * @param retold who does or undergoes in the lead what the heading tells, with the heading's words for the same one
 */
public record Clues(
        List<Nominal> actors,
        Set<Pronoun> people,
        Set<Nominal> deeds,
        Map<Predicate, Optional<Nominal>> sayings,
        Map<Nominal, Nominal> appointed,
        Map<Nominal, Nominal> retold) {

    /** Where a predicate stands. */
    public record Predicate(int sentence, int token) {
        static Predicate of(Clause clause) {
            return new Predicate(clause.sentence(), clause.token());
        }
    }

    public Clues {
        sayings = Map.copyOf(sayings);
        actors = List.copyOf(actors);
        people = Set.copyOf(people);
        deeds = Set.copyOf(deeds);
        appointed = ImmutableMap.copyOf(appointed);
        retold = Map.copyOf(retold);
    }
}
