package org.khabar.serve.page;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.khabar.serve.explore.Overview;

/** The query that chooses events as a page does. */
final class SelectionSparql {
    private SelectionSparql() {}

    /**
     * The query.
     *
     * @param overview tells whether a publisher has an id or but a name
     */
    static String of(Visit visit, Overview overview) {
        StringBuilder query = new StringBuilder();
        query.append("SELECT DISTINCT ?event ?type ?date ?factuality ?place ?sentence WHERE {\n");
        visit.parameter(Selection.TYPE)
                .filter(SelectionSparql::isName)
                .ifPresent(type ->
                        query.append("  VALUES ?type { kh:").append(type).append(" }\n"));
        visit.parameter(Selection.TRUTH)
                .filter(SelectionSparql::isName)
                .ifPresent(truth ->
                        query.append("  VALUES ?factuality { kh:").append(truth).append(" }\n"));
        visit.parameter(Selection.ABOUT).ifPresent(about -> query.append("  ?event ?part ")
                .append(NodeFmtLib.strNT(NodeFactory.createURI(about)))
                .append(" .\n"));
        query.append("""
                  ?event a ?type ; kh:factuality ?factuality ; kh:evidence ?mention .
                  ?type rdfs:subClassOf/rdfs:subClassOf kh:Event .
                  ?mention nif:sentence/nif:anchorOf ?sentence ; nif:referenceContext ?article .
                  OPTIONAL { ?event kh:place ?place }
                  OPTIONAL { ?event kh:date ?day }
                  OPTIONAL { ?article schema:datePublished ?published }
                  BIND (STR(COALESCE(?day, ?published)) AS ?date)
                """.indent(0));
        source(visit, overview).ifPresent(source -> query.append("  ?article schema:publisher ")
                .append(source)
                .append(" .\n"));
        date(visit, Selection.FROM)
                .ifPresent(from ->
                        query.append("  FILTER (?date >= \"").append(from).append("\")\n"));
        date(visit, Selection.UNTIL)
                .ifPresent(until ->
                        query.append("  FILTER (?date <= \"").append(until).append("~\")\n"));
        return SparqlText.withPrefixes(
                query.append("}\nORDER BY DESC(?date) ?event\nLIMIT 500").toString());
    }

    private static Optional<String> source(Visit visit, Overview overview) {
        return visit.parameter(Selection.SOURCE).flatMap(code -> Selection.publishers(overview).stream()
                .filter(publisher -> Selection.code(publisher).equals(code))
                .map(NodeFmtLib::strNT)
                .findFirst());
    }

    private static Optional<String> date(Visit visit, String name) {
        return visit.parameter(name).filter(Zoom::isDate);
    }

    private static boolean isName(String name) {
        return name.matches("[A-Za-z]+");
    }
}
