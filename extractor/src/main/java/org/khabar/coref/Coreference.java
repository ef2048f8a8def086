package org.khabar.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Item;
import org.khabar.clause.Pronoun;
import org.khabar.clause.SentenceReading;
import org.khabar.identity.NameComparison;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.mention.Tenure;
import org.khabar.text.Document;
import org.khabar.text.Orthography;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;

/**
 * Joins the mentions of one article into entities, in the order of the text: full names first seen are known when they
 * return short, a post or a genus word returns to the last one it fits, pronouns to the subject before.
 */
public final class Coreference {

    private final Document document;
    private final List<SentenceReading> readings;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<Entities.Place, Entity> byPlace = new HashMap<>();
    private final Set<Entities.Place> actors = new HashSet<>();
    private final Clues clues;
    private final Pairs pairs;
    private final Map<Entities.Place, List<Entity>> both = new HashMap<>();

    private Coreference(Document document, List<SentenceReading> readings, Clues clues) {
        this.document = document;
        this.readings = readings;
        this.clues = clues;
        this.pairs = new Pairs(readings, this::at);
    }

    /**
     * Who is who in an article.
     *
     * @param clues what the predicates tell about it
     */
    public static Entities resolve(Document document, List<SentenceReading> readings, Clues clues) {
        Coreference coreference = new Coreference(document, readings, clues);
        clues.actors().forEach(actor -> coreference.actors.add(Entities.Place.of(actor)));
        for (SentenceReading reading : readings) {
            for (Item item : reading.items()) {
                if (item.nominal() != null) {
                    coreference.enter(item.nominal());
                }
            }
        }
        Map<Pronoun, Entity> pronouns = new Pronouns(readings, coreference::at, clues).resolve();
        new Homelands(document, coreference.entities, coreference.byPlace, pronouns).resolve(readings);
        return new Entities(
                coreference.entities, coreference.byPlace, coreference.both, pronouns, coreference.pairs.both());
    }

    private @Nullable Entity at(Nominal nominal) {
        return byPlace.get(Entities.Place.of(nominal));
    }

    /** Inner phrases first, so that a post finds its body already there. */
    private void enter(Nominal nominal) {
        if (byPlace.containsKey(Entities.Place.of(nominal))) {
            return;
        }
        parts(nominal).forEach(this::enter);
        boolean actor = actors.contains(Entities.Place.of(nominal));
        if (nominal.kind() == Kind.OTHER && !actor) {
            return;
        }
        List<Entity> two = pairs.of(nominal);
        if (!two.isEmpty()) {
            both.put(Entities.Place.of(nominal), two);
            return;
        }
        String key = key(nominal);
        Entity entity = actor ? null : find(nominal, key);
        Nominal before = clues.retold().get(nominal);
        if (entity == null && before != null) {
            entity = at(before);
        }
        if (entity == null) {
            Kind kind = actor ? Kind.GROUP : nominal.kind();
            entity = new Entity(entities.size(), kind, nominal.number());
            entities.add(entity);
        }
        entity.add(nominal, label(nominal), key, nominal.isNamed());
        byPlace.put(Entities.Place.of(nominal), entity);
        Nominal above = nominal.container() != null ? nominal.container() : nominal.complement();
        Entity container =
                above == null || nominal.kind() == Kind.PERSON || nominal.kind() == Kind.GROUP ? null : at(above);
        if (container != null && container.kind() != Kind.PERSON && container.kind() != Kind.GROUP) {
            entity.inside(container);
        }
    }

    private List<Nominal> parts(Nominal n) {
        List<Nominal> parts = new ArrayList<>();
        if (n.complement() != null) {
            parts.add(n.complement());
        }
        boolean thing = n.kind() == Kind.OTHER && n.country() != null;
        if (n.container() != null && (!thing || clues.deeds().contains(n))) {
            parts.add(n.container());
        }
        for (Post post : n.posts()) {
            if (post.body() != null) {
                parts.add(post.body());
            }
        }
        parts.addAll(n.conjuncts());
        return parts;
    }

    private @Nullable Entity find(Nominal nominal, String key) {
        Entity newcomer = newcomer(nominal);
        if (newcomer != null) {
            return newcomer;
        }
        boolean single = nominal.isNamed() && nominal.kind() == Kind.PERSON && !key.contains(" ");
        for (Entity entity : entities) {
            // Minister Haddad is the one who has been called a minister, not another Haddad
            if (single && entity.kind() == Kind.PERSON && samePost(entity, nominal) && sameName(entity, nominal, key)) {
                return entity;
            }
        }
        for (Entity entity : entities) {
            // Whoever has been called so before is meant, not the last one with that family name
            if (single
                    && entity.kind() == Kind.PERSON
                    && entity.named()
                    && entity.keys().contains(key)) {
                return entity;
            }
        }
        for (int i = entities.size() - 1; i >= 0; i--) {
            Entity entity = entities.get(i);
            if (compatible(entity.kind(), nominal.kind()) && matches(entity, nominal, key)) {
                return entity;
            }
        }
        return null;
    }

    /** The new director: who has last been put into such a post. */
    private @Nullable Entity newcomer(Nominal nominal) {
        Entity last = null;
        for (Post post : nominal.isNamed() || !nominal.definite() ? List.<Post>of() : nominal.posts()) {
            for (Map.Entry<Nominal, Nominal> appointed : clues.appointed().entrySet()) {
                Entity holder = at(appointed.getValue());
                boolean same = appointed.getKey().posts().stream()
                        .anyMatch(other -> other.role().isA(post.role().name()));
                if (post.tenure() == Tenure.FUTURE && same && holder != null) {
                    last = holder;
                }
            }
        }
        return last;
    }

    private static boolean compatible(Kind a, Kind b) {
        return a == b;
    }

    private boolean matches(Entity entity, Nominal nominal, String key) {
        if (nominal.isNamed()) {
            return sameName(entity, nominal, key);
        }
        return switch (nominal.kind()) {
            case PERSON -> nominal.definite() && (samePost(entity, nominal) || sameRelation(entity, nominal));
            case ORGANIZATION -> nominal.definite() && sameGenus(entity, nominal);
            case GROUP ->
                (nominal.definite() || sameCount(entity, nominal)) && sameHead(entity, nominal)
                        || entity.mentions().get(0).sentence() == 0
                                && entity.keys().contains(key); // the headline's words return
            default -> entity.keys().contains(key);
        };
    }

    private boolean sameName(Entity entity, Nominal nominal, String key) {
        // كيم after كيم جونغ أون is that one, whoever else is called so
        boolean single = nominal.kind() == Kind.PERSON && !key.contains(" ") && entity.named();
        if (single && entity.keys().stream().anyMatch(other -> shortForm(other, key))) {
            return true;
        }
        if (nominal.entry() != null && entity.entry() != null && entity.kind() != Kind.ORGANIZATION) {
            return nominal.entry().equals(entity.entry());
        }
        if (nominal.entry() != null && nominal.entry().equals(entity.entry())) {
            return sameCountry(entity, nominal);
        }
        if (nominal.kind() == Kind.PERSON && isOther(entity, key)) {
            return false;
        }
        if (entity.named()) {
            boolean person = nominal.kind() == Kind.PERSON;
            for (String other : entity.keys()) {
                if (other.equals(key) || person && (shortForm(other, key) || isFuller(other, key))) {
                    return true;
                }
            }
            return false;
        }
        return nominal.kind() == Kind.PERSON && samePost(entity, nominal) && sameEvidence(entity);
    }

    /** Nora Hall is not Peter Hall, though either is called Hall: both are told in full, and they do not sound alike. */
    private static boolean isOther(Entity entity, String key) {
        List<String> full = entity.properKeys().stream()
                .filter(other -> other.contains(" "))
                .toList();
        return key.contains(" ") && !full.isEmpty() && full.stream().noneMatch(other -> mayBeOne(other, key));
    }

    private static boolean mayBeOne(String a, String b) {
        List<String> words = List.of(a.split(" "));
        List<String> others = List.of(b.split(" "));
        return words.containsAll(others)
                || others.containsAll(words)
                || NameComparison.score(a, b) >= NameComparison.SAME;
    }

    private static boolean sameEvidence(Entity entity) {
        return entity.mentions().stream().anyMatch(Nominal::definite);
    }

    private static boolean sameCountry(Entity entity, Nominal nominal) {
        return entity.country() == null
                || nominal.country() == null
                || entity.country().equals(nominal.country());
    }

    /** One name is a word or the end of the other: حداد, ليلى حداد. */
    private static boolean shortForm(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        List<String> words = List.of(longer.split(" "));
        return longer.endsWith(" " + shorter)
                || !shorter.contains(" ") && shorter.length() > 2 && words.contains(shorter);
    }

    /** Of two names that begin alike one has all words of the other: Mona Diaz, Mona R. Diaz Vega. */
    private static boolean isFuller(String a, String b) {
        List<String> words = List.of(a.split(" "));
        List<String> others = List.of(b.split(" "));
        return words.size() > 1
                && others.size() > 1
                && words.get(0).equals(others.get(0))
                && (words.containsAll(others) || others.containsAll(words));
    }

    private boolean samePost(Entity entity, Nominal nominal) {
        for (Post post : nominal.posts()) {
            for (Post other : entity.posts()) {
                if (isTakenUp(other, post)
                        && (post.country() == null
                                || other.country() == null
                                || post.country().equals(other.country()))
                        && sameBody(post, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** نظيره after نظيره التركي ليلى حداد: whom the article has called so. */
    private boolean sameRelation(Entity entity, Nominal nominal) {
        return nominal.posts().isEmpty()
                && nominal.possessor() >= 0
                && entity.mentions().stream().anyMatch(m -> m.possessor() >= 0 && head(m).equals(head(nominal)));
    }

    /** الوزير after وزير النقل, the officer after Colonel: the post itself returns, or in fewer words; not the new minister. */
    private static boolean isTakenUp(Post post, Post again) {
        boolean bare = again.body() == null
                && again.country() == null
                && again.portfolio() == null
                && again.tenure() == Tenure.CURRENT;
        return again.role().equals(post.role())
                || bare && post.role().isA(again.role().name());
    }

    private boolean sameBody(Post a, Post b) {
        if (a.body() == null && b.body() == null) {
            return true;
        }
        if (a.body() == null || b.body() == null) {
            // الوزير after وزير الخارجية is the same; الرئيس, whom any body may have, is not رئيس الوكالة
            return !a.role().is("president");
        }
        return Objects.equals(at(a.body()), at(b.body()));
    }

    private boolean sameGenus(Entity entity, Nominal nominal) {
        String genus = head(nominal);
        boolean same = entity.mentions().stream().anyMatch(m -> head(m).equals(genus));
        return same && sameCountry(entity, nominal)
                || nominal.type() != null && nominal.type().equals("NewsOrganization") && isNews(entity);
    }

    private static boolean isNews(Entity entity) {
        return "NewsOrganization".equals(entity.type())
                || entity.entry() != null && entity.entry().localType().equals("NewsOrganization");
    }

    /** 34 أسقفا returns as 34 أسقفا. */
    private boolean sameCount(Entity entity, Nominal nominal) {
        String count = sentence(nominal).token(nominal.head()).form();
        return Character.isDigit(count.charAt(0))
                && entity.mentions().stream()
                        .anyMatch(m -> sentence(m).token(m.head()).form().equals(count));
    }

    private boolean sameHead(Entity entity, Nominal nominal) {
        boolean counted = nominal.complement() != null
                && nominal.complement().kind() == Kind.GROUP
                && !Nominal.RELATED.equals(nominal.type());
        if (nominal.complement() != null && !counted || nominal.possessor() >= 0) {
            return entity.keys().contains(key(nominal));
        }
        Set<String> lemmas = lemmas(nominal);
        return entity.mentions().stream().anyMatch(m -> lemmas(m).stream().anyMatch(lemmas::contains));
    }

    private Set<String> lemmas(Nominal n) {
        Nominal head = n;
        while (head.complement() != null
                && head.complement().kind() == Kind.GROUP
                && !Nominal.RELATED.equals(head.type())) {
            head = head.complement();
        }
        return sentence(head).token(head.head()).nouns();
    }

    private String head(Nominal n) {
        String form = sentence(n).token(n.head()).form();
        return form.startsWith("ال") && form.length() > 4 ? form.substring(2) : form;
    }

    private Sentence sentence(Nominal n) {
        return readings.get(n.sentence()).sentence();
    }

    /** What the article calls it: the name alone for people and places, the whole phrase for bodies and groups. */
    private String label(Nominal n) {
        Entry entry = n.entry();
        if (n.kind() == Kind.PLACE && entry != null && sentence(n).posAt(n.head(), Pos.ADJECTIVE)) {
            return document.language().equals("ar") ? entry.arabic() : entry.english();
        }
        boolean nameOnly = n.isNamed() && (n.kind() == Kind.PERSON || n.kind() == Kind.PLACE);
        boolean body = n.isNamed() && n.kind() == Kind.ORGANIZATION && n.nameFirst() == n.first();
        int whole = n.conjuncts().isEmpty()
                ? n.end()
                : Math.min(n.end(), n.conjuncts().get(0).first() - 1);
        int first = nameOnly ? n.nameFirst() : n.first();
        int end = nameOnly || body ? n.nameEnd() : whole;
        return document.words(sentence(n), first, end);
    }

    private String key(Nominal n) {
        return Orthography.key(label(n)).replace("\"", "").replace("#", "");
    }
}
