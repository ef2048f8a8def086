package org.khabar.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** The address of the same page with one parameter changed, or without it if the value is empty. */
    String with(String name, String value) {
        return with(Map.of(name, value));
    }

    /** The address of the same page with some parameters changed, those of empty values left out. */
    String with(Map<String, String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((key, values) -> parameters.put(key, values[0]));
        new TreeMap<>(changes).forEach(parameters::put);
        String written = written(parameters);
        return written.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + written;
    }

    /** The address of another page with those of some parameters that this one has, changed as told. */
    String elsewhere(String path, List<String> names, Map<String, String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>();
        names.forEach(name -> parameter(name).ifPresent(value -> parameters.put(name, value)));
        parameters.putAll(changes);
        String written = written(parameters);
        return written.isEmpty() ? path : path + "?" + written;
    }

    private static String written(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
