package org.khabar.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Tells ids that the store knows from others. */
final class Known {
    private Known() {}

    /** The first of the IRIs that the store knows. */
    static Optional<Node> node(Facts facts, List<String> iris) {
        return iris.stream().map(NodeFactory::createURI).filter(facts::knows).findFirst();
    }

    static void refusePage(HttpServletRequest request, HttpServletResponse response, Language language)
            throws IOException {
        Text title = new Text(Word.NOT_FOUND.in(language), language.code());
        Html body = new Html().raw("<h1>").text(title.words()).raw("</h1>\n");
        Answers.html(response, 404, Layout.page(request, language, title, body));
    }

    static void refuseData(HttpServletResponse response) throws IOException {
        Answers.plain(response, 404, Word.NOT_FOUND.in(Language.ENGLISH));
    }
}
