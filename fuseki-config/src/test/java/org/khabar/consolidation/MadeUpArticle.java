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
    private static final List<Node> TYPES = List.of(Kh.Meeting, Kh.Attack, Kh.Statement, Kh.Sanction);
    private static final List<String> WORDS =
            List.of("bridges will reopen soon", "the bridges reopen", "nobody will pay", "nobody pays for bridges");
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
        for (int n = 0; n < 3; n++) {
            String one = NAMES.get(random.nextInt(NAMES.size()));
            String other = NAMES.get(random.nextInt(NAMES.size()));
            article.event(
                    n,
                    TYPES.get(random.nextInt(TYPES.size())),
                    random.nextInt(3) == 0 ? "" : one,
                    random.nextInt(3) == 0 ? "" : other,
                    WORDS.get(random.nextInt(WORDS.size())));
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

    /** Adds a resignation of a factuality; country and date may be empty. */
    public MadeUpArticle resignation(String name, String country, String date, Node factuality) {
        Node event = IDS.node("event/resignation", iri, name);
        graph.add(event, RDF.type.asNode(), Kh.Resignation);
        graph.add(event, Kh.factuality, factuality);
        graph.add(event, Kh.agent, person(name, country));
        if (!date.isEmpty()) {
            graph.add(event, Kh.date, NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate));
        }
        return this;
    }

    /** Something else that happened; who does it and whom it is done to may be empty. */
    private void event(int number, Node type, String agent, String target, String words) {
        Node event = IDS.node("event/other", iri, String.valueOf(number));
        graph.add(event, RDF.type.asNode(), type);
        graph.add(event, Kh.factuality, FACTUALITIES.get(number));
        graph.add(event, Kh.content, NodeFactory.createLiteralLang(words, "en"));
        if (!agent.isEmpty()) {
            graph.add(event, Kh.agent, person(agent, ""));
        }
        if (!target.isEmpty()) {
            graph.add(event, Kh.target, person(target, ""));
        }
    }

    /** Adds an attack on somebody. */
    public MadeUpArticle attack(String victim) {
        event(0, Kh.Attack, "", victim, "");
        return this;
    }

    /** Somebody expels envoys; the one who does may be empty, and 0 says that their number is not told. */
    public MadeUpArticle expulsion(String place, String envoys, int count) {
        Node event = IDS.node("event/sanction", iri);
        Node group = IDS.node("group", iri, envoys);
        graph.add(event, RDF.type.asNode(), Kh.Sanction);
        graph.add(event, Kh.factuality, Kh.Actual);
        graph.add(event, Kh.target, group);
        graph.add(group, RDFS.label.asNode(), NodeFactory.createLiteralLang(envoys, "ar"));
        if (count > 0) {
            graph.add(group, Kh.count, NodeFactory.createLiteralDT("" + count, XSDDatatype.XSDinteger));
        }
        if (!place.isEmpty()) {
            graph.add(event, Kh.agent, NodeFactory.createURI(Kh.ID + "place/" + place));
        }
        return this;
    }

    /** What happened to somebody is the reason for the expulsion. */
    public MadeUpArticle because(String name) {
        graph.add(IDS.node("event/sanction", iri), Kh.reasonAbout, person(name, ""));
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

    /** Names a country. */
    public MadeUpArticle speaksOf(String country) {
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
