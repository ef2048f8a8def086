package org.khabar.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.clause.Clause;
import org.khabar.text.Orthography;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads frame files: one YAML file an event class and language, {@code frames/CLASS.yaml} beside the language's reader.
 *
 * <pre>
 * class: Resignation
 * frames:
 *   - name: verb
 *     verbs: [استقال, تنحى]        # or nouns: or participles:
 *     roles: {agent: [subject], post: ["@من"]}
 *     with: {"@من": [منصب]}        # optional conditions
 *     without: {object: []}
 *     transitive: true             # optional
 *     examples:
 *       - text: استقال وزير المالية سامي النجار من منصبه أمس.
 *         event: {trigger: استقال, factuality: Actual, agent: سامي النجار}
 *     never:
 *       - text: استقل المسافرون القطار.
 * </pre>
 *
 * Slots: {@code subject object second possessor}, {@code @PREPOSITION}, and {@code up.SLOT} for an argument of the
 * clause that governs this one. Conditions may also ask for {@code cue} (a particle beside the predicate), {@code tense}
 * ({@code perfect} or {@code imperfect}), {@code up} (the governing predicate itself) and for words whatever their grammar: {@code words} behind the predicate, {@code next}
 * right behind it, {@code before} shortly before it, {@code said} in what is said by it; there an entry may be several
 * words (غير مقبول).
 */
public final class FrameReader {

    private static final Map<String, Clause.Kind> KINDS =
            Map.of("verbs", Clause.Kind.VERB, "nouns", Clause.Kind.NOUN, "participles", Clause.Kind.PARTICIPLE);
    private static final Set<String> KNOWN = Set.of(
            "name", "verbs", "nouns", "participles", "roles", "with", "without", "transitive", "examples", "never");
    private static final Set<String> ROLES = Set.of("agent", "target", "post", "organization", "place", "source");

    private final String language;
    private final List<String> faults = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();

    private FrameReader(String language) {
        this.language = language;
    }

    /**
     * Reads the frame files that {@code frames/index.txt} lists beside a class.
     *
     * @throws FrameException with all faults of all files
     */
    public static FrameBook read(Class<?> owner, String language) {
        FrameReader reader = new FrameReader(language);
        for (String file : lines(owner, "frames/index.txt")) {
            reader.file(owner, "frames/" + file);
        }
        if (!reader.faults.isEmpty()) {
            throw new FrameException(reader.faults);
        }
        return new FrameBook(reader.frames);
    }

    /** The lines of a resource, blank ones and comments left out. */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new FrameException(List.of(file + ": the file is missing"));
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void file(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                faults.add(file + ": listed in index.txt, but missing");
                return;
            }
            Object content = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
            if (!(content instanceof Map<?, ?> map) || !(map.get("class") instanceof String type)) {
                faults.add(file + ": must begin with class: and hold frames:");
                return;
            }
            if (map.get("frames") instanceof List<?> list) {
                list.forEach(frame -> frame(file, type, (Map<?, ?>) frame));
            } else {
                faults.add(file + ": frames: must be a list");
            }
        } catch (YamlEngineException e) {
            faults.add(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void frame(String file, String type, Map<?, ?> map) {
        String name = String.valueOf(map.get("name"));
        String where = file + ", frame " + name;
        for (Object key : map.keySet()) {
            if (!KNOWN.contains(String.valueOf(key))) {
                faults.add(where + ": unknown key " + key + "; known are " + KNOWN);
            }
        }
        List<Frame.Condition> conditions = new ArrayList<>();
        conditions(where, map.get("with"), true, conditions);
        conditions(where, map.get("without"), false, conditions);
        String id = language + "/" + type.toLowerCase(Locale.ROOT) + "/" + name;
        boolean triggered = false;
        for (Map.Entry<String, Clause.Kind> kind : KINDS.entrySet()) {
            if (map.get(kind.getKey()) instanceof List<?> words) {
                triggered = true;
                boolean transitive = Boolean.TRUE.equals(map.get("transitive")) && kind.getValue() == Clause.Kind.VERB;
                frames.add(new Frame(
                        id,
                        type,
                        kind.getValue(),
                        keys(words),
                        roles(where, map.get("roles")),
                        conditions,
                        transitive));
            }
        }
        if (!triggered) {
            faults.add(where + ": needs verbs:, nouns: or participles:");
        }
    }

    private void conditions(
            String where, @org.jspecify.annotations.Nullable Object map, boolean wanted, List<Frame.Condition> out) {
        if (map == null) {
            return;
        }
        if (!(map instanceof Map<?, ?> slots)) {
            faults.add(where + ": with: and without: are maps from a slot to lemmas");
            return;
        }
        slots.forEach((slot, words) -> out.add(
                new Frame.Condition(slot(slot.toString()), keys(words instanceof List<?> l ? l : List.of()), wanted)));
    }

    private Map<String, List<String>> roles(String where, @org.jspecify.annotations.Nullable Object map) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> entries) {
            entries.forEach((role, slots) -> {
                if (!ROLES.contains(role.toString())) {
                    faults.add(where + ": unknown role " + role + "; known are " + ROLES);
                }
                List<String> list = new ArrayList<>();
                if (slots instanceof List<?> many) {
                    many.forEach(s -> list.add(slot(s.toString())));
                } else {
                    list.add(slot(slots.toString()));
                }
                roles.put(role.toString(), list);
            });
        }
        return roles;
    }

    private static String slot(String written) {
        return written.startsWith("@") ? "@" + Orthography.key(written.substring(1)) : written;
    }

    private static Set<String> keys(List<?> words) {
        Set<String> keys = new LinkedHashSet<>();
        words.forEach(word -> keys.add(Orthography.key(word.toString())));
        return keys;
    }
}
