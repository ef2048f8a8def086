package org.khabar.consolidation;

import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.identity.Ids;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/** The graph of an article that tells of resignations, as an extractor would write it. */
public final class MadeUpArticle {

    private static final Ids IDS = new Ids(Kh.ID);
    private static final List<String> NAMES = List.of(
            "غريغوري تالمادج",
            "جريجوري تالمدج",
            "غريغوري تالمج",
            "Gregory Talmadge",
            "سالم الدرويش",
            "سالم درويش",
            "Salem al-Darwish",
            "إدوارد هالوران",
            "ادوارد هلوران",
            "Edward Haloran");
    private static final List<String> PLACES = List.of("portugal", "paraguay");
    private static final List<String> COUNTRIES = List.of("", "", PLACES.get(0), PLACES.get(1));
    private static final List<Node> FACTUALITIES = List.of(Kh.Actual, Kh.Actual, Kh.Planned, Kh.Negated);
    private static final List<String> BODIES = List.of(
            "هيئة سلامة الجسور البرتغالية",
            "Portuguese Bridge Safety Authority",
            "هيئة سلامة الجسور",
            "Paraguayan Authority for Bridge Safety",
            "مؤسسة زلمار للسلام");

    private final String iri;
    private final Graph graph = GraphFactory.createDefaultGraph();

    /** An article that tells nothing yet. */
    public MadeUpArticle(int number, String published) {
        iri = Kh.ID + "article/" + number;
        graph.add(
                NodeFactory.createURI(iri),
                Schema.datePublished,
                NodeFactory.createLiteralDT(published, XSDDatatype.XSDdate));
    }

    /** Two resignations of few people in many spellings. */
    public static MadeUpArticle random(int number, Random random) {
        MadeUpArticle article = new MadeUpArticle(number, "2019-05-" + (10 + random.nextInt(15)));
        for (int n = 0; n < 2; n++) {
            article.resignation(
                    NAMES.get(random.nextInt(NAMES.size())),
                    COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                    random.nextBoolean() ? "" : "2019-05-" + (10 + random.nextInt(5)),
                    FACTUALITIES.get(random.nextInt(FACTUALITIES.size())));
        }
        article.body(
                BODIES.get(random.nextInt(BODIES.size())), random.nextBoolean() ? "" : PLACES.get(random.nextInt(2)));
        return random.nextBoolean() ? article : article.speaksOf(PLACES.get(random.nextInt(2)));
    }

    public String iri() {
        return iri;
    }

    public Graph graph() {
        return graph;
    }

    /** Adds a resignation that happened; country and date may be empty. */
    public MadeUpArticle resignation(String name, String country, String date) {
        return resignation(name, country, date, Kh.Actual);
    }

    MadeUpArticle resignation(String name, String country, String date, Node factuality) {
        Node event = IDS.node("event/resignation", iri, name);
        graph.add(event, RDF.type.asNode(), Kh.Resignation);
        graph.add(event, Kh.factuality, factuality);
        graph.add(event, Kh.agent, person(name, country));
        if (!date.isEmpty()) {
            graph.add(event, Kh.date, NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate));
        }
        return this;
    }

    /** A body, with the country that the article gives it beside its name, if any. */
    MadeUpArticle body(String name, String country) {
        Node body = IDS.node("org", name, country);
        graph.add(body, RDF.type.asNode(), ORG.FormalOrganization.asNode());
        graph.add(body, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "ar"));
        graph.add(body, Kh.normalizedName, NodeFactory.createLiteralString(name));
        if (!country.isEmpty()) {
            graph.add(body, Kh.country, NodeFactory.createURI(Kh.ID + "place/" + country));
        }
        return this;
    }

    MadeUpArticle speaksOf(String country) {
        graph.add(NodeFactory.createURI(Kh.ID + "place/" + country), RDF.type.asNode(), Schema.Place);
        return this;
    }

    private Node person(String name, String country) {
        Node person = IDS.node("person", name, country);
        graph.add(person, RDF.type.asNode(), Schema.Person);
        graph.add(person, RDF.type.asNode(), FOAF.Person.asNode());
        graph.add(person, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "ar"));
        graph.add(person, Kh.normalizedName, NodeFactory.createLiteralString(name));
        if (!country.isEmpty()) {
            graph.add(person, Kh.country, NodeFactory.createURI(Kh.ID + "place/" + country));
        }
        return person;
    }
}
