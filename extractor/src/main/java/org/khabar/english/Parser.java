package org.khabar.english;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses sentences as CoreNLP's {@code depparse} does, but only for the basic dependencies, which are a tree: the four
 * graphs beside it are not used. Thread-safe.
 */
record Parser(ParserNetwork network) {

    /** Gives a tagged sentence its dependencies. */
    void parse(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        ArcParser arcs = ArcParser.parse(network, labels);
        List<IndexedWord> words = new ArrayList<>();
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        words.add(root);
        labels.forEach(label -> words.add(new IndexedWord(label)));
        List<TypedDependency> dependencies = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            int head = arcs.head(i);
            GrammaticalRelation relation = head == 0
                    ? GrammaticalRelation.ROOT
                    : relation(network.relations().get(arcs.relation(i)));
            dependencies.add(new TypedDependency(relation, words.get(head), words.get(i)));
        }
        var structure = new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
        sentence.set(
                SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class,
                SemanticGraphFactory.generateUncollapsedDependencies(structure));
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known == null
                ? new GrammaticalRelation(Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT)
                : known;
    }
}
