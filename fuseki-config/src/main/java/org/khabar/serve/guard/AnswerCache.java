package org.khabar.serve.guard;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.Hashing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Keeps the answers to queries by GET until the store changes. The store's version is part of the key and of the
 * {@code ETag}, so that an answer of before a load or a removal is never sent after it; clients keep answers too, and ask
 * whether they still hold.
 */
public final class AnswerCache extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** A part of the memory that all answers may take. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 24;

    private static final long MOST_BYTES_OF_ONE = MOST_BYTES / 4;

    /** Functions that answer otherwise each time. */
    private static final Pattern FICKLE = Pattern.compile("(?i)\\b(now|rand|uuid|struuid|bnode)\\b|\\\\u");

    private final transient LongSupplier version;
    private final String process = UUID.randomUUID().toString();
    private final transient Cache<String, KeptAnswer> answers = CacheBuilder.newBuilder()
            // One segment, since each has its own part of what there is, and a few answers are large.
            .concurrencyLevel(1)
            .maximumWeight(MOST_BYTES)
            .<String, KeptAnswer>weigher(
                    (key, answer) -> key.length() + (int) answer.body().size())
            .build();

    /** @param version a number that differs after every change of the store */
    public AnswerCache(LongSupplier version) {
        this.version = version;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asks = request.getMethod().equals("GET") && Requests.isQuery(request);
        String query = asks ? request.getParameter("query") : null;
        boolean keeps = query != null && !FICKLE.matcher(query).find();
        if (!keeps) {
            chain.doFilter(request, response);
            return;
        }
        boolean small = Requests.takesGzip(request);
        // Before the query begins, so that what is kept is of this version or a later one.
        String key = version.getAsLong() + " " + request.getRequestURI() + "?" + request.getQueryString() + " "
                + request.getHeader("Accept") + (small ? " gzip" : "");
        String tag = "\"" + Hashing.sha256().hashString(process + key, StandardCharsets.UTF_8) + "\"";
        if (tag.equals(request.getHeader("If-None-Match"))) {
            mark(response, tag);
            response.setStatus(304);
            return;
        }
        KeptAnswer kept = isRefusedBy(request) ? null : answers.getIfPresent(key);
        if (kept != null) {
            mark(response, tag);
            kept.send(response);
            return;
        }
        RecordedAnswer recorded = new RecordedAnswer(response, small, MOST_BYTES_OF_ONE, () -> mark(response, tag));
        try {
            chain.doFilter(request, recorded);
            recorded.kept().ifPresent(answer -> answers.put(key, answer));
        } finally {
            recorded.forget();
        }
    }

    /** Others may keep it if they ask before each use whether it still holds. */
    private static void mark(HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        response.addHeader("Vary", "Accept");
        response.addHeader("Vary", "Accept-Encoding");
    }

    /** Whether the client wants an answer that is worked out for it. */
    public static boolean isRefusedBy(HttpServletRequest request) {
        String wish = request.getHeader("Cache-Control");
        return wish != null && (wish.contains("no-cache") || wish.contains("no-store"));
    }
}
