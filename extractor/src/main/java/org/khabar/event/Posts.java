package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.frame.Frame;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;

/** The post and the agency that a change of personnel is about. */
final class Posts {

    private static final Set<String> PERSONNEL = Set.of("Resignation", "Appointment", "Dismissal", "Election");

    private final Fillers fillers;
    private final Entities entities;

    Posts(Fillers fillers, Entities entities) {
        this.fillers = fillers;
        this.entities = entities;
    }

    /** The post that the clause names, else the one that the person leaves or takes by another mention. */
    Event.@Nullable PostWords post(
            Frame frame, SentenceReading reading, Clause clause, Set<Entity> agents, Set<Entity> targets) {
        if (!PERSONNEL.contains(frame.type())) {
            return null;
        }
        List<String> slots = new ArrayList<>(frame.slots("post"));
        slots.add(0, "second");
        for (String slot : slots) {
            for (Argument argument : fillers.arguments(slot, reading, clause)) {
                Post post = argument.nominal() == null ? null : postIn(argument.nominal());
                if (post != null) {
                    return new Event.PostWords(reading.sentence().index(), post);
                }
            }
        }
        boolean leaves = frame.type().equals("Resignation") || frame.type().equals("Dismissal");
        Set<Entity> holders = frame.type().equals("Resignation") ? agents : targets;
        return held(holders, reading.sentence().index(), leaves);
    }

    /** The post by which the person is called: in this sentence, or anywhere if it is the one that is left. */
    private static Event.@Nullable PostWords held(Set<Entity> holders, int sentence, boolean anywhere) {
        Event.PostWords first = null;
        for (Entity holder : holders) {
            for (Nominal mention : holder.mentions()) {
                if (!mention.posts().isEmpty()) {
                    Event.PostWords found = new Event.PostWords(
                            mention.sentence(), mention.posts().get(0));
                    if (mention.sentence() == sentence) {
                        return found;
                    }
                    first = first == null ? found : first;
                }
            }
        }
        return anywhere ? first : null;
    }

    private static @Nullable Post postIn(Nominal nominal) {
        for (Nominal n = nominal; n != null; n = n.complement()) {
            if (!n.posts().isEmpty()) {
                return n.posts().get(0);
            }
        }
        return null;
    }

    @Nullable
    Entity organization(Frame frame, SentenceReading reading, Clause clause, Event.@Nullable PostWords post) {
        for (Entity entity : fillers.entities(frame.slots("organization"), reading, clause)) {
            if (entity.kind() == Kind.ORGANIZATION) {
                return entity;
            }
        }
        if (post == null) {
            return null;
        }
        Entity body =
                post.post().body() == null ? null : entities.of(post.post().body());
        return body != null && body.kind() == Kind.ORGANIZATION ? body : government(post.post());
    }

    /** A minister's agency: the ministry if the article names it, else the government. */
    private @Nullable Entity government(Post post) {
        if (!post.role().iri().contains("minister")) {
            return null;
        }
        Entity government = null;
        for (Entity entity : entities.all()) {
            boolean country = post.country() == null
                    || entity.country() == null
                    || post.country().equals(entity.country());
            if (entity.kind() != Kind.ORGANIZATION || !country) {
                continue;
            }
            if (post.portfolio() != null && post.portfolio().equals(entity.entry())) {
                return entity;
            }
            boolean more = government == null
                    || entity.mentions().size() > government.mentions().size();
            if (isGovernment(entity) && more) {
                government = entity;
            }
        }
        return government;
    }

    private static boolean isGovernment(Entity entity) {
        return "Government".equals(entity.type())
                || entity.entry() != null && entity.entry().localType().equals("Government");
    }
}
