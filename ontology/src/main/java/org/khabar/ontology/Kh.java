package org.khabar.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the Khabar ontology. Each constant bears its term's local name; what a term means is said once, in
 * {@code khabar.ttl}, and a test holds the two lists equal.
 */
@SuppressWarnings("MemberName") // the names are the ontology's own
public final class Kh {

    /** Namespace of every term. */
    public static final String NS = "https://w3id.org/khabar/ontology#";

    /** Default namespace of articles, entities and events. */
    public static final String ID = "https://w3id.org/khabar/id/";

    /** Namespace of the concepts of the role scheme. */
    public static final String ROLE = "https://w3id.org/khabar/role/";

    /** Namespace of the portfolios of ministers and ministries. */
    public static final String PORTFOLIO = "https://w3id.org/khabar/portfolio/";

    // Events: the root, its groups and the classes that the extractor writes

    public static final Node Event = term("Event");
    public static final Node PersonnelEvent = term("PersonnelEvent");
    public static final Node CollectiveActionEvent = term("CollectiveActionEvent");
    public static final Node SpeechEvent = term("SpeechEvent");
    public static final Node CommunicationEvent = term("CommunicationEvent");
    public static final Node CoercionOrHelpEvent = term("CoercionOrHelpEvent");

    // Personnel

    public static final Node Resignation = term("Resignation");
    public static final Node Appointment = term("Appointment");
    public static final Node Dismissal = term("Dismissal");
    public static final Node Election = term("Election");

    // Collective action

    public static final Node Protest = term("Protest");
    public static final Node Withdrawal = term("Withdrawal");

    // Speech

    public static final Node Statement = term("Statement");
    public static final Node Demand = term("Demand");
    public static final Node Criticism = term("Criticism");
    public static final Node Accusation = term("Accusation");
    public static final Node Warning = term("Warning");
    public static final Node Denial = term("Denial");
    public static final Node Rejection = term("Rejection");
    public static final Node Support = term("Support");
    public static final Node Plan = term("Plan");

    // Communication

    public static final Node Meeting = term("Meeting");
    public static final Node Agreement = term("Agreement");
    public static final Node Publication = term("Publication");
    public static final Node Poll = term("Poll");

    // Coercion and help

    public static final Node Attack = term("Attack");
    public static final Node Arrest = term("Arrest");
    public static final Node Investigation = term("Investigation");
    public static final Node Sanction = term("Sanction");
    public static final Node Aid = term("Aid");

    // Slots of an event

    public static final Node agent = term("agent");
    public static final Node target = term("target");
    public static final Node post = term("post");
    public static final Node organization = term("organization");
    public static final Node place = term("place");
    public static final Node date = term("date");
    public static final Node timeExpression = term("timeExpression");
    public static final Node reason = term("reason");
    public static final Node reasonAbout = term("reasonAbout");
    public static final Node accordingTo = term("accordingTo");
    public static final Node content = term("content");
    public static final Node quote = term("quote");
    public static final Node concerns = term("concerns");
    public static final Node followUpOf = term("followUpOf");

    // How sure, how real, where in the text

    public static final Node Factuality = term("Factuality");
    public static final Node factuality = term("factuality");
    public static final Node Actual = term("Actual");
    public static final Node Planned = term("Planned");
    public static final Node Hypothetical = term("Hypothetical");
    public static final Node Negated = term("Negated");
    public static final Node evidence = term("evidence");
    public static final Node foundBy = term("foundBy");
    public static final Node confidence = term("confidence");
    public static final Node digest = term("digest");

    // Direct links from entity to entity

    public static final Node resignedFrom = term("resignedFrom");
    public static final Node appointedTo = term("appointedTo");
    public static final Node appointed = term("appointed");
    public static final Node dismissed = term("dismissed");
    public static final Node protestedAgainst = term("protestedAgainst");
    public static final Node withdrewFrom = term("withdrewFrom");
    public static final Node demandedOf = term("demandedOf");
    public static final Node criticized = term("criticized");
    public static final Node accused = term("accused");
    public static final Node warned = term("warned");
    public static final Node supported = term("supported");
    public static final Node met = term("met");
    public static final Node attacked = term("attacked");
    public static final Node arrested = term("arrested");
    public static final Node investigated = term("investigated");
    public static final Node sanctioned = term("sanctioned");
    public static final Node aided = term("aided");
    public static final Node holdsPost = term("holdsPost");
    public static final Node worksFor = term("worksFor");

    // Names to show

    public static final Node nameAr = term("nameAr");
    public static final Node nameEn = term("nameEn");

    // What to show of an event that many sentences tell

    public static final Node shownSentence = term("shownSentence");
    public static final Node shownArticle = term("shownArticle");
    public static final Node finestDate = term("finestDate");

    // What a direct link stands for: class behind it, slot of its subject, slot of its object

    public static final Node linkOf = term("linkOf");
    public static final Node linkFrom = term("linkFrom");
    public static final Node linkTo = term("linkTo");

    // Tenure of a post (on an org:Membership)

    public static final Node TenureStatus = term("TenureStatus");
    public static final Node tenureStatus = term("tenureStatus");
    public static final Node Current = term("Current");
    public static final Node Former = term("Former");
    public static final Node Future = term("Future");
    public static final Node Acting = term("Acting");
    public static final Node startedBy = term("startedBy");
    public static final Node endedBy = term("endedBy");
    public static final Node supportedBy = term("supportedBy");

    // Kinds of bodies and groups

    public static final Node Government = term("Government");
    public static final Node Ministry = term("Ministry");
    public static final Node Parliament = term("Parliament");
    public static final Node Court = term("Court");
    public static final Node Army = term("Army");
    public static final Node Police = term("Police");
    public static final Node IntelligenceService = term("IntelligenceService");
    public static final Node CentralBank = term("CentralBank");
    public static final Node GovernmentAgency = term("GovernmentAgency");
    public static final Node InternationalOrganization = term("InternationalOrganization");
    public static final Node Party = term("Party");
    public static final Node Movement = term("Movement");
    public static final Node ArmedGroup = term("ArmedGroup");
    public static final Node NewsOrganization = term("NewsOrganization");
    public static final Node Company = term("Company");
    public static final Node University = term("University");
    public static final Node CivilSocietyOrganization = term("CivilSocietyOrganization");
    public static final Node Campaign = term("Campaign");
    public static final Node Group = term("Group");
    public static final Node count = term("count");

    // Lexicon: names, places, roles

    public static final Node plural = term("plural");
    public static final Node demonym = term("demonym");
    public static final Node acronym = term("acronym");
    public static final Node needsContext = term("needsContext");
    public static final Node isoCode = term("isoCode");
    public static final Node capital = term("capital");
    public static final Node country = term("country");
    public static final Node Portfolio = term("Portfolio");
    public static final Node portfolio = term("portfolio");
    public static final Node servesIn = term("servesIn");
    public static final Node ministerRole = term("ministerRole");
    public static final Node RoleModifier = term("RoleModifier");
    public static final Node modifierPosition = term("modifierPosition");

    // Identity decisions

    public static final Node IdentityDecision = term("IdentityDecision");
    public static final Node rule = term("rule");
    public static final Node decidesOn = term("decidesOn");
    public static final Node Verdict = term("Verdict");
    public static final Node verdict = term("verdict");
    public static final Node Same = term("Same");
    public static final Node Apart = term("Apart");
    public static final Node Alias = term("Alias");
    public static final Node normalizedName = term("normalizedName");
    public static final Node nameKey = term("nameKey");
    public static final Node eventKey = term("eventKey");
    public static final Node toldIn = term("toldIn");
    public static final Node identifiedAs = term("identifiedAs");

    private Kh() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
