package org.khabar.event;

import java.util.LinkedHashSet;
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
        for (String slot : frame.slots("post")) {
            for (Argument argument : fillers.arguments(slot, reading, clause)) {
                Post post = argument.nominal() == null ? null : postIn(argument.nominal());
                if (post != null) {
                    return new Event.PostWords(reading.sentence().index(), post);
                }
            }
        }
        if (frame.type().equals("Appointment") || frame.type().equals("Election")) {
            return null;
        }
        Set<Entity> holders = new LinkedHashSet<>(targets);
        holders.addAll(agents);
        if (frame.type().equals("Dismissal")) {
            holders = targets;
        }
        for (Entity holder : holders) {
            for (Nominal mention : holder.mentions()) {
                if (!mention.posts().isEmpty()) {
                    return new Event.PostWords(
                            mention.sentence(), mention.posts().get(0));
                }
            }
        }
        return null;
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
        if (post == null || post.post().body() == null) {
            return null;
        }
        Entity body = entities.of(post.post().body());
        return body != null && body.kind() == Kind.ORGANIZATION ? body : null;
    }

    static List<String> personnel() {
        return List.copyOf(PERSONNEL);
    }
}
