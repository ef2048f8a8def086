package org.khabar.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of a page; data is shown in the languages it has, this one first. */
enum Language {
    ARABIC("ar", "rtl", "العربية"),
    ENGLISH("en", "ltr", "English");

    private final String code;
    private final String direction;
    private final String ownName;

    Language(String code, String direction, String ownName) {
        this.code = code;
        this.direction = direction;
        this.ownName = ownName;
    }

    /** What the address asks for by {@code lang=ar}, or else what the browser prefers. */
    static Language of(HttpServletRequest request) {
        return withCode(request.getParameter("lang"))
                .or(() -> preferred(request.getHeader("Accept-Language")))
                .orElse(ENGLISH);
    }

    /** Direction in which text of a language tag, such as {@code ar} or {@code en-GB}, is written. */
    static String direction(String tag) {
        return tag.equals("ar") || tag.startsWith("ar-") ? "rtl" : "ltr";
    }

    String code() {
        return code;
    }

    String direction() {
        return direction;
    }

    String ownName() {
        return ownName;
    }

    Language other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }

    private static Optional<Language> preferred(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(header), List.of("ar", "en"));
            return withCode(best);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Language> withCode(@Nullable String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
