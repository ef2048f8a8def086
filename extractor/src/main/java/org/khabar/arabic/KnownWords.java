package org.khabar.arabic;

/** Words that are names as they stand, so that no clitic is cut from them: بايدن, وليد, لندن. */
@FunctionalInterface
interface KnownWords {

    /** Whether this folded word is a name, or part of the name of a person or a place. */
    boolean isName(String key);
}
