package org.khabar.clause;

/** The grammatical place of an argument. */
public enum Slot {
    SUBJECT,
    OBJECT,
    /** A second noun after the object: what somebody is made or called (عينه وزيرا, named him minister). */
    SECOND,
    /** Behind a preposition, which is the argument's marker. */
    PREPOSITION,
    /** Who or what a noun belongs to: استقالة الوزير, the minister's resignation. */
    POSSESSOR
}
