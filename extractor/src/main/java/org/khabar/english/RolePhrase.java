package org.khabar.english;

import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.Role;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.mention.Tenure;
import org.khabar.text.Traits.Plurality;

/** A chunk that ends in a name, or in a post: former State Department spokesman Tom Reed. */
final class RolePhrase {

    private final PhraseReader reader;
    private final Parse parse;

    RolePhrase(PhraseReader reader) {
        this.reader = reader;
        this.parse = reader.parse;
    }

    /** A chunk that ends in a name. */
    void named(Draft draft, int from, Name name) {
        draft.kind = name.kind() == Kind.OTHER ? Kind.PERSON : name.kind();
        draft.name(name);
        draft.type = reader.type(name);
        int before = name.first();
        while (before > from && reader.words.titles().contains(parse.form(before - 1))) {
            before--;
        }
        PhraseReader.RoleSpan role = reader.roleBefore(before, from);
        boolean title = before < name.first();
        boolean person = name.kind() == Kind.PERSON
                || title
                || role != null && name.length() == 1 && name.entry() == null && name.kind() == Kind.PLACE;
        if (person) {
            draft.kind = Kind.PERSON;
            draft.number = Plurality.SINGULAR;
            draft.gender = reader.firstNames.of(before < name.first() ? parse.form(before) : parse.form(name.first()));
        }
        if (role != null && person) {
            post(draft, from, role);
        } else if (name.kind() != Kind.PERSON) {
            adjectives(draft, from, name.first());
        }
        if (draft.kind == Kind.ORGANIZATION && draft.country == null && name.entry() == null) {
            draft.country = reader.countryWithin(name);
        }
    }

    /** A chunk that ends in a post without a name. */
    void unnamed(Draft draft, int from, PhraseReader.RoleSpan role) {
        draft.kind = role.form().plural() ? Kind.GROUP : Kind.PERSON;
        draft.number = role.form().plural() ? Plurality.PLURAL : Plurality.SINGULAR;
        post(draft, from, role);
    }

    /** The department's spokesman: who owns the post is its body. */
    void owned(Draft draft, Nominal owner) {
        boolean body = owner.kind() == Kind.ORGANIZATION || owner.kind() == Kind.PLACE;
        Entry country = owner.entry() != null && owner.entry().localType().equals("Country") ? owner.entry() : null;
        if (body && !draft.posts.isEmpty()) {
            Post post = draft.posts.get(0);
            draft.posts.set(
                    0,
                    new Post(
                            post.role(),
                            post.first(),
                            post.end(),
                            country == null && post.body() == null ? owner : post.body(),
                            country != null && post.country() == null ? country : post.country(),
                            post.portfolio(),
                            post.tenure()));
        }
        if (country != null && draft.country == null) {
            draft.country = country;
        }
    }

    private void post(Draft draft, int from, PhraseReader.RoleSpan role) {
        int first = role.first();
        Tenure tenure = PhraseReader.isPast(parse.form(role.first())) ? Tenure.FORMER : Tenure.CURRENT;
        Nominal body = null;
        Entry country = null;
        boolean open = true;
        for (int k = role.first() - 1; k >= from; k--) {
            PhraseIndex.Match<String> modifier = reader.lexicon.modifiers().longest(at(k), k);
            Name name = reader.nameBefore(k + 1, from);
            Entry origin = reader.country(k);
            if (modifier != null) {
                tenure = tenure(modifier.first(), tenure);
                boolean rank =
                        modifier.first().equals("deputy") || modifier.first().equals("senior");
                first = rank && open ? k : first;
            } else if (origin != null) {
                country = country == null ? origin : country;
                draft.container =
                        draft.container == null && draft.complement == null ? reader.place(k, origin) : draft.container;
                open = false;
            } else if (name != null) {
                body = body == null && name.kind() != Kind.PERSON ? reader.named(name) : body;
                k = name.first();
                open = false;
            } else if (open
                    && parse.tag(k).matches("NNP?|JJ")
                    && !parse.tag(k).equals("JJS")
                    && parse.tree().head(k) > k) {
                first = parse.tag(k).equals("JJ") && !isOffice(k) ? first : k;
            }
        }
        Entry portfolio = portfolio(role.form().role(), first, role.end());
        draft.country = country;
        draft.posts.add(new Post(role.form().role(), first, role.end(), body, country, portfolio, tenure));
    }

    /** An adjective that belongs to the post: political adviser, not angry adviser; a capital letter shows it. */
    private boolean isOffice(int at) {
        return parse.isCapitalised(at) && at > 0;
    }

    private java.util.function.IntFunction<String> at(int only) {
        return k -> k == only ? parse.form(k) : "";
    }

    private @Nullable Entry portfolio(Role role, int first, int end) {
        if (!role.iri().contains("minister") && !role.iri().contains("secretary")) {
            return null;
        }
        for (int k = first; k < end; k++) {
            PhraseIndex.Match<Entry> match = reader.lexicon.portfolios().longest(parse::form, k);
            if (match != null) {
                return match.first();
            }
        }
        return null;
    }

    /** Russian news agency Tass, neighbouring Syria. */
    private void adjectives(Draft draft, int from, int end) {
        for (int k = from; k < end; k++) {
            Entry origin = reader.country(k);
            if (origin != null && draft.country == null && draft.kind == Kind.ORGANIZATION) {
                draft.country = origin;
            }
        }
    }

    private static Tenure tenure(String modifier, Tenure before) {
        return switch (modifier) {
            case "former", "late" -> Tenure.FORMER;
            case "acting" -> Tenure.ACTING;
            case "elect", "designate", "new" -> before == Tenure.CURRENT ? Tenure.FUTURE : before;
            default -> before;
        };
    }
}
