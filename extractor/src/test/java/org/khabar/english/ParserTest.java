package org.khabar.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParserTest {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    @Test
    void parsesAsCoreNlpDoes() {
        Parser parser = new Parser(ParserNetwork.read(MODEL));
        DependencyParser theirs = DependencyParser.loadFromModelFile(MODEL);
        for (String tagged : List.of(
                "Resigned/VBN",
                "The/DT minister/NN of/IN transport/NN ,/, Peter/NNP Lane/NNP ,/, resigned/VBD on/IN Monday/NNP ./.",
                "Two/CD protesters/NNS were/VBD arrested/VBN after/IN police/NN said/VBD they/PRP had/VBD"
                        + " refused/VBN to/TO leave/VB the/DT Xyzzyx/NNP square/NN ./.")) {
            CoreMap sentence = sentence(tagged);
            parser.parse(sentence);
            assertEquals(
                    SemanticGraphFactory.generateUncollapsedDependencies(theirs.predict(sentence))
                            .toList(),
                    sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)
                            .toList(),
                    tagged);
        }
    }

    private static CoreMap sentence(String tagged) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : tagged.split(" ", -1)) {
            int slash = word.lastIndexOf('/');
            CoreLabel label = new CoreLabel();
            label.setWord(word.substring(0, slash));
            label.setValue(label.word());
            label.setTag(word.substring(slash + 1));
            label.setIndex(labels.size() + 1);
            label.setSentIndex(0);
            labels.add(label);
        }
        Annotation sentence = new Annotation("");
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        return sentence;
    }
}
