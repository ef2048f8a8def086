package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.khabar.serve.page.PlaceCounts.Country;
import org.khabar.serve.page.WorldMap.Point;
import org.khabar.serve.page.WorldMap.Region;

/**
 * Outlines of countries with a disc in each where events happened, as large as they are many, and as many names as find
 * room.
 *
 * @param facts the graph
 * @param visit who looks
 * @param region the part of the world that is shown
 */
record MapPicture(Facts facts, Visit visit, Region region) {
    /** Guessed width of a letter, in parts of its height; enough to keep names apart. */
    private static final double LETTER = 0.62;

    /** Which part of a disc's radius another has that its name may cover. */
    private static final double MUCH_SMALLER = 0.6;

    /** A country with its place on the map. */
    private record Spot(Country country, Text name, Point point, double radius) {}

    /** Where a name may stand, the best first. */
    private enum Place {
        AFTER(1, 0, "start", 0),
        BEFORE(-1, 0, "end", 1),
        BELOW(0, 1, "middle", 0.5),
        ABOVE(0, -1, "middle", 0.5);

        /** Direction from the disc, to the right and downwards. */
        private final int across;

        private final int down;
        private final String anchor;

        /** Which part of the name lies left of its anchor. */
        private final double before;

        Place(int across, int down, String anchor, double before) {
            this.across = across;
            this.down = down;
            this.anchor = anchor;
            this.before = before;
        }
    }

    /**
     * A rectangle that is taken up.
     *
     * @param radius of the disc in it; endless for a name, which no other may cover
     */
    private record Box(double x, double y, double width, double height, double radius) {
        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private record Placed(Place place, Box box) {}

    /**
     * Adds the picture.
     *
     * @param address where a country's disc leads
     */
    void write(Html html, List<Country> countries, Function<Node, String> address) {
        long most = countries.stream().mapToLong(Country::events).max().orElse(1);
        List<Spot> spots = countries.stream()
                .flatMap(country -> WorldMap.get().middle(country.code()).stream()
                        .filter(region::holds)
                        .map(point -> new Spot(country, name(country), point, radius(country, most))))
                .sorted(Comparator.comparingDouble(Spot::radius).reversed())
                .toList();
        html.raw("<figure aria-labelledby=\"map\">\n<h2 class=\"unseen\" id=\"map\">")
                .text(visit.say(Word.MAP));
        html.raw("</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"map\">");
        html.raw("<svg class=\"map\" direction=\"ltr\" role=\"group\" aria-labelledby=\"map\" viewBox=\"");
        html.text(region.viewBox()).raw("\">\n<image href=\"").text(Assets.href("world.svg"));
        html.raw("\" width=\"3118\" height=\"1420\"/>\n");
        for (Spot spot : spots) {
            String title = spot.name().words() + ": " + spot.country().events();
            html.raw("<a href=\"")
                    .text(address.apply(spot.country().node()))
                    .raw("\" aria-label=\"")
                    .text(title);
            html.raw("\"><title>")
                    .text(title)
                    .raw("</title><circle cx=\"")
                    .text(Integer.toString(spot.point().x()));
            html.raw("\" cy=\"")
                    .text(Integer.toString(spot.point().y()))
                    .raw("\" r=\"")
                    .text(tenths(spot.radius()));
            html.raw("\"/></a>\n");
        }
        names(html, spots);
        html.raw("</svg></div>\n</figure>\n");
    }

    /** The discs' areas are as the numbers; the smallest can still be hit. */
    private double radius(Country country, long most) {
        return region.width() / 100.0 * (0.5 + 2.2 * Math.sqrt((double) country.events() / most));
    }

    private Text name(Country country) {
        return facts.name(country.node(), visit.data());
    }

    /** Names beside the discs, the largest first; one that would cover another or leave the map is left to the table. */
    private void names(Html html, List<Spot> spots) {
        double size = region.width() / 64.0;
        List<Box> taken = new ArrayList<>();
        spots.forEach(spot -> taken.add(new Box(
                spot.point().x() - spot.radius() * 0.8,
                spot.point().y() - spot.radius() * 0.8,
                spot.radius() * 1.6,
                spot.radius() * 1.6,
                spot.radius())));
        for (Spot spot : spots) {
            String words = spot.name().words() + " " + spot.country().events();
            double width = words.length() * size * LETTER;
            place(spot, width, size, taken, 0)
                    // The largest stand closest together; without their names the map says little.
                    .or(() -> place(spot, width, size, taken, spot.radius() * MUCH_SMALLER))
                    .ifPresent(placed -> {
                        taken.add(placed.box());
                        html.raw("<text aria-hidden=\"true\" text-anchor=\"").text(placed.place().anchor);
                        html.raw("\" font-size=\"")
                                .text(tenths(size))
                                .raw("\" x=\"")
                                .text(tenths(placed.box().x() + width * placed.place().before));
                        html.raw("\" y=\"").text(tenths(placed.box().y() + size * 5 / 6));
                        html.raw("\">").text(words).raw("</text>\n");
                    });
        }
    }

    /**
     * Where a name finds room.
     *
     * @param covered discs no larger than this may be covered
     */
    private Optional<Placed> place(Spot spot, double width, double size, List<Box> taken, double covered) {
        double gap = spot.radius() + size / 4;
        for (Place place : Place.values()) {
            double x = spot.point().x() + place.across * gap;
            double y = spot.point().y() + place.down * (spot.radius() + size * 0.6);
            Box box = new Box(x - width * place.before, y - size / 2, width, size, Double.POSITIVE_INFINITY);
            boolean fits = box.x() > region.x()
                    && box.x() + width < region.x() + region.width()
                    && box.y() > region.y()
                    && box.y() + size < region.y() + region.height();
            if (fits && taken.stream().noneMatch(other -> other.radius() > covered && box.meets(other))) {
                return Optional.of(new Placed(place, box));
            }
        }
        return Optional.empty();
    }

    private static String tenths(double number) {
        return Double.toString(Math.round(number * 10) / 10.0);
    }
}
