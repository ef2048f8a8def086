package org.khabar.serve.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.serve.explore.Happening;
import org.khabar.serve.explore.Overview;

/**
 * Which events somebody wants to see, as the address of the page says it.
 *
 * @param about somebody or something that has a part in them; a place with all places in it
 * @param answer what a query of theirs names
 * @param events the events, the latest first
 */
record Selection(Optional<Node> about, Optional<AnsweredNodes> answer, List<Happening> events) {
    static final String ABOUT = "of";
    static final String TYPE = "type";
    static final String TRUTH = "truth";
    static final String SOURCE = "source";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String QUERY = "query";

    /** What of an address chooses events. */
    static final List<String> ALL = List.of(ABOUT, TYPE, TRUTH, SOURCE, FROM, UNTIL, QUERY);

    Selection {
        events = List.copyOf(events);
    }

    /** Reads it from the address, within a read transaction. */
    static Selection of(Visit visit, Facts facts, Overview overview, DatasetGraph dataset) {
        Optional<Node> about = visit.parameter(ABOUT).map(NodeFactory::createURI);
        Optional<AnsweredNodes> answer = visit.parameter(QUERY).map(query -> AnsweredNodes.of(dataset, query));
        Collection<Happening> all = about.<Collection<Happening>>map(
                        node -> new Parts(facts, overview).within(node).keySet())
                .orElse(overview.happenings());
        List<Happening> events = all.stream()
                .filter(each -> answer.isEmpty() || answer.get().nodes().contains(each.node()))
                .filter(each -> chosen(visit, TYPE, each.type().getLocalName()))
                .filter(each -> chosen(visit, TRUTH, each.truth().getLocalName()))
                .filter(each -> visit.parameter(SOURCE)
                        .map(source -> each.publishers().stream()
                                .anyMatch(paper -> code(paper).equals(source)))
                        .orElse(true))
                .filter(each -> within(each.day(), visit))
                .sorted(Happening.latestFirst())
                .toList();
        return new Selection(about, answer, events);
    }

    private static boolean chosen(Visit visit, String parameter, String value) {
        return visit.parameter(parameter).map(value::equals).orElse(true);
    }

    private static boolean within(String day, Visit visit) {
        Optional<String> from = visit.parameter(FROM).filter(Zoom::isDate);
        Optional<String> until = visit.parameter(UNTIL).filter(Zoom::isDate);
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        return Zoom.isDate(day)
                && from.map(first -> TimeAxis.cut(day, first).compareTo(TimeAxis.cut(first, day)) >= 0)
                        .orElse(true)
                && until.map(last -> TimeAxis.cut(day, last).compareTo(TimeAxis.cut(last, day)) <= 0)
                        .orElse(true);
    }

    /** What stands for a publisher in addresses; some articles have but the publisher's name. */
    static String code(Node publisher) {
        return publisher.isURI() ? publisher.getURI() : publisher.getLiteralLexicalForm();
    }

    /** Those who published articles, for choosing one of them. */
    static List<Node> publishers(Overview overview) {
        Map<Node, Long> counts = overview.happenings().stream()
                .flatMap(each -> each.publishers().stream())
                .collect(Collectors.groupingBy(publisher -> publisher, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(each -> each.getKey().toString()))
                .map(Map.Entry::getKey)
                .limit(200)
                .toList();
    }
}
