package org.khabar.event;

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

/** The agency that a change of personnel is about. */
final class Agencies {

    /** Clauses may govern each other in a circle, where a sentence is read wrongly. */
    private static final int CLIMB = 4;

    private final Fillers fillers;
    private final Entities entities;

    Agencies(Fillers fillers, Entities entities) {
        this.fillers = fillers;
        this.entities = entities;
    }

    /** The agency that the clause names, else that of the post, else that of the person's other posts of this kind. */
    @Nullable
    Entity agency(Candidate candidate, Event.@Nullable PostWords post, RoleFeatures.Ruled roles) {
        Frame frame = candidate.frame();
        SentenceReading reading = candidate.reading();
        Clause clause = candidate.clause();
        for (Entity entity : fillers.entities(frame.slots("organization"), reading, clause)) {
            if (entity.kind() == Kind.ORGANIZATION && isKnown(entity)) {
                return entity;
            }
        }
        if (frame.type().equals("Election")) {
            Entity party = new Parties(entities, fillers.contexts()).of(reading, clause, roles.agents());
            if (party != null) {
                return party;
            }
        }
        if (post == null) {
            return null;
        }
        Entity body = body(post.post());
        if (body != null) {
            return body;
        }
        Set<Entity> holders = frame.type().equals("Resignation") ? roles.agents() : roles.targets();
        for (Entity holder : holders) {
            for (Post other : holder.posts()) {
                Entity known = other.role().equals(post.post().role()) ? body(other) : null;
                if (known != null) {
                    return known;
                }
            }
        }
        return servesGovernment(post.post()) ? government(post.post()) : announcer(reading, clause);
    }

    /** أعلنت الشركة استقالة رئيسها, أقال النادي مدربه: the agency speaks or acts itself. */
    private @Nullable Entity announcer(SentenceReading reading, Clause clause) {
        Clause at = clause;
        for (int depth = 0; at != null && depth < CLIMB; depth++, at = Fillers.governor(reading, at)) {
            boolean own = at.kind() == Clause.Kind.VERB
                    && clause.arguments().stream()
                            .map(Argument::nominal)
                            .anyMatch(n -> n != null
                                    && n.possessor() >= 0
                                    && !n.posts().isEmpty());
            for (Entity entity : own ? fillers.entities(List.of("subject"), reading, at) : Set.<Entity>of()) {
                if (entity.kind() == Kind.ORGANIZATION && !Fillers.isPress(entity)) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** The agency that the words of a post name. */
    @Nullable
    Entity body(Post post) {
        Entity body = post.body() == null ? null : entities.of(post.body());
        return body != null && body.kind() == Kind.ORGANIZATION ? body : null;
    }

    private static boolean servesGovernment(Post post) {
        return post.role().servesIn().contains("Ministry")
                || post.role().servesIn().contains("Government");
    }

    /** The agency of a member of a government: the ministry if the article names it, else the government. */
    private @Nullable Entity government(Post post) {
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

    /** A government in office, not one yet to be formed. */
    private static boolean isGovernment(Entity entity) {
        boolean type = "Government".equals(entity.type())
                || entity.entry() != null && entity.entry().localType().equals("Government");
        return type && isKnown(entity);
    }

    /** Neither ولاية رابعة, a term of office, nor حكومة جديدة. */
    private static boolean isKnown(Entity entity) {
        return entity.named() || entity.mentions().stream().anyMatch(Nominal::definite);
    }
}
