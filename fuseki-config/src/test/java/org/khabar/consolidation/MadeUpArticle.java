package org.khabar.consolidation;

import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
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
    private static final List<String> COUNTRIES = List.of("", "", "atlantis", "ruritania");

    private final String iri;
    private final Graph graph = GraphFactory.createDefaultGraph();

    MadeUpArticle(int number, String published) {
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
                    random.nextBoolean() ? "" : "2019-05-" + (10 + random.nextInt(5)));
        }
        return article;
    }

    public String iri() {
        return iri;
    }

    public Graph graph() {
        return graph;
    }

    MadeUpArticle resignation(String name, String country, String date) {
        Node event = IDS.node("event/resignation", iri, name);
        graph.add(event, RDF.type.asNode(), Kh.Resignation);
        graph.add(event, Kh.factuality, Kh.Actual);
        graph.add(event, Kh.agent, person(name, country));
        if (!date.isEmpty()) {
            graph.add(event, Kh.date, NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate));
        }
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
