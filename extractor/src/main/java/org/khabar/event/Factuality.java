package org.khabar.event;

/** Whether an article presents an event as real (after FactBank, reduced to four values). */
public enum Factuality {
    ACTUAL("Actual"),
    PLANNED("Planned"),
    HYPOTHETICAL("Hypothetical"),
    NEGATED("Negated");

    private final String localName;

    Factuality(String localName) {
        this.localName = localName;
    }

    /** Local name of the individual in the ontology. */
    public String localName() {
        return localName;
    }
}
