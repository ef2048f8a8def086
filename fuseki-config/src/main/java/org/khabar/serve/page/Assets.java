package org.khabar.serve.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that pages bring along: styles, scripts, a font. Nothing comes from another host. */
final class Assets {
    private static final String JAVASCRIPT = "text/javascript;charset=utf-8";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String CSS = "text/css;charset=utf-8";
    private static final ImmutableMap<String, String> TYPES = ImmutableMap.of(
            "js", JAVASCRIPT,
            "css", CSS,
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8");

    /** Files that libraries bring along, by the names that they have here. */
    private static final ImmutableMap<String, String> OF_LIBRARIES = ImmutableMap.of(
            "yasqe.js", WEBJARS + "zazuko__yasqe/4.5.0/build/yasqe.min.js",
            "yasqe.css", WEBJARS + "zazuko__yasqe/4.5.0/build/yasqe.min.css",
            "d3-dispatch.js", WEBJARS + "d3-dispatch/3.0.1/dist/d3-dispatch.min.js",
            "d3-quadtree.js", WEBJARS + "d3-quadtree/3.0.1/dist/d3-quadtree.min.js",
            "d3-timer.js", WEBJARS + "d3-timer/3.0.1/dist/d3-timer.min.js",
            "d3-force.js", WEBJARS + "d3-force/3.0.0/dist/d3-force.min.js");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]*?\"\\./([a-z0-9-]+\\.js)\"");

    private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

    private Assets() {}

    /**
     * One file.
     *
     * @param type media type
     * @param bytes the file
     * @param version changes with the content
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Asset(String type, byte[] bytes, String version) {}

    /** The address of a file that the program has; it changes with the content, so that browsers may keep what they have. */
    static String href(String name) {
        return "/assets/" + name + "?v=" + find(name).orElseThrow().version();
    }

    /** The scripts that a script imports, directly or by others, in the order in which they are met. */
    static Set<String> imports(String script) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(List.of(script));
        while (!left.isEmpty()) {
            Matcher found =
                    IMPORT.matcher(new String(find(left.remove()).orElseThrow().bytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                if (all.add(found.group(1))) {
                    left.add(found.group(1));
                }
            }
        }
        return all;
    }

    static Optional<Asset> find(String name) {
        if (!name.matches("[a-z0-9-]+(\\.[a-zA-Z0-9]+)+") || Assets.class.getResource(path(name)) == null) {
            return Optional.empty();
        }
        return Optional.of(READ.computeIfAbsent(name, Assets::read));
    }

    private static String path(String name) {
        return OF_LIBRARIES.getOrDefault(name, "assets/" + name);
    }

    private static Asset read(String name) {
        try {
            byte[] bytes = Resources.toByteArray(Resources.getResource(Assets.class, path(name)));
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            String version = Hashing.sha256().hashBytes(bytes).toString().substring(0, 12);
            return new Asset(type, bytes, version);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the class path", e);
        }
    }
}
