import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.khabar.article.Article;
import org.khabar.pipeline.ExtractorOptions;
import org.khabar.pipeline.NewsExtractor;

/**
 * Sentences a second from text to graph, beside CoreNLP alone on the same articles, in one run, on one thread: each
 * reads the articles once to get warm and once more by the clock. CoreNLP alone has, for Arabic, its segmenter, tagger
 * and faster parser; for English the same annotators and models as the reader.
 *
 * <pre>java -XX:+UseSerialGC -Xmx3g -cp CLASSPATH bench/speed/Speed.java ar|en ARTICLES.jsonl [HOW_MANY]</pre>
 */
public final class Speed {

    private static final String MODELS = "edu/stanford/nlp/models/";

    private Speed() {}

    public static void main(String[] arguments) throws Exception {
        String language = arguments[0];
        int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            JsonObject record = JsonParser.parseString(line).getAsJsonObject();
            String text = record.has("text")
                    ? record.get("text").getAsString()
                    : record.get("headline").getAsString() + "\n\n" + record.get("articleBody").getAsString();
            articles.add(new Article("a" + articles.size(), text, language, LocalDate.of(2020, 1, 1), null, null));
            if (articles.size() == most) {
                break;
            }
        }
        StanfordCoreNLP bare = new StanfordCoreNLP(language.equals("ar") ? arabic() : english());
        NewsExtractor whole = NewsExtractor.create(
                new ExtractorOptions("https://w3id.org/khabar/id/", true, Optional.of(language)));
        int sentences = 0;
        long[] bareTime = new long[2];
        long[] wholeTime = new long[2];
        for (int round = 0; round < 2; round++) {
            sentences = 0;
            for (Article article : articles) {
                long start = System.nanoTime();
                Annotation document = new Annotation(article.text());
                document.set(CoreAnnotations.DocDateAnnotation.class, "2020-01-01");
                bare.annotate(document);
                long middle = System.nanoTime();
                whole.extract(article);
                bareTime[round] += middle - start;
                wholeTime[round] += System.nanoTime() - middle;
                sentences += document.get(CoreAnnotations.SentencesAnnotation.class).size();
            }
        }
        System.out.printf(
                "%d articles, %d sentences: CoreNLP alone %.0f sentences/s, text to graph %.0f sentences/s%n",
                articles.size(), sentences, sentences * 1e9 / bareTime[1], sentences * 1e9 / wholeTime[1]);
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf("%d MB stay in use with both%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static Properties arabic() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,parse");
        properties.setProperty("tokenize.language", "ar");
        properties.setProperty(
                "segment.model", MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
        properties.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("pos.model", MODELS + "pos-tagger/arabic.tagger");
        properties.setProperty("parse.model", MODELS + "srparser/arabicSR.ser.gz");
        return properties;
    }

    private static Properties english() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
        return properties;
    }
}
