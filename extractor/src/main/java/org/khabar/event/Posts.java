package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entity;
import org.khabar.frame.Frame;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.ontology.Kh;

/** The post that a change of personnel is about. */
final class Posts {

    static final Set<String> PERSONNEL = Set.of("Resignation", "Appointment", "Dismissal", "Election");

    /** Changes after which the person no longer holds the post by which an article calls them. */
    private static final Set<String> LEAVING = Set.of("Resignation", "Dismissal");

    /** Occupations that also are titles of respect: الدكتورة ليلى حداد is appointed to some other post. */
    private static final Set<String> TITLES = Set.of(
            Kh.ROLE + "doctor", Kh.ROLE + "sheikh", Kh.ROLE + "prince", Kh.ROLE + "engineer", Kh.ROLE + "professor");

    private final Fillers fillers;

    Posts(Fillers fillers) {
        this.fillers = fillers;
    }

    /** The post that the clause names, else the one that the person leaves or takes by another mention. */
    Event.@Nullable PostWords post(Candidate candidate, RoleFeatures.Ruled roles) {
        Frame frame = candidate.frame();
        SentenceReading reading = candidate.reading();
        Clause clause = candidate.clause();
        Set<Entity> holders = frame.type().equals("Resignation") ? roles.agents() : roles.targets();
        List<Nominal> named = new ArrayList<>();
        for (String slot : slots(frame)) {
            boolean told = slot.equals("second") || slot.startsWith("@");
            for (Argument argument : fillers.arguments(slot, reading, clause)) {
                boolean other = !told
                        && !holders.isEmpty()
                        && fillers.entities(argument).stream().noneMatch(holders::contains);
                if (argument.nominal() != null && !(other && isHolder(argument.nominal()))) {
                    named.add(argument.nominal());
                }
            }
        }
        boolean leaves = LEAVING.contains(frame.type());
        for (Nominal nominal : named) {
            Post post = leaves || !isHolder(nominal) ? postIn(nominal) : null;
            if (post != null) {
                return new Event.PostWords(reading.sentence().index(), post);
            }
        }
        boolean takenUp = named.stream().anyMatch(Posts::isTakenUp);
        return held(holders, reading.sentence().index(), leaves || takenUp);
    }

    /** What somebody is made, then what stands behind prepositions, then the person as the clause calls them. */
    private static List<String> slots(Frame frame) {
        List<String> slots = frame.slots("post");
        return Stream.concat(
                        Stream.concat(Stream.of("second"), slots.stream().filter(s -> s.startsWith("@"))),
                        slots.stream().filter(s -> !s.startsWith("@")))
                .distinct()
                .toList();
    }

    /** عُيّن وزير الصحة سامي النجار: the post beside a name is the one held before. */
    private static boolean isHolder(Nominal nominal) {
        return nominal.isNamed() && nominal.kind() == Kind.PERSON;
    }

    /** منصبه, المنصب: a post that the article has named before. */
    private static boolean isTakenUp(Nominal nominal) {
        return nominal.kind() == Kind.OTHER
                && nominal.posts().isEmpty()
                && nominal.complement() == null
                && (nominal.possessor() >= 0 || nominal.definite());
    }

    /** The post by which the person is called: in this sentence, or anywhere. */
    private static Event.@Nullable PostWords held(Set<Entity> holders, int sentence, boolean anywhere) {
        Event.PostWords best = null;
        for (Entity holder : holders) {
            for (Nominal mention : holder.mentions()) {
                for (Post post : mention.posts()) {
                    boolean here = mention.sentence() == sentence;
                    boolean better = best == null
                            || post.role().office() && !best.post().role().office()
                            || here
                                    && best.sentence() != sentence
                                    && post.role().office()
                                            == best.post().role().office();
                    if (better
                            && (here || anywhere)
                            && !TITLES.contains(post.role().iri())) {
                        best = new Event.PostWords(mention.sentence(), post);
                    }
                }
            }
        }
        return best;
    }

    private static @Nullable Post postIn(Nominal nominal) {
        for (Nominal n = nominal; n != null; n = n.complement()) {
            for (Post post : n.posts()) {
                if (!n.isNamed() || !TITLES.contains(post.role().iri())) {
                    return post;
                }
            }
            if (n.kind() == Kind.PERSON) {
                return null; // كبير محاميي الرئيس does not hold the president's post
            }
        }
        return null;
    }
}
