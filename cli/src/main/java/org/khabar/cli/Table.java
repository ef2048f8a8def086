package org.khabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of text. Width is counted in characters that take room, so that Arabic with vowel signs aligns too.
 *
 * <p>Terminals that order right-to-left text would take two Arabic cells side by side for one text and swap them; a
 * left-to-right mark behind such a cell, which takes no room, keeps the columns in their places.
 */
final class Table {

    /** Widest cell that still leaves a table readable. */
    static final int READABLE = 60;

    private static final String GAP = "  ";
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private Table() {}

    /** The table as lines: header, rule, rows, count of rows. */
    static List<String> lines(List<String> header, List<List<String>> rows, int widest) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(header);
        for (List<String> row : rows) {
            cells.add(row.stream().map(cell -> shortened(cell, widest)).toList());
        }
        int[] widths = IntStream.range(0, header.size())
                .map(column -> cells.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            lines.add(line(row, widths));
        }
        lines.add(1, line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        lines.add("(" + Words.count(rows.size(), "row") + ")");
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(column == 0 ? "" : GAP)
                    .append(cell)
                    .append(column < widths.length - 1 && isRightToLeft(cell) ? LEFT_TO_RIGHT_MARK : "")
                    .append(" ".repeat(widths[column] - width(cell)));
        }
        return line.toString().stripTrailing();
    }

    private static String shortened(String cell, int widest) {
        String oneLine = cell.replaceAll("\\s+", " ").strip();
        if (width(oneLine) <= widest) {
            return oneLine;
        }
        StringBuilder kept = new StringBuilder();
        oneLine.codePoints()
                .takeWhile(point -> width(kept.toString()) < widest - 1)
                .forEach(kept::appendCodePoint);
        return kept.append('…').toString();
    }

    /** Characters that take room: no vowel signs, no marks of direction. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK
                        && Character.getType(point) != Character.ENCLOSING_MARK
                        && Character.getType(point) != Character.FORMAT)
                .count();
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(point -> {
            byte direction = Character.getDirectionality(point);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}
