package org.khabar.serve.page;

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

    static void refusePage(Visit visit, HttpServletResponse response) throws IOException {
        Text title = visit.title(Word.NOT_FOUND);
        Html body = new Html().raw("<h1>").text(title.words()).raw("</h1>\n<p>");
        body.text(visit.say(Word.NOT_FOUND_HELP))
                .raw("</p>\n<p>")
                .link("/", visit.say(Word.TO_START))
                .raw("</p>\n");
        Answers.html(response, 404, Layout.page(visit, title, body));
    }

    static void refuseData(HttpServletResponse response) throws IOException {
        Answers.plain(response, 404, Word.NOT_FOUND.in(Language.ENGLISH));
    }
}
