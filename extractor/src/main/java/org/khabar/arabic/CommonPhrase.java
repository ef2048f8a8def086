package org.khabar.arabic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits.Plurality;

/** A phrase headed by any other noun: مئات من المتظاهرين, أحد كبار المسؤولين, استقالة الوزير, مدينة حلب. */
final class CommonPhrase {

    /** What she does besides: the participles that have somebody as their object. */
    private static final Set<String> CALLING =
            Set.of("مطالبه", "داعيه", "متهمه", "محذره", "مناشده", "منتقده", "محمله", "مهدده", "حاثه");

    private final PhraseReader reader;
    private final Sentence sentence;

    CommonPhrase(PhraseReader reader) {
        this.reader = reader;
        this.sentence = reader.sentence;
    }

    Nominal read(int i) {
        Draft draft = new Draft(sentence, i, i);
        Token token = sentence.token(i);
        String bare = Words.bare(token.form());
        classify(draft, token, bare);
        boolean counts = token.is(Pos.NUMBER)
                || reader.words.quantifiers().contains(bare)
                || reader.words.quantifiers().contains(token.form())
                || token.traits().accusative() && token.nouns().stream().anyMatch(reader.words.quantifiers()::contains);
        boolean senior = reader.words.seniors().contains(bare);
        boolean oneOf = senior || reader.words.oneOf().contains(bare);
        if (complement(draft, counts || oneOf)) {
            inherit(draft, counts, oneOf);
            if (senior && draft.kind == Kind.OTHER) {
                draft.kind = Kind.PERSON; // كبير محاميي الرئيس
            }
        }
        if (oneOf && draft.possessor >= 0 && sentence.formAt(draft.possessor, "هم")) {
            draft.kind = Kind.PERSON; // أحدهم
            draft.number = Plurality.SINGULAR;
        }
        if (counts && draft.complement == null && draft.definite && !token.is(Pos.NUMBER) && !things(draft)) {
            draft.kind = Kind.GROUP; // خرج المئات
        }
        if (draft.possessor >= 0
                && draft.complement == null
                && reader.words.homelands().contains(bare)) {
            draft.type = Nominal.HOMELAND;
        } else if (draft.complement == null && (token.traits().definite() || sentence.formAt(draft.possessor, "هما"))) {
            draft.type = reader.words.pairs().get(bare);
        }
        boolean group = draft.complement != null && draft.complement.kind() == Kind.GROUP;
        if (group && !counts && !oneOf && draft.kind == Kind.GROUP) {
            draft.type = Nominal.RELATED;
        }
        adjectives(draft);
        holder(draft);
        if (counts || oneOf) {
            partitive(draft, counts, oneOf);
        } else if (draft.kind == Kind.GROUP) {
            new BodyPhrase(reader).container(draft);
        }
        return draft.done();
    }

    /** بعضها: some of them, who are no people. */
    private boolean things(Draft draft) {
        return draft.possessor >= 0 && sentence.formAt(draft.possessor, "ها");
    }

    /** مقاطعة الانتخابات is a boycott, مقاطعة كيبيك a province. */
    private boolean isDeed(int head, String bare) {
        return reader.words.deeds().contains(bare)
                && sentence.posAt(head + 1, Pos.NOUN)
                && reader.nameAt(head + 1) == null;
    }

    private void classify(Draft draft, Token token, String bare) {
        Entry country = reader.demonym(draft.head);
        String genus = reader.words.genus().get(bare);
        if (country != null && isPeopleOf(draft.head)) {
            draft.kind = Kind.GROUP;
            draft.number = Plurality.PLURAL;
            draft.country = country;
        } else if (country != null && token.is(Pos.NOUN)) {
            boolean people =
                    draft.number == Plurality.PLURAL || reader.words.plurals().contains(bare);
            boolean one =
                    !people && token.form().endsWith("ي") && !token.traits().definite();
            draft.kind = people ? Kind.GROUP : one ? Kind.PERSON : Kind.OTHER; // يحاكم فرنسي
            draft.country = country;
        } else if ("PLACE".equals(genus) && !isDeed(draft.head, bare)) {
            draft.kind = Kind.PLACE;
        } else if ("PERSON".equals(reader.words.genus().get(token.form()))) {
            draft.kind = Kind.PERSON;
        } else if (isHolders(bare)) {
            draft.kind = Kind.GROUP;
            draft.number = Plurality.PLURAL;
        } else if (isPeople(token, bare)) {
            draft.number = reader.words.plurals().contains(bare) || isSoundPlural(token, bare)
                    ? Plurality.PLURAL
                    : draft.number;
            draft.kind = draft.number == Plurality.SINGULAR ? Kind.PERSON : Kind.GROUP;
        }
    }

    /** An office that the role scheme lacks, with its holder: مدعي روما ماركو روسي. */
    private void holder(Draft draft) {
        Name name = reader.nameAt(draft.end);
        boolean known = draft.possessor >= 0 || draft.definite && draft.country != null;
        if (draft.kind == Kind.PERSON && known && draft.nameFirst < 0 && name != null && name.kind() == Kind.PERSON) {
            draft.name(name); // نظيره الصيني لي وانغ, المعارض السوري سامي النجار
            return;
        }
        if (draft.kind == Kind.PERSON && (!draft.posts.isEmpty() || known) && draft.nameFirst < 0) {
            // كبير موظفي الملك، سامي النجار
            Name afterComma = sentence.formAt(draft.end, ",") ? reader.nameAt(draft.end + 1) : name;
            if (afterComma != null && afterComma.kind() == Kind.PERSON && afterComma.length() > 1) {
                draft.name(afterComma);
            }
            return;
        }
        if (draft.kind == Kind.PERSON
                && draft.possessor >= 0
                && draft.nameFirst < 0
                && name != null
                && name.kind() == Kind.PERSON) {
            draft.name(name); // نظيره التركي سامي أوغلو
            return;
        }
        boolean office = draft.kind == Kind.OTHER
                && (draft.country != null || draft.complement != null && draft.complement.kind() == Kind.PLACE);
        if (office && name != null && name.kind() == Kind.PERSON && name.length() > 1) {
            draft.name(name);
            draft.kind = Kind.PERSON;
        }
    }

    /** مقتل فلسطينيين: a people's name in the plural, which describes no single thing. */
    private boolean isPeopleOf(int i) {
        String form = sentence.token(i).form();
        return form.length() > 4
                && !sentence.token(i).traits().definite()
                && (form.endsWith("ين") || form.endsWith("ون"))
                && reader.demonym(i) != null
                && !(i > 0 && isHuman(i - 1));
    }

    private boolean isHuman(int i) {
        Token token = sentence.token(i);
        return reader.role(i) != null || isPeople(token, Words.bare(token.form()));
    }

    /** وزيرين, معارضين: two or more holders of a role that the scheme knows in the singular. */
    private boolean isHolders(String bare) {
        boolean plural = bare.length() > 4 && (bare.endsWith("ين") || bare.endsWith("ون") || bare.endsWith("ان"));
        String one = plural ? bare.substring(0, bare.length() - 2) : "";
        return plural && reader.lexicon.roles().longest(k -> k == 0 ? one : "", 0) != null;
    }

    /** سلفه سامي النجار: whose predecessor, ally or rival somebody is. */
    private boolean isRelation(int i) {
        return reader.words.relations().contains(sentence.token(i).form());
    }

    /** مجهولون, مختطفين: this plural is of people, where it is no dual of a thing. */
    private boolean isSoundPlural(Token token, String bare) {
        if (bare.length() < 6
                || token.is(Pos.NUMBER)
                || reader.words.quantifiers().contains(bare)) {
            return false;
        }
        String one = bare.substring(0, bare.length() - 2);
        boolean known = token.is(Pos.NOUN) && token.nouns().contains(one);
        boolean participle = one.length() > 4
                && one.startsWith("م")
                && !reader.words.things().contains(one);
        return known && (bare.endsWith("ون") || bare.endsWith("ين") && participle);
    }

    private boolean isPeople(Token token, String bare) {
        return isSoundPlural(token, bare)
                || reader.words.people().contains(bare)
                || token.nouns().stream().anyMatch(reader.words.people()::contains);
    }

    /** The second part of a construct, an attached pronoun, or what is counted. */
    private boolean complement(Draft draft, boolean counts) {
        if (draft.end >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(draft.end);
        if (next.is(Pos.CLITIC)) {
            draft.possessor = draft.end++;
            draft.definite = true;
            Name name = reader.nameAt(draft.end);
            boolean related = draft.kind == Kind.PERSON || isRelation(draft.head);
            if (name != null && name.kind() == Kind.PERSON && related) {
                // صهره سامي النجار
                draft.name(name);
                draft.kind = Kind.PERSON;
            } else if (name != null && name.kind() == Kind.PLACE && draft.kind == Kind.PLACE) {
                draft.name(name); // عاصمتها نيروبي
            }
            return false;
        }
        Name name = reader.nameAt(draft.end);
        boolean sameKind = name != null && name.kind() == draft.kind;
        if (name != null && draft.definite && (draft.kind == Kind.PERSON || draft.kind == Kind.PLACE && sameKind)) {
            draft.name(name); // العاصمة صنعاء
            return false;
        }
        if (name != null
                && name.kind() == Kind.PERSON
                && sentence.token(draft.head).is(Pos.NUMBER)) {
            return false; // في 2016 سامي النجار: nobody is counted by name
        }
        boolean governs =
                reader.isBare(draft.head) || sentence.token(draft.head).is(Pos.NUMBER);
        if (!governs
                || !(PhraseReader.isNominal(next)
                        || name != null
                        || next.is(Pos.NUMBER) && (counts || countsPeople(draft.end))
                        || next.isForm("\"") && (draft.kind == Kind.PLACE || quotesName(draft.end + 1)))) {
            return false;
        }
        if (next.isForm("قول") && sentence.posAt(draft.end + 1, Pos.CLITIC)) {
            return false; // نقلت عن مصدر أمني قوله
        }
        if (next.traits().definite()
                && CALLING.contains(sentence.token(draft.head).form())
                && sentence.formAt(draft.head - 1, ",")) {
            return false; // أدانت النقابة القرار، مطالبة الحكومة بإلغائه: its object
        }
        boolean people = draft.kind == Kind.PERSON || draft.kind == Kind.GROUP;
        if (people && TimeWords.isTime(next.form())) {
            return false; // قتل خمسة جنود يوم الجمعة
        }
        if (TimeWords.isMonth(sentence.token(draft.head).form())
                && !next.is(Pos.NUMBER)
                && !TimeWords.isTime(next.form())) {
            return false; // التقى في 3 مارس نظيره
        }
        if (next.traits().definite() && name == null && sentence.posAt(draft.head - 1, Pos.NUMBER)) {
            return false; // رشق 300 شخص المقر: what is counted governs no definite noun
        }
        if (reader.isAccusative(draft.end) && !counts) {
            return false;
        }
        if (reader.isAdjective(draft.end, false)
                && name == null
                && !counts
                && !isAmount(draft.end)
                && (reader.role(draft.end) == null || reader.words.described().contains(bare(draft)))
                && !isPeopleOf(draft.end)) {
            return false;
        }
        Nominal complement = reader.read(draft.end);
        if (complement == null) {
            return false;
        }
        draft.complement = complement;
        draft.end = complement.end();
        draft.definite |= complement.definite();
        return true;
    }

    private String bare(Draft draft) {
        return Words.bare(sentence.token(draft.head).form());
    }

    /** تعيين "سامي النجار": the name alone stands between the marks. */
    private boolean quotesName(int i) {
        Name name = reader.nameAt(i);
        return name != null && sentence.formAt(name.end(), "\"");
    }

    /** مقتل 12 مدنيا: the number opens the second part, if a noun follows it. */
    private boolean countsPeople(int i) {
        return i + 1 < sentence.size() && PhraseReader.isNominal(sentence.token(i + 1));
    }

    private void inherit(Draft draft, boolean counts, boolean oneOf) {
        @Nullable Nominal inner = draft.complement;
        if (inner == null) {
            return;
        }
        if (draft.kind == Kind.PLACE && inner.isNamed() && inner.kind() != Kind.ORGANIZATION) {
            draft.nameFirst = inner.nameFirst();
            draft.nameEnd = inner.nameEnd();
            draft.entry = inner.entry();
        } else if (oneOf && inner.isEntity()) {
            draft.kind = Kind.PERSON;
            draft.number = Plurality.SINGULAR;
            draft.definite = inner.definite();
            inner.posts().stream()
                    .map(p ->
                            new Post(p.role(), draft.first, p.end(), p.body(), p.country(), p.portfolio(), p.tenure()))
                    .forEach(draft.posts::add);
        } else if (counts && (inner.kind() == Kind.GROUP || inner.kind() == Kind.PERSON)) {
            draft.kind = Kind.GROUP;
            draft.number = Plurality.PLURAL;
        } else if (counts) {
            draft.kind = inner.kind();
        }
    }

    /** Adjectives agree in definiteness; a pair may be joined by و (السياسية والعسكرية). */
    private void adjectives(Draft draft) {
        while (draft.end < sentence.size()) {
            Entry country = reader.demonym(draft.end);
            boolean agrees = sentence.token(draft.end).traits().definite() == draft.definite;
            boolean hers = draft.end > draft.head + 1
                    && PhraseReader.isNominal(sentence.token(draft.end - 1))
                    && sentence.token(draft.end - 1).form().endsWith("ه");
            if (hers
                    && draft.complement == null
                    && PhraseReader.isNominal(sentence.token(draft.end))
                    && !sentence.token(draft.end).form().endsWith("ه")) {
                return; // قوات الأمن الفرنسية المسلح
            }
            if (country != null && agrees && sentence.token(draft.end).pos() != Pos.NAME) {
                draft.country = country;
                if (draft.kind == Kind.OTHER && draft.container == null) {
                    draft.container = nation(draft.end, country);
                }
                draft.end++;
            } else if (reader.isAdjective(draft.end, draft)) {
                draft.end++;
            } else if (sentence.formAt(draft.end, "و")
                    && draft.end > draft.head + 1
                    && reader.isAdjective(draft.end - 1, true)
                    && reader.isAdjective(draft.end + 1, true)) {
                draft.end += 2;
            } else {
                return;
            }
        }
    }

    /** القصف الروسي: the country, as its adjective names it. */
    private Nominal nation(int i, Entry country) {
        Draft nation = new Draft(sentence, i, i);
        nation.kind = Kind.PLACE;
        nation.nameFirst = i;
        nation.nameEnd = i + 1;
        nation.entry = country;
        return nation.done();
    }

    /** إقالة أكثر من مئة موظف: how many, and no adjective. */
    private boolean isAmount(int i) {
        return sentence.formAt(i + 1, "من")
                && sentence.posAt(i + 2, Pos.NUMBER)
                && reader.words
                        .quantifiers()
                        .contains(Words.bare(sentence.token(i).form()));
    }

    /** عدد من النواب, أكثر من عشرة من موظفي الحملة, واحد من أبرز القادة. */
    private void partitive(Draft draft, boolean counts, boolean oneOf) {
        if (!sentence.formAt(draft.end, "من") || draft.complement != null && draft.complement.isEntity()) {
            return;
        }
        Nominal whole = reader.read(draft.end + 1);
        if (whole == null) {
            return;
        }
        boolean people = whole.kind() == Kind.GROUP || whole.kind() == Kind.PERSON;
        if (!people && !(counts && sentence.token(draft.end + 1).is(Pos.NUMBER))) {
            return;
        }
        draft.complement = whole;
        draft.end = whole.end();
        draft.kind = people ? (oneOf ? Kind.PERSON : Kind.GROUP) : draft.kind;
        draft.number = oneOf ? Plurality.SINGULAR : Plurality.PLURAL;
    }
}
