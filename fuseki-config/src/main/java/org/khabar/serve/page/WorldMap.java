package org.khabar.serve.page;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where countries lie on the map. It is drawn in units of 1/10 degree of latitude, from 180° W and 84° N on; degrees of
 * longitude are as long as they are at 30° N and S.
 *
 * @param middles the middle of each country by its ISO 3166 code
 */
record WorldMap(ImmutableMap<String, Point> middles) {
    static final int WIDTH = 3118;
    static final int HEIGHT = 1420;

    private static final WorldMap READ = read();

    record Point(int x, int y) {}

    /** A part of the world that is shown by itself. */
    enum Region {
        WORLD(0, 0, WIDTH, HEIGHT),
        MIDDLE_EAST(1410, 410, 820, 420),
        EUROPE(1340, 100, 640, 420),
        AFRICA(1340, 430, 780, 800),
        ASIA(1900, 250, 1150, 760),
        AMERICAS(100, 130, 1200, 1280);

        /** Name of the parameter that chooses one. */
        static final String PARAMETER = "region";

        private final int x;
        private final int y;
        private final int width;
        private final int height;

        Region(int x, int y, int width, int height) {
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
        }

        /** The one with this name in addresses, or else the world. */
        static Region named(String code) {
            for (Region region : values()) {
                if (region.code().equals(code)) {
                    return region;
                }
            }
            return WORLD;
        }

        String code() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }

        Word word() {
            return Word.valueOf(name());
        }

        int x() {
            return x;
        }

        int y() {
            return y;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        String viewBox() {
            return x + " " + y + " " + width + " " + height;
        }

        boolean holds(Point point) {
            return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
        }
    }

    static WorldMap get() {
        return READ;
    }

    Optional<Point> middle(String country) {
        return Optional.ofNullable(middles.get(country));
    }

    private static WorldMap read() {
        try {
            ImmutableMap.Builder<String, Point> middles = ImmutableMap.builder();
            for (String line : Resources.readLines(
                    Resources.getResource(WorldMap.class, "countries.tsv"), StandardCharsets.UTF_8)) {
                List<String> columns = Splitter.on('\t').splitToList(line);
                middles.put(
                        columns.get(0), new Point(Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2))));
            }
            return new WorldMap(middles.buildOrThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("countries.tsv cannot be read from the class path", e);
        }
    }
}
