package org.khabar.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One look at a page.
 *
 * @param request what was asked for
 * @param language language of the page itself
 * @param data language in which names of the data come first
 */
record Visit(HttpServletRequest request, Language language, Language data) {

    static Visit of(HttpServletRequest request) {
        return new Visit(request, Language.of(request), Language.ofData(request));
    }

    String say(Word word) {
        return word.in(language);
    }

    /** A title in the page's language. */
    Text title(Word word) {
        return new Text(say(word), language.code());
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** A whole number that is asked for, from 0 on; 0 if there is none. */
    int number(String name) {
        return parameter(name)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The address of the same page with one parameter changed. */
    String with(String name, String value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((key, values) -> parameters.put(key, values[0]));
        parameters.put(name, value);
        return request.getRequestURI()
                + parameters.entrySet().stream()
                        .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
