package org.khabar.evaluation;

/** Triples of small numbers in the order of one position, then another, then the third, as arrays. */
final class TripleOrder {
    private final int[] starts;
    private final int[] second;
    private final int[] third;

    /**
     * @param starts where the triples of each first number begin, and at last where they end
     * @param second the numbers in the second position
     * @param third the numbers in the third position
     */
    TripleOrder(int[] starts, int[] second, int[] third) {
        this.starts = starts;
        this.second = second;
        this.third = third;
    }

    int triples() {
        return second.length;
    }

    /** Where the triples of a first number begin; of one more than the last number, where all end. */
    int start(int first) {
        return starts[first];
    }

    int second(int place) {
        return second[place];
    }

    int third(int place) {
        return third[place];
    }

    /** The first place between two, in which the first number is the same, where the second is not below one. */
    int firstOfSecond(int from, int to, int number) {
        return firstNotBelow(second, from, to, number);
    }

    /** The first place between two, in which the first numbers are the same, where the third is not below one. */
    int firstOfThird(int from, int to, int number) {
        return firstNotBelow(third, from, to, number);
    }

    /** The same triples in the order of the third position, then the first, then the second. */
    TripleOrder turned() {
        int[] turnedStarts = new int[starts.length];
        for (int each : third) {
            turnedStarts[each + 1]++;
        }
        for (int i = 1; i < turnedStarts.length; i++) {
            turnedStarts[i] += turnedStarts[i - 1];
        }
        int[] next = turnedStarts.clone();
        int[] turnedSecond = new int[second.length];
        int[] turnedThird = new int[third.length];
        for (int first = 0; first + 1 < starts.length; first++) {
            for (int i = starts[first]; i < starts[first + 1]; i++) {
                int place = next[third[i]]++;
                turnedSecond[place] = first;
                turnedThird[place] = second[i];
            }
        }
        return new TripleOrder(turnedStarts, turnedSecond, turnedThird);
    }

    private static int firstNotBelow(int[] values, int from, int to, int value) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
