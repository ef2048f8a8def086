package org.khabar.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.text.Orthography;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/** Somebody or something that an article speaks of, while its mentions are gathered. Confined to one article. */
public final class Entity {

    private final int id;
    private Kind kind;
    private @Nullable Entry entry;
    private @Nullable String type;
    private @Nullable Entry country;
    private @Nullable Entity container;
    private Gender gender = Gender.UNKNOWN;
    private Plurality number;
    private boolean named;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> proper = new LinkedHashSet<>();
    private final Set<String> properKeys = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<Nominal> mentions = new ArrayList<>();

    Entity(int id, Kind kind, Plurality number) {
        this.id = id;
        this.kind = kind;
        this.number = number;
    }

    /** Its number in the article, from 0, in the order of first mention. */
    public int id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Entry entry() {
        return entry;
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable Entry country() {
        return country;
    }

    public @Nullable Entity container() {
        return container;
    }

    public Gender gender() {
        return gender;
    }

    public Plurality number() {
        return number;
    }

    /** Whether the article calls it by a name of its own. */
    public boolean named() {
        return named;
    }

    /** Its names as the article writes them, in the order of first use. */
    public Set<String> names() {
        return names;
    }

    /** The name to show: the longest of its own names, or how it is first called if it has none. */
    public String bestName() {
        return proper.stream().max(Comparator.comparingInt(String::length)).orElseGet(() -> names.iterator()
                .next());
    }

    /** The name to show, folded: what tells it from others in another article. */
    public String bestKey() {
        return Orthography.key(bestName()).replace("\"", "").replace("#", "").strip();
    }

    /** Its names folded. */
    public Set<String> keys() {
        return keys;
    }

    /** Its own names folded, without what it is only described as. */
    Set<String> properKeys() {
        return properKeys;
    }

    public List<Nominal> mentions() {
        return mentions;
    }

    /** The posts that its mentions name, in the order of the text. */
    public List<Post> posts() {
        return mentions.stream().flatMap(m -> m.posts().stream()).toList();
    }

    void add(Nominal mention, String name, String key, boolean isName) {
        mentions.add(mention);
        names.add(name);
        if (isName) {
            proper.add(name);
            properKeys.add(key);
        }
        keys.add(key);
        named |= isName;
        if (entry == null && isName) {
            entry = mention.entry();
        }
        String told = mention.type();
        if (type == null && told != null && Character.isUpperCase(told.charAt(0))) {
            type = told;
        }
        if (country == null) {
            country = mention.country();
        }
        if (gender == Gender.UNKNOWN && (kind != Kind.PERSON || mention.genderTold())) {
            gender = mention.gender();
        }
    }

    /** A verb before its name tells the gender, unless a post has told it. */
    void learn(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }

    void inside(Entity above) {
        if (container == null && above != this) {
            container = above;
        }
    }
}
