package org.khabar.serve.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language of a page; data is shown in the languages it has, this one first. */
enum Language {
    ARABIC("ar", "rtl", "العربية"),
    ENGLISH("en", "ltr", "English");

    /** Name of the parameter and the cookie with the language of the page. */
    static final String PAGE = "lang";

    /** Name of the parameter and the cookie with the language of the data. */
    static final String DATA = "data";

    static final List<String> CHOICES = List.of(PAGE, DATA);

    private final String code;
    private final String direction;
    private final String ownName;

    Language(String code, String direction, String ownName) {
        this.code = code;
        this.direction = direction;
        this.ownName = ownName;
    }

    /** What the address asks for by {@code lang=ar}, what was chosen so before, or else what the browser prefers. */
    static Language of(HttpServletRequest request) {
        return chosen(request, PAGE)
                .or(() -> preferred(request.getHeader("Accept-Language")))
                .orElse(ENGLISH);
    }

    /** The language in which names and words of the data come first: the chosen one, or else that of the page. */
    static Language ofData(HttpServletRequest request) {
        return chosen(request, DATA).orElseGet(() -> of(request));
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

    private static Optional<Language> chosen(HttpServletRequest request, String name) {
        return withCode(request.getParameter(name)).or(() -> {
            Cookie[] cookies = request.getCookies();
            return Stream.of(cookies == null ? new Cookie[0] : cookies)
                    .filter(cookie -> cookie.getName().equals(name))
                    .flatMap(cookie -> withCode(cookie.getValue()).stream())
                    .findFirst();
        });
    }

    static Optional<Language> withCode(@Nullable String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
