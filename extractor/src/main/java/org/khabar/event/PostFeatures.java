package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.mention.Post;
import org.khabar.text.Span;

/** What there is to see of a post that a change of personnel may be about, as features of a linear model. */
final class PostFeatures {

    private static final int MOST = 4;

    private final Candidate candidate;
    private final Clause clause;
    private final List<Nearby.Named> posts;

    PostFeatures(Candidate candidate, List<Nearby.Named> posts) {
        this.candidate = candidate;
        this.clause = candidate.clause();
        this.posts = posts;
    }

    List<String> of(Nearby.Named named, Event.@Nullable PostWords ruled) {
        List<String> found = new ArrayList<>();
        Post post = named.words().post();
        int ago = candidate.reading().sentence().index() - named.words().sentence();
        String type = candidate.frame().type();
        String kind = clause.kind().name() + (clause.traits().passive() ? "p" : "");
        String rule =
                ruled == null ? "none" : ruled.equals(named.words()) ? "this" : isAlike(ruled, post) ? "like" : "other";
        String slot = ago == 0 ? slot(named) : ago < 0 ? "later" : "earlier" + Math.min(MOST, ago);
        String far = ago == 0
                ? (post.first() < clause.token() ? "b" : "a")
                        + Math.min(MOST, (int) (Math.log(1 + Math.abs(post.first() - clause.token())) / Math.log(2)))
                : slot;
        String holder = named.nominal().kind() + (named.nominal().isNamed() ? "n" : "u");
        String rank = Integer.toString(Math.min(MOST, posts.indexOf(named)));
        String what = post.role().office() + "|" + post.tenure();
        long between = ago == 0
                ? posts.stream().filter(other -> isBetween(other, named)).count()
                : 0;
        Link link = clause.link();
        found.add("r=" + rule);
        found.add("rT=" + rule + "|" + type);
        found.add("rF=" + rule + "|" + candidate.frame().id());
        found.add("rH=" + rule + "|" + holder + "|" + type);
        found.add("rS=" + rule + "|" + slot);
        found.add("s=" + slot + "|" + type + "|" + kind);
        found.add("sH=" + slot + "|" + holder + "|" + type);
        found.add("sR=" + slot + "|" + holder + "|" + rule);
        found.add("w=" + far + "|" + type + "|" + kind);
        found.add("wH=" + far + "|" + holder + "|" + type);
        found.add("o=" + what + "|" + type);
        found.add("oH=" + what + "|" + holder + "|" + type);
        found.add("n=" + rank + "|" + rule);
        found.add("c=" + Math.min(MOST, between) + "|" + far.charAt(0) + "|" + type);
        found.add("b=" + (post.body() != null) + (post.country() != null) + "|" + type + "|" + holder);
        found.add("k=" + Math.min(MOST, posts.size()) + "|" + rule);
        found.add("m=" + (link == null ? "#" : link.marker()) + "|" + slot);
        found.add("p=" + post.role().iri() + "|" + type);
        clause.lemmas().forEach(lemma -> found.add("L=" + lemma + "|" + slot + "|" + holder));
        if (ago == 0 && named.nominal().first() > 0) {
            found.add("before="
                    + candidate
                            .reading()
                            .sentence()
                            .token(named.nominal().first() - 1)
                            .form() + "|" + far.charAt(0));
        }
        return found;
    }

    /** Whether another post of the sentence stands between the predicate and this one. */
    private boolean isBetween(Nearby.Named other, Nearby.Named named) {
        int from = Math.min(named.words().post().first(), clause.token());
        int to = Math.max(named.words().post().first(), clause.token());
        int at = other.words().post().first();
        return other.words().sentence() == named.words().sentence() && from <= at && at <= to && !other.equals(named);
    }

    private static boolean isAlike(Event.PostWords ruled, Post post) {
        return ruled.post().role().equals(post.role());
    }

    /** What the phrase that names the post is to the predicate. */
    private String slot(Nearby.Named named) {
        for (Argument argument : clause.arguments()) {
            if (argument.nominal() != null && argument.nominal().all().anyMatch(named.nominal()::equals)) {
                String own = argument.nominal().equals(named.nominal()) ? "" : "'";
                return argument.slot().name().charAt(0) + argument.marker() + own;
            }
        }
        return "-";
    }

    /** The words of a post. */
    static Span words(Nearby nearby, Event.PostWords words) {
        return nearby.span(words.sentence(), words.post().first(), words.post().end());
    }
}
