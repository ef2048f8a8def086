package org.khabar.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.frame.Frame;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;

/** Who does what an event tells, and to whom. */
final class Participants {

    /** Changes of personnel that somebody else decides: whoever demands them does not make them. */
    private static final Set<String> PERSONNEL = Set.of("Appointment", "Dismissal");

    /** Verbs that keep a second object in the passive: عُيّن فلان وزيرا, مُنحت الجمعية إعانة. */
    private static final Set<String> MADE = Set.of("Appointment", "Election", "Aid", "Sanction", "Dismissal");

    /** What a person is said to undergo where nobody else is named beside the verb. */
    private static final Set<String> UNDERGONE = Set.of("Arrest", "Dismissal", "Appointment");

    private static final Set<String> DECIDED = Set.of("Appointment", "Dismissal", "Election");

    private static final Set<String> FORCE =
            Set.of("Accusation", "Attack", "Arrest", "Sanction", "Investigation", "Aid");

    private final Candidate candidate;
    private final Frame frame;
    private final Clause clause;
    private final SentenceReading reading;
    private final Fillers fillers;
    private final boolean passive;
    private Set<Entity> agents;
    private Set<Entity> targets;

    Participants(
            Candidate candidate,
            List<Candidate> candidates,
            Fillers fillers,
            Circumstances circumstances,
            Entities entities) {
        this.candidate = candidate;
        this.frame = candidate.frame();
        this.clause = candidate.clause();
        this.reading = candidate.reading();
        this.fillers = fillers;
        this.passive = isPassive(frame, reading, clause);
        this.agents = fillers.entities(frame.slots("agent"), reading, clause);
        this.targets = fillers.entities(frame.slots("target"), reading, clause);
        byVoice();
        if (!frame.slots("agent").isEmpty()) {
            byOthers(new Nations(entities)); // تدخل في الانتخابات says nothing about who elects
        }
        byNoun();
        agents = new LinkedHashSet<>(agents);
        targets = new LinkedHashSet<>(targets);
        tidy(circumstances);
        if (targets.isEmpty() && candidate.isSaying()) {
            targets.addAll(new Topics(reading, entities, fillers.contexts()).of(clause, agents));
        }
        if (targets.isEmpty()) {
            targets.addAll(new Addressees(reading, fillers, candidates).of(candidate, agents));
        }
    }

    Set<Entity> agents() {
        return agents;
    }

    Set<Entity> targets() {
        return targets;
    }

    private boolean is(String type) {
        return frame.type().equals(type);
    }

    /** عُيّن فلان وزيرا; سيزور البلاد وسيلتقي قادة المعارضة. */
    private void byVoice() {
        if (passive) {
            Argument subject = clause.argument(Slot.SUBJECT);
            targets = subject == null ? targets : new LinkedHashSet<>(fillers.entities(subject));
            agents = new LinkedHashSet<>(
                    clause.traits().passive()
                            ? Set.of()
                            : is("Attack")
                                    ? fillers.nearby().earlierDoer(reading, clause)
                                    : fillers.nearby().earlierSubject(reading, clause));
            agents.removeAll(targets);
        }
        if (is("Meeting") && clause.kind() == Clause.Kind.VERB && targets.isEmpty()) {
            Set<Entity> going = fillers.nearby().earlierSubject(reading, clause);
            going = going.isEmpty() ? fillers.nearby().hostSubject(reading, clause) : going;
            Argument met = clause.argument(Slot.SUBJECT);
            boolean follows =
                    met != null && met.nominal() != null && met.nominal().first() > clause.token();
            if (follows && !going.isEmpty() && !going.equals(agents) && agents.size() == 1) {
                targets = agents;
                agents = going;
            }
        }
    }

    /** Who does it by words around the clause. */
    private void byOthers(Nations nations) {
        Set<Entity> nation = nations.doing(frame, reading, clause);
        if (!nation.isEmpty()) {
            agents = nation;
        }
        boolean noun = clause.kind() == Clause.Kind.NOUN;
        if (agents.isEmpty() && !passive && noun && !befalls()) {
            agents = fillers.controller(reading, clause, DECIDED.contains(frame.type()), FORCE.contains(frame.type()));
        }
        if (agents.isEmpty() && !passive && clause.kind() != Clause.Kind.VERB) {
            agents = fillers.nearby().relativeSubject(reading, clause);
        }
        if (agents.isEmpty() && noun) {
            Set<Entity> both = fillers.entities(fillers.contexts().mutual(), reading, clause);
            agents = both.size() > 1 ? both : agents; // اشتباكات بين الجيش والمتمردين
        }
        if (is("Meeting") && noun) {
            Company company = new Company(reading, fillers);
            Set<Entity> together = company.broughtTogether(clause);
            if (!together.isEmpty()) {
                agents = together; // لقاء جمع الوزير بنظيره
            } else if (agents.isEmpty() && !targets.isEmpty()) {
                agents = company.attending(clause);
            }
        }
    }

    /** أعلن الناطق مقتل جنديين: what befalls somebody is no deed of whoever tells it. */
    private boolean befalls() {
        return is("Attack")
                && frame.slots("agent").stream().noneMatch(slot -> slot.startsWith("up.") || slot.equals("possessor"));
    }

    /** What a noun governs as a verb does: تلقى دعما من الحزب, اعتقال الشرطة لناشط, اعتقاله على يد الشرطة. */
    private void byNoun() {
        Receivers receivers = new Receivers(reading, fillers);
        Clause received = receivers.verb(candidate);
        if (received != null) {
            agents = receivers.givers(candidate, received);
            targets = receivers.receivers(received);
        }
        boolean open = !frame.slots("target").isEmpty();
        if (targets.isEmpty() && clause.kind() == Clause.Kind.NOUN && open) {
            targets = fillers.entities(List.of("object"), reading, clause); // استقبال الملك رئيس الحكومة
        }
        if (is("Sanction") && targets.isEmpty() && clause.kind() == Clause.Kind.NOUN) {
            bySanction();
        }
        Set<Entity> struck = fillers.objects(frame, reading, clause);
        if (!struck.isEmpty()) {
            agents = fillers.entities(List.of("possessor"), reading, clause);
            targets = struck;
        }
        Link link = clause.link();
        if (is("Support")
                && clause.kind() == Clause.Kind.NOUN
                && link != null
                && fillers.contexts().purposes().contains(link.marker())
                && struck.isEmpty()) {
            forOwner(); // شنوا غارات لدعم قوات الحكومة
        }
        Set<Entity> by = frame.slots("agent").isEmpty()
                ? Set.of()
                : fillers.entities(fillers.contexts().by(), reading, clause);
        if (!by.isEmpty()) {
            // whoever else stands there, it is done to
            targets = targets.isEmpty() && !agents.equals(by) && open ? agents : targets;
            agents = by;
        }
    }

    /** ردت موسكو بطرد دبلوماسيين: people are expelled, they expel nobody. */
    private void bySanction() {
        Set<Entity> owner = fillers.entities(List.of("possessor"), reading, clause);
        boolean people = !owner.isEmpty()
                && owner.stream().allMatch(e -> e.kind() == Kind.GROUP || e.kind() == Kind.PERSON && !e.named());
        if (people && agents.equals(owner)) {
            targets = owner;
            agents = fillers.controller(reading, clause, false, true);
        }
    }

    /** What is done for the sake of helping somebody helps whose it is called. */
    private void forOwner() {
        Set<Entity> owner = fillers.entities(List.of("possessor"), reading, clause);
        Clause up = Fillers.governor(reading, clause);
        Set<Entity> doers = owner.isEmpty() || up == null || up.kind() != Clause.Kind.VERB
                ? Set.of()
                : fillers.entities(List.of("subject"), reading, up);
        if (!doers.isEmpty() && !doers.equals(owner)) {
            agents = doers;
            targets = owner;
        }
    }

    private void tidy(Circumstances circumstances) {
        if (candidate.isSaying() && clause.kind() == Clause.Kind.PARTICIPLE) {
            Set<Entity> credited = circumstances.credited(clause);
            agents = credited.isEmpty() ? agents : new LinkedHashSet<>(credited);
        }
        if (is("Protest")) {
            agents.removeIf(agent -> agent.kind() == Kind.PLACE); // احتجاجات شهدتها المدينة
        }
        if (is("Meeting")) {
            agents.remove(fillers.town(reading, clause)); // اجتماع عمان
            targets.removeIf(Company::isTown); // زار القدس: there he met somebody
        }
        if (is("Meeting") && targets.isEmpty() && agents.size() > 1 && isBetween(clause)) {
            // لقاء بين الوزير والسفير: the first meets the others
            agents.stream().skip(1).forEach(targets::add);
            agents.removeAll(targets);
        }
        boolean himself = frame.slots("agent").equals(frame.slots("target")); // رشح نفسه
        if (PERSONNEL.contains(frame.type()) && !himself) {
            agents.removeAll(targets); // whoever is appointed or dismissed does not do it
        } else if (!himself) {
            targets.removeAll(agents);
        }
    }

    /** لقاء بين الوزير والسفير, لا الوزير والسفير يجتمعان. */
    private static boolean isBetween(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(a -> a.slot() == Slot.PREPOSITION
                        && a.nominal() != null
                        && !a.nominal().conjuncts().isEmpty());
    }

    /** عُيّن فلان وزيرا: a transitive verb with one noun phrase and nobody who does it. */
    private static boolean isPassive(Frame frame, SentenceReading reading, Clause clause) {
        Argument subject = clause.argument(Slot.SUBJECT);
        Argument object = clause.argument(Slot.OBJECT);
        if (subject != null
                && clause.traits().passive()
                && UNDERGONE.contains(frame.type())
                && subject.nominal() != null
                && subject.nominal().kind() == Kind.PERSON
                && subject.nominal().first() < clause.token()) {
            return true; // الوزير الذي أقيل لتضليله البرلمان, الرئيس الذي أطيح عام 2011
        }
        if (!frame.transitive()) {
            return false;
        }
        if (subject == null
                || object != null
                        && (object.nominal() == null || object.nominal().isEntity())) {
            return false;
        }
        if (clause.traits().passive()) {
            return object == null || MADE.contains(frame.type());
        }
        Nominal adverb = object == null ? null : object.nominal();
        if (adverb != null && !reading.sentence().token(adverb.head()).traits().accusative()) {
            return false; // عُيّن فلان خلفا له
        }
        Nominal nominal = subject.nominal();
        if (nominal == null) {
            return false;
        }
        boolean person = nominal.kind() == Kind.PERSON || nominal.kind() == Kind.GROUP;
        boolean alone = object == null || adverb != null; // فلانة كلفت مؤقتا
        if (nominal.kind() == Kind.PERSON && alone && UNDERGONE.contains(frame.type())) {
            return true; // فلانة اعتقلت أمس: who arrests somebody says whom
        }
        boolean relative = reading.sentence().posAt(clause.token() - 1, Pos.RELATIVE); // التي قتلت أمس
        return person && (relative || nominal.first() > clause.token() || clause.argument(Slot.SECOND) != null);
    }
}
