package org.khabar.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Token;

/**
 * What the words around a predicate do to its truth, as a language's {@code contexts.yaml} lists them.
 *
 * @param governors lemmas that make what they govern hypothetical, planned, negated or leave it actual
 * @param cues particles before a predicate, by what they do
 * @param times prepositions that only tell when (بعد, before)
 * @param continuing conjunctions that let the subject of the verb before go on (و, إذ)
 * @param resuming words at the head of a sentence that let the subject of the sentence before go on (كما)
 * @param documents nouns for what people write or say (رسالة, بيان); what it says, its authors say
 * @param issuing prepositions before whoever issued a document (بيان للوزارة, statement by the ministry)
 * @param receiving verbs whose subject what they govern is done to (تلقى دعما, drew criticism)
 * @param senders slots of who does what such a verb governs (تلقى دعما من)
 * @param mutual slots of those who do something to each other (اشتباكات بين)
 * @param gathering verbs by which a meeting brings together those who meet (لقاء جمعه بنظيره)
 * @param states verbs that no one can plan to do (كان, أصبح)
 * @param about prepositions before what a protest, a reproach or a case is about
 * @param purposes prepositions before what a deed is for
 * @param aims nouns of what a deed is for (مناقشة, قمع)
 * @param unmotivated nouns that are no motive behind such a preposition (حكم بالسجن, على مدار أسبوع)
 * @param concerning nouns that only say that the next one is what it is about (بشأن)
 * @param thanking verbs of thanks, which are about what they thank for
 * @param protesting words in connectives of protest (احتجاجا على)
 * @param beside words that open another thought, so that a motive ends before them
 * @param helpers verbs that only carry the tense of another (كان, had)
 * @param shifting words after which stands what happened at another time (بعد, before)
 * @param coincident prepositions before what happens at the same time (خلال, في)
 * @param adversative words before a subordinator with which the article takes the floor again (إلا أن)
 * @param rating verbs that without content say what something is held to be (يعتبر)
 * @param talking verbs of speaking that tell who speaks to whom, not what (تحدث, speak)
 * @param things nouns of what nobody has written and what does not speak (نتائج, المظاهرات)
 * @param happening verbs that tell of a happening only that it took place (جرى, وقع)
 * @param impersonal verbs of saying that stand without a speaker (ويذكر أن)
 * @param topics where whom a saying is about stands: {@code subject} of what is said, {@code near} its beginning
 * @param partisan nouns of the contests in which a party chooses its candidate (primary, caucus)
 * @param announcing prepositions before what a saying announces (أعلن عن)
 * @param stating words that open what is said
 * @param addressed slots of whom something is asked, the likeliest first (دعوة للوزير إلى, asked of)
 * @param asking prepositions before what is asked for (طالب ب)
 * @param doing verbs and nouns whose subject does the deed that they govern (محاولة, try)
 * @param doers prepositions between a light verb and the deed (قام ب)
 * @param by slots of who does what a noun or a passive tells (من قبل الشرطة)
 * @param placeSlots slots in which a place stands, the likeliest first
 * @param answering what answers what someone else has said, asked or blamed (نفى, رفض, denied)
 * @param settings prepositions that only tell where or in what, unless a governor's entry names them
 * @param objects prepositions before what a noun's deed is done to, where its possessor does it (اعتقال الشرطة لناشط)
 * @param epithets words behind a noun that bear on its truth (زيارة مرتقبة), with their effect
 * @param openers runs of words before a predicate that bear on its truth (من المقرر), with their effect
 * @param light verbs that lend their subject to the noun they govern (قدم استقالته, held talks)
 */
public record Contexts(
        List<Governor> governors,
        Map<String, String> cues,
        Set<String> light,
        Set<String> times,
        Set<String> continuing,
        Set<String> resuming,
        Set<String> documents,
        Set<String> issuing,
        Set<String> receiving,
        List<String> senders,
        List<String> mutual,
        Set<String> gathering,
        Set<String> states,
        Map<String, Set<String>> about,
        Set<String> purposes,
        Set<String> aims,
        Set<String> unmotivated,
        Set<String> concerning,
        Set<String> thanking,
        Set<String> protesting,
        Set<String> beside,
        Set<String> helpers,
        Set<String> shifting,
        Set<String> coincident,
        Set<String> rating,
        Set<String> talking,
        Set<String> things,
        Set<String> happening,
        Set<String> adversative,
        Set<String> impersonal,
        Set<String> topics,
        Set<String> partisan,
        Set<String> announcing,
        Set<String> stating,
        List<String> addressed,
        Set<String> asking,
        Set<String> doing,
        Set<String> doers,
        List<String> by,
        List<String> placeSlots,
        Set<String> answering,
        Set<String> settings,
        Set<String> objects,
        List<Governor> epithets,
        List<Governor> openers) {

    /**
     * Words that govern events.
     *
     * @param lemmas folded lemmas, each alone, with the word that links the event to it (فشل في), or with the kind of
     *     its clause (أمر/noun, an order, is not أمر, he orders)
     * @param effect what becomes of the event
     */
    public record Governor(Set<String> lemmas, Factuality effect) {}

    public static Contexts read(Class<?> owner) {
        WordLists lists = WordLists.of(owner, "contexts.yaml");
        return new Contexts(
                effects(lists, "governors"),
                lists.classes("cues"),
                lists.set("light"),
                lists.set("times"),
                lists.set("continuing"),
                lists.set("resuming"),
                lists.set("documents"),
                lists.set("issuing"),
                lists.set("receiving"),
                lists.set("senders").stream().map(p -> "@" + p).toList(),
                lists.set("mutual").stream().map(p -> "@" + p).toList(),
                lists.set("gathering"),
                lists.set("states"),
                about(lists),
                lists.set("purposes"),
                lists.set("aims"),
                lists.set("unmotivated"),
                lists.set("concerning"),
                lists.set("thanking"),
                lists.set("protesting"),
                lists.set("beside"),
                lists.set("helpers"),
                lists.set("shifting"),
                lists.set("coincident"),
                lists.set("rating"),
                lists.set("talking"),
                lists.set("things"),
                lists.set("happening"),
                lists.set("adversative"),
                lists.set("impersonal"),
                lists.set("topics"),
                lists.set("partisan"),
                lists.set("announcing"),
                lists.set("stating"),
                Stream.concat(
                                Stream.of("object"),
                                lists.set("addressed").stream().map(p -> "@" + p))
                        .toList(),
                lists.set("asking"),
                lists.set("doing"),
                lists.set("doers"),
                lists.set("by").stream().map(p -> "@" + p).toList(),
                lists.set("places").stream().map(p -> "@" + p).toList(),
                lists.set("answering"),
                lists.set("settings"),
                lists.set("objects"),
                effects(lists, "epithets"),
                effects(lists, "openers"));
    }

    private static List<Governor> effects(WordLists lists, String name) {
        List<Governor> effects = new ArrayList<>();
        for (Factuality effect : Factuality.values()) {
            Set<String> words = new LinkedHashSet<>();
            lists.classes(name).forEach((word, value) -> {
                if (value.equals(effect.localName())) {
                    words.add(word);
                }
            });
            effects.add(new Governor(words, effect));
        }
        return effects;
    }

    /** What a word behind a noun says of it, or null. */
    @Nullable
    Factuality epithet(Token word) {
        for (Governor g : epithets) {
            if (g.lemmas().contains(word.form())
                    || word.nouns().stream().anyMatch(g.lemmas()::contains)
                    || word.verbs().stream().anyMatch(g.lemmas()::contains)) {
                return g.effect();
            }
        }
        return null;
    }

    /** شن هجوما, قام بالقصف, محاولة اغتيال: who does, plans or tries what governs the deed does the deed. */
    boolean isDoing(Clause governor, Link link) {
        boolean tries = governor.lemmas().stream().anyMatch(doing::contains);
        boolean own = link.marker().equals("object") || link.marker().equals("of") || doers.contains(link.marker());
        return tries || isLight(governor) && own;
    }

    /** What a governing clause makes of an event that hangs on it by a word, or null if it says nothing about it. */
    @Nullable
    Factuality effect(Clause governor, String marker) {
        for (Governor g : governors) {
            if (governor.lemmas().stream().map(lemma -> lemma + " " + marker).anyMatch(g.lemmas()::contains)) {
                return g.effect();
            }
        }
        return settings.contains(marker) || times.contains(marker) ? null : effect(governor);
    }

    private static Map<String, Set<String>> about(WordLists lists) {
        Map<String, Set<String>> about = new LinkedHashMap<>();
        for (String kind : List.of("protest", "reproach", "case", "thanks")) {
            about.put(kind, lists.set("about_" + kind));
        }
        return about;
    }

    /** What a governing clause makes of an event, or null if it says nothing about it. */
    @Nullable
    Factuality effect(Clause governor) {
        String kind = "/" + governor.kind().name().toLowerCase(Locale.ROOT);
        Factuality exact =
                effect(governor.lemmas().stream().map(lemma -> lemma + kind).toList());
        return exact != null ? exact : effect(governor.lemmas());
    }

    private @Nullable Factuality effect(Collection<String> lemmas) {
        for (Governor g : governors) {
            if (lemmas.stream().anyMatch(g.lemmas()::contains)) {
                return g.effect();
            }
        }
        return null;
    }

    boolean isLight(Clause clause) {
        return clause.lemmas().stream().anyMatch(light::contains);
    }

    boolean isAnswer(Clause clause) {
        return clause.lemmas().stream().anyMatch(answering::contains);
    }
}
