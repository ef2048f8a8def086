package org.khabar.serve.page;

import java.net.URI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.khabar.export.ExportFormat;

/**
 * The dataset as catalogues of data list it: what it is called, the service that answers queries, the files that it comes as.
 *
 * @param graph where it is written
 * @param here address of this server
 */
record Catalogue(Graph graph, URI here) {
    /** Register of media types; those of GraphML and GEXF are not in it. */
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    /** Adds what DCAT says of the dataset. */
    void dataset(Node dataset) {
        graph.add(dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
        named(dataset, "Khabar", "خبر");
        graph.add(
                dataset,
                DCTerms.description.asNode(),
                text(
                        "Who did what, according to whom: officials, posts, agencies"
                                + " and events as news articles tell of them, with the sentences behind each fact",
                        "en"));
        graph.add(
                dataset,
                DCTerms.description.asNode(),
                text(
                        "من فعل ماذا ونقلا عن من: المسؤولون والمناصب والهيئات والأحداث"
                                + " كما ترويها المقالات الإخبارية، ومع كل حقيقة الجمل التي تدل عليها",
                        "ar"));
        graph.add(dataset, DCTerms.language.asNode(), NodeFactory.createLiteralString("ar"));
        graph.add(dataset, DCTerms.language.asNode(), NodeFactory.createLiteralString("en"));
        graph.add(dataset, DCAT.landingPage.asNode(), address("/"));
        service(dataset);
        for (ExportFormat format : ExportFormat.values()) {
            distribution(dataset, format);
        }
    }

    private void service(Node dataset) {
        Node service = address("/khabar/sparql");
        graph.add(service, RDF.type.asNode(), DCAT.DataService.asNode());
        named(service, "SPARQL endpoint", "نقطة استعلام سباركل");
        graph.add(service, DCAT.endpointURL.asNode(), service);
        graph.add(service, DCAT.endpointDescription.asNode(), service);
        graph.add(
                service,
                DCTerms.conformsTo.asNode(),
                NodeFactory.createURI("https://www.w3.org/TR/sparql11-protocol/"));
        graph.add(service, DCAT.servesDataset.asNode(), dataset);
    }

    private void distribution(Node dataset, ExportFormat format) {
        Node file = address("/export/" + format.name());
        graph.add(dataset, DCAT.distribution.asNode(), file);
        graph.add(file, RDF.type.asNode(), DCAT.Distribution.asNode());
        graph.add(file, DCTerms.title.asNode(), NodeFactory.createLiteralString("khabar" + format.ending()));
        graph.add(file, DCAT.accessURL.asNode(), file);
        graph.add(file, DCAT.downloadURL.asNode(), file);
        graph.add(file, DCTerms.format.asNode(), NodeFactory.createLiteralString(format.mediaType()));
        if (format != ExportFormat.graphml && format != ExportFormat.gexf) {
            graph.add(file, DCAT.mediaType.asNode(), NodeFactory.createURI(MEDIA_TYPES + format.mediaType()));
        }
    }

    private void named(Node node, String english, String arabic) {
        graph.add(node, DCTerms.title.asNode(), text(english, "en"));
        graph.add(node, DCTerms.title.asNode(), text(arabic, "ar"));
    }

    private static Node text(String words, String language) {
        return NodeFactory.createLiteralLang(words, language);
    }

    Node address(String path) {
        return NodeFactory.createURI(here.resolve(path).toString());
    }
}
