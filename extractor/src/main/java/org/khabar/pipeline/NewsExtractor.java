package org.khabar.pipeline;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.khabar.arabic.ArabicReader;
import org.khabar.article.Article;
import org.khabar.coref.Coreference;
import org.khabar.coref.Entities;
import org.khabar.english.EnglishReader;
import org.khabar.event.Actors;
import org.khabar.event.Event;
import org.khabar.event.EventFinder;
import org.khabar.graph.ArticleGraphWriter;
import org.khabar.graph.DirectLinks;
import org.khabar.identity.Ids;
import org.khabar.judgement.Judgement;
import org.khabar.language.LanguageReader;

/** The whole way from an article to its graph. */
public final class NewsExtractor implements Extractor {

    private final ExtractorOptions options;
    private final Ids ids;
    private final Lazy<DirectLinks> links = new Lazy<>(DirectLinks::new);
    private final Map<String, Models> languages = Map.of(
            "ar", new Models(ArabicReader.class, ArabicReader::new),
            "en", new Models(EnglishReader.class, EnglishReader::new));
    private final CompletableFuture<String> version = CompletableFuture.supplyAsync(Version::digest);
    private final @Nullable Judgement judgement;

    private NewsExtractor(ExtractorOptions options, @Nullable Judgement judgement) {
        this.judgement = judgement;
        this.options = options;
        this.ids = new Ids(options.baseIri());
    }

    /** An extractor; its models load when the first article needs them. */
    public static NewsExtractor create(ExtractorOptions options) {
        return new NewsExtractor(options, null);
    }

    /** An extractor that decides by something else than its own models: how these are learned and compared. */
    public static NewsExtractor create(ExtractorOptions options, Judgement judgement) {
        return new NewsExtractor(options, judgement);
    }

    @Override
    public ArticleGraph extract(Article article) {
        Models models = models(article);
        LanguageReader reader = models.reader(judgement == null && !options.quick());
        links.begin(); // beside the reading, since what loads before it has enough to do
        LanguageReader.Reading reading = reader.read(article);
        Entities entities = Coreference.resolve(
                reading.document(), reading.sentences(), Actors.of(reading.sentences(), reader.frames()));
        List<Event> events = new EventFinder(
                        reader.frames(),
                        reader.contexts(),
                        judgement == null ? models.judgement(!options.quick()) : judgement)
                .find(reading.document().text(), reading.sentences(), entities);
        Graph graph = new ArticleGraphWriter(ids, links.get(), options.withText())
                .write(reading.document(), entities, events, reader.lexicon(), reader.numerals(), fingerprint(article));
        return new ArticleGraph(
                article,
                ids.article(article.id()),
                graph,
                events.size(),
                reading.document().unread());
    }

    private Models models(Article article) {
        String language = options.language().orElseGet(() -> Script.language(article));
        if (language.equals("fa")) {
            throw new UnreadableArticleException(
                    "the text is Persian or Urdu by its letters, which is not read; leave it"
                            + " out, or give inLanguage if it is Arabic all the same");
        }
        Models models = languages.get(language);
        if (models == null) {
            throw new UnreadableArticleException("the text is neither in Arabic nor in Latin letters, and only Arabic"
                    + " and English are read; leave it out");
        }
        return models;
    }

    @Override
    public String fingerprint(Article article) {
        String all = String.join(
                "\u0000",
                version.join(),
                options.baseIri(),
                Boolean.toString(options.withText()),
                options.language().orElse(""),
                Boolean.toString(options.quick()),
                article.id(),
                article.text(),
                String.valueOf(article.language()),
                String.valueOf(article.published()),
                String.valueOf(article.publisher()),
                String.valueOf(article.url()));
        return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
    }
}
