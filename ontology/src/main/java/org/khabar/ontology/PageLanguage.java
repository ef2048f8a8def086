package org.khabar.ontology;

/** A language in which the ontology's page can be read. */
public enum PageLanguage {
    ARABIC("ar", "rtl"),
    ENGLISH("en", "ltr");

    private final String code;
    private final String direction;

    PageLanguage(String code, String direction) {
        this.code = code;
        this.direction = direction;
    }

    /** Language tag, {@code ar} or {@code en}. */
    public String code() {
        return code;
    }

    /** Direction of writing, {@code rtl} or {@code ltr}. */
    public String direction() {
        return direction;
    }

    /** The one of two wordings that is in this language. */
    String pick(String arabic, String english) {
        return this == ARABIC ? arabic : english;
    }
}
