package org.khabar.english;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/** What follows the head of a noun phrase: of the ministry, in the department's Office of Planning, a former adviser. */
final class Postmodifiers {

    private static final Set<String> STOPS = Set.of(",", ".", ")", "-", "--", ";", ":", "?", "!", "and", "who", "\"");

    private final PhraseReader reader;
    private final Parse parse;

    Postmodifiers(PhraseReader reader) {
        this.reader = reader;
        this.parse = reader.parse;
    }

    void read(Draft draft) {
        boolean more = true;
        while (more) {
            more = of(draft) || placed(draft) || outer(draft) || acronym(draft);
        }
        Name holder = reader.nameAt(draft.end);
        if (holder != null
                && holder.kind() == Kind.PERSON
                && draft.kind == Kind.PERSON
                && draft.nameFirst < 0
                && !draft.posts.isEmpty()) {
            holder(draft, holder, true);
        }
        apposition(draft);
    }

    private boolean of(Draft draft) {
        if (!parse.form(draft.end).equals("of") || isOfVerb(draft)) {
            return false;
        }
        Nominal inner = reader.read(draft.end + 1);
        if (inner == null) {
            return false;
        }
        String head = parse.form(draft.head);
        boolean counts = draft.posts.isEmpty() || head.startsWith("member");
        if (counts && reader.words.quantifiers().contains(head) && inner.isEntity()) {
            boolean people = inner.kind() == Kind.PERSON || head.startsWith("member");
            draft.kind = head.equals("one") || head.equals("member") ? Kind.PERSON : people ? Kind.GROUP : inner.kind();
            draft.number = draft.kind == Kind.PERSON ? Plurality.SINGULAR : Plurality.PLURAL;
            if (head.equals("one") && inner.kind() != Kind.GROUP) {
                draft.kind = inner.kind();
            }
            inner.posts().stream().filter(p -> head.equals("one")).forEach(draft.posts::add);
            if (head.startsWith("member")) {
                place(draft, inner);
            }
        } else if (!draft.posts.isEmpty()) {
            place(draft, inner);
        }
        if (draft.complement == null) {
            draft.complement = inner;
        } else if (draft.container == null) {
            draft.container = inner;
        }
        draft.end = inner.end();
        draft.definite = true;
        return true;
    }

    /** Accused the minister of theft: the verb governs of. */
    private boolean isOfVerb(Draft draft) {
        int up = parse.tree().head(draft.head);
        boolean object = up >= 0 && parse.tree().is(draft.head, "obj", "nsubj:pass", "iobj");
        return object
                && draft.kind != Kind.OTHER
                && parse.sentence().token(up).verbs().stream().anyMatch(reader.words.ofVerbs()::contains);
    }

    /** Adviser in the ministry, ambassador to France, senator from Vermont, minister for trade. */
    private boolean placed(Draft draft) {
        if (draft.posts.isEmpty() && !(draft.kind == Kind.ORGANIZATION && draft.nameFirst < 0)
                || draft.nameFirst >= 0
                || draft.container != null && draft.container.first() > draft.head
                || !reader.words.rolePrepositions().contains(parse.form(draft.end))) {
            return false;
        }
        int at = draft.end + 1;
        Nominal inner = reader.read(at);
        boolean field = inner != null
                && inner.kind() == Kind.OTHER
                && parse.form(draft.end).equals("for");
        if (inner == null
                || inner.kind() == Kind.PERSON
                || inner.kind() == Kind.GROUP
                || inner.kind() == Kind.OTHER && !field) {
            return false;
        }
        boolean attached = parse.tree().isBelow(inner.head(), draft.head);
        boolean near = parse.form(draft.end).matches("in|at|for") && inner.isNamed();
        if (!attached && (inner.kind() != Kind.ORGANIZATION || draft.posts.isEmpty() || !near)) {
            return false;
        }
        place(draft, inner);
        if (draft.container == null) {
            draft.container = inner;
        }
        draft.end = inner.end();
        return true;
    }

    /** The body or country of the post that the phrase names first. */
    private static void place(Draft draft, Nominal inner) {
        if (draft.posts.isEmpty()) {
            return;
        }
        int last = draft.posts.size() - 1;
        Post post = draft.posts.get(last);
        Entry country = inner.entry() != null && inner.entry().localType().equals("Country") ? inner.entry() : null;
        Nominal body = post.body() != null ? post.body() : country == null ? body(inner) : null;
        draft.posts.set(
                last,
                new Post(
                        post.role(),
                        post.first(),
                        inner.end(),
                        body,
                        post.country() == null ? country : post.country(),
                        post.portfolio(),
                        post.tenure()));
    }

    private static @Nullable Nominal body(Nominal inner) {
        for (Nominal part = inner; part != null; part = part.complement()) {
            if (part.kind() == Kind.ORGANIZATION || part.kind() == Kind.PLACE) {
                return part;
            }
        }
        return null;
    }

    /** The Office of Budget Review (OBR): the short name is known again by its letters. */
    private boolean acronym(Draft draft) {
        boolean body = draft.kind == Kind.ORGANIZATION || !draft.posts.isEmpty() && draft.nameFirst < 0;
        boolean closed =
                parse.form(draft.end).equals("(") && parse.form(draft.end + 2).equals(")");
        if (!body || !closed || !parse.raw().get(draft.end + 1).matches("[A-Z][A-Z.&]+")) {
            return false;
        }
        draft.end += 3;
        return true;
    }

    /** Kenosha, Wisconsin; Doug Hall of Georgia is no other. */
    private boolean outer(Draft draft) {
        if (draft.kind != Kind.PLACE
                || draft.nameFirst < 0
                || !parse.form(draft.end).equals(",")) {
            return false;
        }
        Name name = reader.nameAt(draft.end + 1);
        boolean closed = name != null
                && (name.end() >= parse.size()
                        || STOPS.contains(parse.form(name.end()))
                        || parse.tag(name.end()).matches("IN|VB.|TO|MD"));
        if (name == null
                || name.kind() != Kind.PLACE
                || !closed
                || parse.form(name.end()).equals("and")) {
            return false;
        }
        boolean list = parse.form(name.end()).equals(",") && andFollows(name.end() + 1);
        if (list && !parse.tree().is(name.end() - 1, "appos")) {
            return false;
        }
        draft.container = draft.container == null ? reader.named(name) : draft.container;
        draft.end = name.end();
        return true;
    }

    private boolean andFollows(int from) {
        for (int k = from; k < Math.min(parse.size(), from + 4); k++) {
            if (parse.form(k).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** A name and what its bearer is, in either order: Tom Reed, a policy adviser, resigned. */
    private void apposition(Draft draft) {
        boolean comma = parse.form(draft.end).equals(",");
        if (!comma || draft.kind != Kind.PERSON) {
            return;
        }
        int at = draft.end + 1;
        if (parse.tag(at).equals("CD") && parse.form(at + 1).equals(",")) {
            at += 2; // Tom Reed, 54, a policy adviser
        }
        Name name = reader.nameAt(at);
        if (draft.nameFirst < 0 && name == null && reader.words.titles().contains(parse.form(at))) {
            name = reader.nameAt(at + 1);
        }
        boolean called = draft.posts.size() == 1 || isRelated(draft);
        if (draft.nameFirst < 0 && name != null && name.kind() == Kind.PERSON && called) {
            boolean opens = draft.first == 0 && parse.tag(name.end()).matches("VB[DZP]|MD");
            holder(draft, name, opens);
        } else if (draft.nameFirst >= 0) {
            Nominal is = reader.read(at);
            boolean told = is != null
                    && !is.isNamed()
                    && is.kind() == Kind.PERSON
                    && !is.posts().isEmpty();
            if (is != null && told && (closes(is.end()) || parse.tree().is(is.head(), "appos"))) {
                draft.posts.addAll(is.posts());
                draft.end = is.end();
            }
        }
    }

    /** His Turkish counterpart, the president's brother: one person, told by whose he is. */
    private boolean isRelated(Draft draft) {
        boolean one = "one".equals(reader.words.people().get(parse.form(draft.head)));
        boolean owned = false;
        for (int k = draft.first; k < draft.head; k++) {
            owned |= parse.tag(k).matches("PRP\\$|POS");
        }
        return one && owned && draft.end == draft.head + 1;
    }

    private void holder(Draft draft, Name name, boolean sure) {
        boolean linked = sure || parse.tree().is(name.end() - 1, "appos");
        if (linked || closes(name.end()) && name.length() > 1) {
            draft.name(name);
            draft.gender = name.length() > 1 ? reader.firstNames.of(parse.form(name.first())) : Gender.UNKNOWN;
            draft.genderTold = draft.gender != Gender.UNKNOWN;
        }
    }

    private boolean closes(int at) {
        return at >= parse.size() || STOPS.contains(parse.form(at));
    }
}
