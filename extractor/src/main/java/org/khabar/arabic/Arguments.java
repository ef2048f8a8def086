package org.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Item;
import org.khabar.clause.Slot;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits;

/** Finds the arguments of one predicate among the items of its sentence. */
final class Arguments {

    private static final Set<String> DIRECTIONS =
            Set.of("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "ضواحي", "قرب");

    private static final Set<String> BESIDES = Set.of("اضافه", "فضلا", "علاوه", "خلافا", "عوضا");

    /** With a pronoun: in whose place. */
    private static final Set<String> INSTEAD = Set.of("مكان", "محل", "بدل", "عوض");

    private final Sentence sentence;
    private final List<Item> items;
    private final Subjects subjects;
    private final Marks marks;
    private final Doers doers;
    private final List<Argument> found = new ArrayList<>();
    private int end;
    private @Nullable Token verb;
    private int verbItem;
    private boolean hasSubject;
    private boolean ofDoer;
    private boolean ofPronoun;
    private boolean governing;
    private boolean besides;
    private boolean hasObject;

    Arguments(Sentence sentence, List<Item> items) {
        this.sentence = sentence;
        this.items = items;
        this.subjects = new Subjects(sentence, items);
        marks = new Marks(sentence, items);
        doers = new Doers(sentence, items);
    }

    List<Argument> found() {
        return found;
    }

    /** Index of the first token after the clause. */
    int end() {
        return end;
    }

    /**
     * Arguments of a verb.
     *
     * @param v index of the verb's item
     * @param helped the subject of a helping verb before it, or null
     * @param shared the subject before is this verb's own, whatever follows it
     */
    void ofVerb(int v, @Nullable Argument helped, boolean shared) {
        verb = sentence.token(items.get(v).first());
        verbItem = v;
        boolean objectClitic = isAttached(v + 1);
        if (objectClitic) {
            addPronoun(Slot.OBJECT, "", items.get(v + 1).first());
        }
        boolean own = subjects.takesNounNext(v + (objectClitic ? 2 : 1));
        Nominal before = subjects.before(v, verb, objectClitic && own);
        int pronoun = subjects.pronounBefore(v);
        boolean perfect = sentence.formAt(items.get(v).first() - 1, "قد");
        if (verb.traits().speaking()) {
            addPronoun(Slot.SUBJECT, "", items.get(v).first()); // نرفض القرار: what follows is the object
        } else if (pronoun >= 0) {
            addPronoun(Slot.SUBJECT, "", pronoun);
        } else if (helped != null && (perfect || shared)) {
            // وكان النجار، وهو نائب سابق، قد طالب الحكومة
            found.add(helped);
            hasSubject = true;
        } else if (before != null) {
            add(Slot.SUBJECT, "", before);
        } else if (helped != null && (!own || verb.traits().number() == Traits.Plurality.PLURAL)) {
            // كان العمال يطالبون الحكومة
            found.add(helped);
            hasSubject = true;
        } else if (verb.traits().number() == Traits.Plurality.PLURAL) {
            // قالوا, يطالبون: the ending is the subject, so that what follows is the object
            addPronoun(Slot.SUBJECT, "", items.get(v).first());
        }
        scan(v + (objectClitic ? 2 : 1), true);
        if (!hasSubject) {
            found.add(Argument.of(
                    Slot.SUBJECT, ClauseReader.pronoun(sentence, items.get(v).first())));
        }
    }

    /**
     * Arguments of a noun or participle: what it governs, then what prepositions add after its phrase.
     *
     * @param participle it governs as its verb does: مطالبا الحكومة بكذا
     */
    void ofNoun(int item, Nominal nominal, boolean participle) {
        governing = participle;
        if (nominal.complement() != null) {
            add(Slot.POSSESSOR, "", nominal.complement());
            Kind whose = nominal.complement().kind();
            ofDoer = whose == Kind.PERSON || whose == Kind.ORGANIZATION || whose == Kind.GROUP;
        } else if (nominal.possessor() >= 0) {
            addPronoun(Slot.POSSESSOR, "", nominal.possessor());
            ofPronoun = nominal.end() == nominal.possessor() + 1;
        }
        shared(item, nominal);
        hasSubject = true;
        end = nominal.end();
        scan(item + 1, false);
    }

    /** توقيف وإقالة الموظفين: of two bare nouns joined by و the first governs what the second governs. */
    private void shared(int item, Nominal nominal) {
        boolean single = nominal.end() == nominal.head() + 1
                && !nominal.definite()
                && !sentence.token(nominal.head()).traits().accusative();
        if (!single || !sentence.formAt(nominal.end(), "و") || item + 2 >= items.size()) {
            return;
        }
        Nominal next = items.get(item + 2).nominal();
        if (next == null || next.first() != nominal.end() + 1 || next.kind() != Kind.OTHER) {
            return;
        }
        if (next.complement() != null) {
            add(Slot.POSSESSOR, "", next.complement());
        } else if (next.possessor() >= 0) {
            addPronoun(Slot.POSSESSOR, "", next.possessor());
        }
    }

    private void scan(int from, boolean verbal) {
        int j = from;
        boolean comma = false;
        while (j < items.size()) {
            Item item = items.get(j);
            end = item.first();
            Nominal nominal = item.nominal();
            if (nominal != null) {
                if (!verbal && becomes(nominal)) {
                    // تعيين سامي النجار وزيرا للمالية
                    add(Slot.SECOND, "", nominal);
                    j++;
                    end = item.end();
                    continue;
                }
                if (!verbal && governs(nominal)) {
                    // قرار الوزير الاستقالة, إعلان الحزب انسحابه
                    add(Slot.OBJECT, "", nominal);
                    j++;
                    end = item.end();
                    continue;
                }
                if (comma && isParticiple(nominal)) {
                    break;
                }
                if (isAside(j, nominal)) {
                    j++;
                    end = item.end();
                    continue;
                }
                if (!verbal || comma && hasSubject && !isTime(nominal) && !isLateObject(j, nominal)) {
                    break;
                }
                if (!isTime(nominal)) {
                    bare(nominal);
                }
                j++;
                end = item.end();
                continue;
            }
            Token token = sentence.token(item.first());
            if (token.is(Pos.PREPOSITION)) {
                int next = prepositional(j, token);
                if (next < 0) {
                    return;
                }
                j = next;
            } else if (token.isForm("(")) {
                j = marks.closing(j);
            } else if (token.isForm(",")) {
                int after = parenthesis(j);
                comma = after == j + 1 && !closesTime(j);
                j = after;
            } else if (token.isForm("\"") && (isToken(j + 1, Pos.PREPOSITION) || marks.isAroundName(j))) {
                j++; // أطلق النار "على الفتى", اتهم "حركة الغد" بكذا
            } else if (stops(token, j)) {
                return;
            } else {
                j++;
            }
        }
        if (j >= items.size()) {
            end = sentence.size();
        }
    }

    /** أعلنت الوزيرة، استقالتها من منصبها: an object may follow a comma, if no verb follows it. */
    private boolean isLateObject(int j, Nominal nominal) {
        boolean adverbial = sentence.token(nominal.head()).traits().accusative();
        if (besides && !hasObject) {
            return true;
        }
        return !hasObject
                && !adverbial
                && !nominal.isNamed()
                && !isToken(j + 1, Pos.VERB)
                && !isToken(j + 1, Pos.CONJUNCTION);
    }

    /** خرج الطلاب، مطالبين بكذا: what they do besides is no argument. */
    private boolean isParticiple(Nominal nominal) {
        Token head = sentence.token(nominal.head());
        return head.is(Pos.PARTICIPLE) && !head.traits().definite() && !nominal.isEntity();
    }

    /** مدينة حمص وسط البلاد، قرية شمالي المدينة: a place beside a phrase only tells where; رسميا tells how. */
    private boolean isAside(int j, Nominal nominal) {
        Token head = sentence.token(nominal.head());
        boolean beside = items.get(j - 1).nominal() != null;
        if (beside && nominal.kind() == Kind.PLACE && DIRECTIONS.contains(head.form())) {
            add(Slot.PREPOSITION, "في", nominal);
            return true;
        }
        if (BESIDES.contains(head.form()) && isToken(j + 1, Pos.PREPOSITION)) {
            besides = true; // عيّن إضافة إلى الوزراء، فلانا في كذا
            return true;
        }
        if (INSTEAD.contains(head.form()) && nominal.possessor() >= 0) {
            return true; // ويعين مكانه نائبه
        }
        boolean manner = head.traits().accusative()
                && head.form().endsWith("يا")
                && head.form().length() > 4;
        return manner && nominal.end() == nominal.first() + 1 && !nominal.isEntity() && nominal.country() == null;
    }

    /** A noun whose doer is told may govern one more verbal noun as a verb does. */
    private boolean governs(Nominal nominal) {
        boolean stricken = sentence.token(nominal.head()).traits().accusative() && nominal.kind() == Kind.PERSON;
        if (ofPronoun && !hasObject && nominal.isEntity() && (isPerson(nominal) || stricken)) {
            return true; // إقالته فلانا
        }
        if (governing && !hasObject && nominal.isEntity() && nominal.first() == end) {
            return true; // مطالبا الأمم المتحدة بالتدخل
        }
        if (ofDoer
                && !hasObject
                && !isTime(nominal)
                && isPerson(nominal)
                && nominal.conjuncts().isEmpty()) {
            return true; // اتهام الوزير السفير بكذا, استقبال الملك في قصره رئيس الحكومة
        }
        return ofDoer
                && !hasObject
                && nominal.kind() == Kind.OTHER
                && (nominal.definite() || nominal.possessor() >= 0)
                && !isTime(nominal)
                && !sentence.token(nominal.head()).traits().accusative();
    }

    private static boolean isPerson(Nominal nominal) {
        return nominal.kind() == Kind.PERSON && nominal.definite();
    }

    private boolean becomes(Nominal nominal) {
        return !nominal.posts().isEmpty()
                && sentence.token(nominal.head()).traits().accusative();
    }

    private VerbSense voice() {
        return new VerbSense(sentence, items, verb, verbItem);
    }

    private void bare(Nominal nominal) {
        boolean accusative =
                sentence.token(nominal.head()).traits().accusative() && nominal.nameFirst() != nominal.head();
        if (!hasSubject && !accusative && voice().canBeSubject(nominal)) {
            add(Slot.SUBJECT, "", nominal);
        } else if (!hasObject && !(accusative && !nominal.posts().isEmpty() && voice().isMaking())) {
            add(Slot.OBJECT, "", nominal);
        } else {
            add(Slot.SECOND, "", nominal);
        }
    }

    /** Adds what stands behind a preposition; −1 if a clause follows it (بأن). */
    private int prepositional(int j, Token preposition) {
        if (j + 1 >= items.size()) {
            return j + 1;
        }
        Nominal doer = doers.behind(j, preposition);
        if (doer != null) {
            add(Slot.PREPOSITION, Doers.BY, doer);
            end = doer.end();
            return j + (items.get(j + 1).nominal() == null ? 3 : 2);
        }
        // بهذه الطريقة; دعا إلى "إلغاء الامتيازات"
        boolean between = isToken(j + 1, Pos.DETERMINER)
                || marks.isMark(j + 1)
                        && j + 2 < items.size()
                        && items.get(j + 2).nominal() != null;
        int at = between && j + 2 < items.size() ? j + 2 : j + 1;
        Item next = items.get(at);
        if (next.nominal() != null) {
            add(Slot.PREPOSITION, preposition.form(), next.nominal());
            Nominal striker = doers.striker(at - 1, preposition, next.nominal());
            if (striker != null) {
                add(Slot.PREPOSITION, Doers.BY, striker);
            }
            end = next.end();
            return at + 1;
        }
        Token token = sentence.token(next.first());
        if (token.is(Pos.CLITIC) || token.is(Pos.PRONOUN)) {
            addPronoun(Slot.PREPOSITION, preposition.form(), next.first());
            return at + 1;
        }
        return token.is(Pos.SUBORDINATOR) || token.is(Pos.VERB) || token.is(Pos.RELATIVE) ? -1 : at;
    }

    private boolean stops(Token token, int j) {
        return switch (token.pos()) {
            case VERB, SUBORDINATOR, RELATIVE, PUNCTUATION -> true;
            case CONJUNCTION ->
                j + 1 >= items.size()
                        || items.get(j + 1).nominal() != null
                        || !sentence.token(items.get(j + 1).first()).is(Pos.PREPOSITION);
            default -> false;
        };
    }

    /** Passes over an aside between commas: وهي من أقرب المساعدين, الذي بدأ ولايته. */
    private int parenthesis(int comma) {
        int k = comma + 1;
        Nominal next = k < items.size() ? items.get(k).nominal() : null;
        boolean time = next != null && isTime(next) && isToken(k + 1, Pos.PUNCTUATION);
        boolean aside = time
                || isToken(k, Pos.RELATIVE)
                || isToken(k, Pos.CONJUNCTION) && (isToken(k + 1, Pos.PRONOUN) || isToken(k + 1, Pos.RELATIVE));
        while (aside && k < items.size()) {
            if (items.get(k).nominal() == null
                    && sentence.token(items.get(k).first()).isForm(",")) {
                return k + 1;
            }
            k++;
        }
        return comma + 1;
    }

    /** أوقفت الشرطة الخميس، رئيس البلدية: the comma only follows the day. */
    private boolean closesTime(int comma) {
        Nominal before = verb != null && comma > 0 ? items.get(comma - 1).nominal() : null;
        return before != null && isTime(before) && hasSubject && !hasObject && !isToken(comma - 2, Pos.PREPOSITION);
    }

    private boolean isToken(int j, Pos pos) {
        return j >= 0
                && j < items.size()
                && items.get(j).nominal() == null
                && sentence.token(items.get(j).first()).is(pos);
    }

    private boolean isAttached(int j) {
        return j < items.size()
                && items.get(j).nominal() == null
                && sentence.token(items.get(j).first()).is(Pos.CLITIC);
    }

    private boolean isTime(Nominal nominal) {
        Nominal measured = sentence.token(nominal.head()).is(Pos.NUMBER) ? nominal.complement() : null; // 20 عاما
        return TimeWords.isTime(
                sentence.token((measured == null ? nominal : measured).head()).form());
    }

    private void add(Slot slot, String marker, Nominal nominal) {
        found.add(new Argument(slot, marker, nominal, null));
        hasSubject |= slot == Slot.SUBJECT;
        hasObject |= slot == Slot.OBJECT;
    }

    private void addPronoun(Slot slot, String marker, int token) {
        found.add(new Argument(slot, marker, null, ClauseReader.pronoun(sentence, token)));
        hasSubject |= slot == Slot.SUBJECT;
        hasObject |= slot == Slot.OBJECT;
    }
}
