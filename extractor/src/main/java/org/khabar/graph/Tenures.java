package org.khabar.graph;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;
import org.khabar.event.Event;
import org.khabar.event.Factuality;
import org.khabar.mention.Kind;
import org.khabar.mention.Post;
import org.khabar.mention.Tenure;
import org.khabar.ontology.Kh;

/** Who held which post when, as titles and events together tell it: an actual resignation ends what a title says. */
final class Tenures {

    private final List<Event> events;
    private final Triples triples;
    private final PostWriter posts;
    private final EventWriter writer;

    Tenures(List<Event> events, Triples triples, PostWriter posts, EventWriter writer) {
        this.events = events;
        this.triples = triples;
        this.posts = posts;
        this.writer = writer;
    }

    /** The membership that a title shows (الوزير فلان), ended if the article says that he left. */
    void titled(Entity holder, int sentence, Post post, Node evidence) {
        Event end = post.tenure() == Tenure.CURRENT ? leaving(holder, post) : null;
        Node membership =
                posts.membership(holder, sentence, post, end == null ? post.tenure() : Tenure.FORMER, evidence);
        if (end != null) {
            triples.add(membership, Kh.endedBy, writer.node(end));
        }
    }

    private @Nullable Event leaving(Entity holder, Post post) {
        for (Event event : events) {
            boolean leaves = event.type().equals("Resignation")
                            && event.agents().contains(holder)
                    || event.type().equals("Dismissal") && event.targets().contains(holder);
            Event.PostWords left = event.post();
            boolean thisOne = left == null || left.post().role().equals(post.role());
            if (leaves && thisOne && event.factuality() == Factuality.ACTUAL) {
                return event;
            }
        }
        return null;
    }

    /** The membership that a departure ends, though no title tells of it: she resigned as head of the office. */
    void left(Event event, Node evidence) {
        Event.PostWords words = event.post();
        if (words == null || event.factuality() != Factuality.ACTUAL) {
            return;
        }
        Set<Entity> leavers =
                switch (event.type()) {
                    case "Resignation" -> event.agents();
                    case "Dismissal" -> event.targets();
                    default -> Set.of();
                };
        for (Entity holder : leavers) {
            if (holder.kind() == Kind.PERSON && holder.named()) {
                Node membership = posts.membership(holder, words.sentence(), words.post(), Tenure.FORMER, evidence);
                triples.add(membership, Kh.endedBy, writer.node(event));
            }
        }
    }

    /** The membership that an appointment starts. */
    void appointed(Event event, Node evidence) {
        Event.PostWords words = event.post();
        boolean starts = event.type().equals("Appointment")
                && (event.factuality() == Factuality.ACTUAL || event.factuality() == Factuality.PLANNED);
        if (words == null || !starts) {
            return;
        }
        boolean acting = words.post().tenure() == Tenure.ACTING;
        Tenure now = acting ? Tenure.ACTING : Tenure.CURRENT;
        Tenure tenure = event.factuality() == Factuality.ACTUAL ? now : Tenure.FUTURE;
        for (Entity holder : event.targets()) {
            if (holder.kind() == Kind.PERSON) {
                Node membership = posts.membership(holder, words.sentence(), words.post(), tenure, evidence);
                triples.add(membership, Kh.startedBy, writer.node(event));
            }
        }
    }
}
