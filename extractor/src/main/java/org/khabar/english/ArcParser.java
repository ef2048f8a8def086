package org.khabar.english;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * Parses a sentence from left to right by the arc-standard steps (Nivre 2004) for which a network speaks most: shifts the
 * next word onto a stack, or hangs one of its two uppermost words on the other. For one sentence.
 */
final class ArcParser {

    private static final int NONE = -1;

    /** Words looked at: three of the stack, three to come, six around each of the uppermost two. */
    private static final int WORDS = 18;

    private static final int AROUND = 6;
    private static final int AHEAD = 3;

    private final ParserNetwork network;
    private final int shift;
    private final int size;

    /** Numbers of words and tags by place, from 1; 0 is the root of all, the last is nothing. */
    private final int[] words;

    private final int[] tags;
    private final int[] heads;
    private final int[] relations;

    private final int[] stack;
    private int depth = 1;
    private int next = 1;

    private ArcParser(ParserNetwork network, List<CoreLabel> labels) {
        this.network = network;
        shift = 2 * network.relations().size();
        size = labels.size();
        words = new int[size + 2];
        tags = new int[size + 2];
        heads = new int[size + 1];
        relations = new int[size + 1];
        stack = new int[size + 1];
        Arrays.fill(heads, NONE);
        Arrays.fill(relations, NONE);
        words[0] = network.word(ParserNetwork.ROOT);
        tags[0] = network.tag(ParserNetwork.ROOT);
        words[size + 1] = network.word(ParserNetwork.NULL);
        tags[size + 1] = network.tag(ParserNetwork.NULL);
        for (int i = 1; i <= size; i++) {
            words[i] = network.word(labels.get(i - 1).word());
            tags[i] = network.tag(labels.get(i - 1).tag());
        }
    }

    static ArcParser parse(ParserNetwork network, List<CoreLabel> labels) {
        ArcParser parser = new ArcParser(network, labels);
        while (parser.depth > 1 || parser.next <= parser.size) {
            parser.step();
        }
        return parser;
    }

    /** What a word hangs on, by its place from 1; 0 is the root. */
    int head(int place) {
        return heads[place];
    }

    /** By which relation it does, by the relation's place in the network. */
    int relation(int place) {
        return relations[place];
    }

    private void step() {
        int best = best(network.scores(features()));
        if (best == shift) {
            stack[depth++] = next++;
            return;
        }
        int count = network.relations().size();
        int upper = stack[depth - 1];
        int lower = stack[depth - 2];
        boolean left = best < count;
        heads[left ? lower : upper] = left ? upper : lower;
        relations[left ? lower : upper] = best % count;
        stack[depth - 2] = left ? upper : lower;
        depth--;
    }

    /** The step that most speaks for, of those that can be made: one word alone hangs on the root, and last of all. */
    private int best(float[] scores) {
        int count = network.relations().size();
        boolean toRoot = depth == 2 && next > size;
        int best = NONE;
        for (int step = 0; step < scores.length; step++) {
            boolean possible = step == shift ? next <= size : toRoot ? step == count : depth > 2 && step % count != 0;
            if (possible && (best == NONE || scores[step] > scores[best])) {
                best = step;
            }
        }
        return best;
    }

    private int[] features() {
        int[] seen = new int[WORDS];
        for (int k = 0; k < AHEAD; k++) {
            seen[k] = onStack(AHEAD - 1 - k);
            seen[AHEAD + k] = next + k <= size ? next + k : NONE;
        }
        for (int k = 0; k < 2; k++) {
            around(onStack(k), seen, AROUND * (k + 1));
        }
        int[] features = new int[2 * WORDS + 2 * AROUND];
        for (int i = 0; i < WORDS; i++) {
            int place = seen[i] == NONE ? size + 1 : seen[i];
            features[i] = words[place];
            features[WORDS + i] = tags[place];
            if (i >= AROUND) {
                features[2 * WORDS + i - AROUND] = network.relation(seen[i] == NONE ? NONE : relations[seen[i]]);
            }
        }
        return features;
    }

    private int onStack(int k) {
        return k < depth ? stack[depth - 1 - k] : NONE;
    }

    /** The outermost and second words that hang on a word at either side, and what hangs outermost on the outermost. */
    private void around(int word, int[] seen, int at) {
        seen[at] = before(word, 1);
        seen[at + 1] = behind(word, 1);
        seen[at + 2] = before(word, 2);
        seen[at + 3] = behind(word, 2);
        seen[at + 4] = before(seen[at], 1);
        seen[at + 5] = behind(seen[at + 1], 1);
    }

    private int before(int word, int which) {
        int left = which;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && --left == 0) {
                return i;
            }
        }
        return NONE;
    }

    private int behind(int word, int which) {
        int left = which;
        for (int i = size; word != NONE && i > word; i--) {
            if (heads[i] == word && --left == 0) {
                return i;
            }
        }
        return NONE;
    }
}
