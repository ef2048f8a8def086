package org.khabar.serve.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;
import org.khabar.serve.explore.Happening;

/**
 * How many events happened where: by country and, within it, by place.
 *
 * @param countries the countries, that of most events first
 * @param elsewhere places in no country that is known
 * @param nowhere number of events of which no place is told
 */
record PlaceCounts(List<Country> countries, List<Place> elsewhere, long nowhere) {

    PlaceCounts {
        countries = List.copyOf(countries);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A place.
     *
     * @param events number of events there
     */
    record Place(Node node, long events) {}

    /**
     * A country.
     *
     * @param code its ISO 3166 code
     * @param events number of events in it, each counted once
     * @param places places in it, the country itself included where events are told of it as a whole
     */
    record Country(Node node, String code, long events, List<Place> places) {}

    static PlaceCounts of(Facts facts, Collection<Happening> events) {
        Map<Node, Optional<Node>> countryOf = new HashMap<>();
        Map<Node, Long> byPlace = new HashMap<>();
        Map<Node, Set<Node>> byCountry = new HashMap<>();
        long nowhere = 0;
        for (Happening event : events) {
            if (event.places().isEmpty()) {
                nowhere++;
            }
            for (Node place : event.places()) {
                byPlace.merge(place, 1L, Long::sum);
                countryOf.computeIfAbsent(place, each -> country(facts, each)).ifPresent(country -> byCountry
                        .computeIfAbsent(country, any -> new HashSet<>())
                        .add(event.node()));
            }
        }
        List<Place> places = byPlace.entrySet().stream()
                .map(each -> new Place(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Place::events).reversed().thenComparing(place -> place.node()
                        .toString()))
                .toList();
        List<Country> countries = byCountry.entrySet().stream()
                .map(each -> new Country(
                        each.getKey(),
                        code(facts, each.getKey()).orElse(""),
                        each.getValue().size(),
                        places.stream()
                                .filter(place -> Optional.of(each.getKey()).equals(countryOf.get(place.node())))
                                .toList()))
                .sorted(Comparator.comparingLong(Country::events).reversed().thenComparing(country -> country.node()
                        .toString()))
                .toList();
        List<Place> elsewhere = places.stream()
                .filter(place -> Optional.empty().equals(countryOf.get(place.node())))
                .toList();
        return new PlaceCounts(countries, elsewhere, nowhere);
    }

    /** The nearest country around a place, or the place itself. */
    private static Optional<Node> country(Facts facts, Node place) {
        Deque<Node> open = new ArrayDeque<>(List.of(place));
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (code(facts, next).isPresent() || facts.graph().contains(next, RDF.type.asNode(), Schema.Country)) {
                return Optional.of(next);
            }
            facts.objects(next, Parts.CONTAINED).stream().filter(seen::add).forEach(open::add);
        }
        return Optional.empty();
    }

    private static Optional<String> code(Facts facts, Node country) {
        return facts.object(country, Kh.isoCode).map(Node::getLiteralLexicalForm);
    }
}
