package org.khabar.mention;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/**
 * A noun phrase with what it speaks of. Token indices are those of its sentence.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param head index of its head token
 * @param end index after its last token
 * @param kind what it speaks of
 * @param nameFirst index of the first token of a name inside it, or −1
 * @param nameEnd index after the name
 * @param entry the authority entry of the name, if there is one
 * @param type local name of the ontology class that its words tell, such as Ministry, or a word for what it stands for
 *     ({@link #HOMELAND}, {@link #PAIR}), which is written small
 * @param posts posts that it names
 * @param complement what it governs: the second part of an Arabic construct, an of-phrase
 * @param container the body or place it belongs to
 * @param country the country that an adjective of origin names
 * @param possessor index of an attached possessive pronoun, or −1
 * @param conjuncts noun phrases joined to it by and
 * @param gender grammatical gender
 * @param number grammatical number
 * @param definite refers to something known
 * @param genderTold its words tell the gender (a post, a title, a first name), not only the form of its head
 */
public record Nominal(
        int sentence,
        int first,
        int head,
        int end,
        Kind kind,
        int nameFirst,
        int nameEnd,
        @Nullable Entry entry,
        @Nullable String type,
        List<Post> posts,
        @Nullable Nominal complement,
        @Nullable Nominal container,
        @Nullable Entry country,
        int possessor,
        List<Nominal> conjuncts,
        Gender gender,
        Plurality number,
        boolean definite,
        boolean genderTold) {

    /** Type of what stands for the country of whoever its pronoun means: his country. */
    public static final String HOMELAND = "homeland";

    /** Type of what stands for two people, countries or sides that have been named: the two sides. */
    public static final String PAIR = "pair";

    /** Type of people told by whose they are: أهالي المخطوفين, the families of the kidnapped, are not those. */
    public static final String RELATED = "related";

    public static final String PEOPLE_PAIR = "pair-of-people";
    public static final String COUNTRY_PAIR = "pair-of-countries";

    public Nominal {
        posts = List.copyOf(posts);
        conjuncts = List.copyOf(conjuncts);
    }

    public boolean isNamed() {
        return nameFirst >= 0;
    }

    /** Speaks of somebody or something that can act, or of a place. */
    public boolean isEntity() {
        return kind != Kind.OTHER;
    }

    /** Itself and every noun phrase inside it or joined to it. */
    public Stream<Nominal> all() {
        return Stream.of(
                        Stream.of(this),
                        Stream.ofNullable(complement).flatMap(Nominal::all),
                        Stream.ofNullable(container).flatMap(Nominal::all),
                        posts.stream()
                                .map(Post::body)
                                .flatMap(Stream::ofNullable)
                                .flatMap(Nominal::all),
                        conjuncts.stream().flatMap(Nominal::all))
                .flatMap(s -> s)
                .distinct();
    }

    /** Itself and what is joined to it by and. */
    public Stream<Nominal> members() {
        return Stream.concat(Stream.of(this), conjuncts.stream());
    }
}
