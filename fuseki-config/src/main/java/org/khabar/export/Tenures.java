package org.khabar.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;

/**
 * When people held posts and served bodies, by their {@code org:Membership}: from its beginning to its end, as far as they are
 * told; where one is not, an article of a day says that the post is held on that day, and nothing of the time around it.
 */
record Tenures(Told told) {

    /** All memberships that have begun, those of the reference data too, which know more dates than articles do. */
    Stream<Node> all() {
        Graph union = told.union();
        return union.stream(Node.ANY, RDF.type.asNode(), ORG.Membership.asNode())
                .map(Triple::getSubject)
                .distinct()
                .filter(tenure -> !union.contains(tenure, Kh.tenureStatus, Kh.Future));
    }

    Optional<Span> when(Node tenure) {
        Optional<Span> start = dates(tenure, Schema.startDate, Kh.startedBy).min(Comparator.naturalOrder());
        Optional<Span> end = dates(tenure, Schema.endDate, Kh.endedBy).max(Comparator.naturalOrder());
        // That somebody held a post once is told later than it was so.
        boolean former = told.union().contains(tenure, Kh.tenureStatus, Kh.Former);
        List<Span> days = former ? List.of() : days(tenure).toList();
        Optional<Span> known =
                Spans.hull(Stream.concat(start.stream(), end.stream()).toList());
        Optional<Span> held = Spans.hull(days);
        if (known.isEmpty() || held.isEmpty()) {
            return known.or(() -> held);
        }
        LocalDate first = start.isPresent()
                ? known.get().first()
                : earlier(known.get().first(), held.get().first());
        LocalDate last = end.isPresent()
                ? known.get().last()
                : later(known.get().last(), held.get().last());
        return Optional.of(new Span(first, last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<Span> dates(Node tenure, Node property, Node event) {
        Stream<Node> said = Stream.concat(Stream.of(tenure), told.objects(tenure, ORG.memberDuring.asNode()).stream())
                .flatMap(node -> told.objects(node, property).stream());
        Stream<Node> happened =
                told.objects(tenure, event).stream().flatMap(each -> told.objects(each, Kh.date).stream());
        return Stream.concat(said, happened).flatMap(date -> Span.of(date).stream());
    }

    /** Days of the articles that tell of it. */
    private Stream<Span> days(Node tenure) {
        return told.objects(tenure, Kh.supportedBy).stream()
                .flatMap(passage -> told.objects(passage, Nif.referenceContext).stream())
                .flatMap(article -> told.objects(article, Schema.datePublished).stream())
                .flatMap(date -> Span.of(date).stream());
    }
}
