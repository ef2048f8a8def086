package org.khabar.serve.page;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Kh;

/**
 * The way from what is told to the event and the sentence that tell it.
 *
 * @param facts the graph
 * @param addresses where events have their pages
 * @param visit who looks
 */
record Evidence(Facts facts, Addresses addresses, Visit visit) {

    /** Adds a date that leads to the event behind it. */
    void day(Html html, String day, Collection<Node> events) {
        Optional<Node> event = events.stream().min(Facts.byWords());
        html.raw("<bdi class=\"day\">");
        if (event.isPresent()) {
            html.link(addresses.page(event.get().getURI()), day.isEmpty() ? visit.say(Word.EVENT) : day);
        } else {
            html.text(day);
        }
        html.raw("</bdi>");
    }

    /** Adds the first sentence that tells of an event, to be opened. */
    void sentence(Html html, Node event) {
        facts.object(event, Kh.evidence).ifPresent(mention -> passage(html, mention));
    }

    /** Adds the sentence in which a passage stands, to be opened. */
    void passage(Html html, Node passage) {
        Html sentence = new Html();
        new SentenceList(facts, addresses, visit).around(sentence, passage);
        if (!sentence.isEmpty()) {
            html.raw("<details class=\"evidence\"><summary>")
                    .text(visit.say(Word.SENTENCE))
                    .raw("</summary>");
            html.add(sentence).raw("</details>");
        }
    }
}
