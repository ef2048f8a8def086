package org.khabar.graph;

/** Turns offsets in UTF-16 units into offsets in Unicode code points. */
final class CodePoints {

    private final int[] surrogatesBefore;

    CodePoints(String text) {
        surrogatesBefore = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            surrogatesBefore[i + 1] = surrogatesBefore[i] + (second ? 1 : 0);
        }
    }

    int at(int offset) {
        return offset - surrogatesBefore[offset];
    }
}
