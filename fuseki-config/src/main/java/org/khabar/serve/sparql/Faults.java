package org.khabar.serve.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Tells the client of a fault in its own letters; Fuseki 5.6.0 sends such messages in Latin-1, where Arabic is lost. */
final class Faults {
    /** The parser writes a letter outside ASCII by its number. */
    private static final Pattern NUMBERED = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private Faults() {}

    /** Sends the message and closes the answer, so that what Fuseki sends afterwards is dropped. */
    static void tell(HttpAction action, ActionErrorException fault) {
        String message = fault.getMessage() == null ? "" : fault.getMessage();
        HttpServletResponse response = action.getResponse();
        response.setStatus(fault.getRC());
        response.setContentType("text/plain;charset=utf-8");
        try (var out = response.getOutputStream()) {
            out.write((inLetters(message) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String inLetters(String message) {
        return NUMBERED.matcher(message)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
