package org.khabar.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How sure a reading is: how often its frame was right on the development set, drawn towards how often its class was,
 * and that towards all classes, where there was little to count (additive smoothing). The counts are those of a
 * language's {@code confidence.yaml}.
 */
public final class Confidence {

    private static final double WEIGHT = 3;

    private final Map<?, ?> classes;
    private final Map<?, ?> frames;
    private final double overall;

    private Confidence(Map<?, ?> classes, Map<?, ?> frames) {
        this.classes = classes;
        this.frames = frames;
        double right = 0;
        double found = 0;
        for (Object entry : classes.values()) {
            for (Object counts : ((Map<?, ?>) entry).values()) {
                right += count(counts, 0);
                found += count(counts, 1);
            }
        }
        overall = (right + 1) / (found + 2);
    }

    public static Confidence read(Class<?> owner) {
        try (InputStream in = owner.getResourceAsStream("confidence.yaml")) {
            if (in == null) {
                throw new IllegalStateException("confidence.yaml is missing beside " + owner.getName());
            }
            Map<?, ?> content = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new Confidence(table(content, "classes"), table(content, "frames"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> table(Map<?, ?> content, String name) {
        return content.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static double count(@Nullable Object counts, int index) {
        return counts instanceof List<?> list && list.get(index) instanceof Number number ? number.doubleValue() : 0;
    }

    /**
     * The chance that an event is right, 0 to 1.
     *
     * @param told whether an agent or a target was found
     */
    double of(String type, String frame, boolean told) {
        Object counts = classes.get(type) instanceof Map<?, ?> byRoles ? byRoles.get(told ? "with" : "without") : null;
        double prior = smooth(counts, overall);
        return smooth(frames.get(frame), prior);
    }

    private static double smooth(@Nullable Object counts, double prior) {
        return (count(counts, 0) + WEIGHT * prior) / (count(counts, 1) + WEIGHT);
    }
}
