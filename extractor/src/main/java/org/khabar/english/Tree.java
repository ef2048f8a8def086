package org.khabar.english;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A dependency tree (Universal Dependencies) over the tokens of a sentence.
 *
 * @param heads for each token the index of the token that it hangs on, −1 for the root
 * @param relations for each token its relation to that one
 */
record Tree(List<Integer> heads, List<String> relations) {

    Tree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    static Tree of(SemanticGraph graph, int size) {
        List<Integer> heads = new ArrayList<>(Collections.nCopies(size, -1));
        List<String> relations = new ArrayList<>(Collections.nCopies(size, "root"));
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            int dependent = index(edge.getDependent());
            heads.set(dependent, index(edge.getGovernor()));
            relations.set(dependent, edge.getRelation().toString());
        }
        return new Tree(heads, relations);
    }

    private static int index(IndexedWord word) {
        return word.index() - 1;
    }

    int head(int token) {
        return heads.get(token);
    }

    String relation(int token) {
        return relations.get(token);
    }

    boolean is(int token, String... wanted) {
        return List.of(wanted).contains(relation(token));
    }

    /** Tokens that hang on a token, in order, by any of the relations; by all if none is given. */
    List<Integer> children(int token, String... wanted) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == token && (wanted.length == 0 || is(i, wanted))) {
                found.add(i);
            }
        }
        return found;
    }

    /** The first such token, or −1. */
    int child(int token, String... wanted) {
        List<Integer> found = children(token, wanted);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** Whether a token hangs below another, or is it. */
    boolean isBelow(int token, int top) {
        int at = token;
        for (int depth = 0; at >= 0 && depth < heads.size(); depth++) {
            if (at == top) {
                return true;
            }
            at = heads.get(at);
        }
        return false;
    }
}
