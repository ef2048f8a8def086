package org.khabar.bench.reading;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.khabar.article.Article;
import org.khabar.pipeline.ExtractorOptions;
import org.khabar.pipeline.NewsExtractor;

/**
 * Reads articles in a fresh Java machine, by khabar from text to graph or by CoreNLP alone, and prints one JSON object:
 * seconds to load the models, seconds of the first reading (cold) and of one that begins after {@value #WARM_UP} seconds of
 * reading others (warm), each of as many articles, none of them read before; what the threads allocate for the latter in MB,
 * the sentences that CoreNLP saw, and the MB of heap that stay in use.
 *
 * <p>{@code ReadingSpeed khabar|quick|bare|once ar|en THREADS ARTICLES.jsonl HOW_MANY}; {@code quick} is khabar without
 * the encoder, {@code once} is {@code bare} without the warm reading
 */
public final class ReadingSpeed {

    /** Seconds by when the virtual machine has compiled most of what is run often, whoever reads. */
    private static final int WARM_UP = 20;

    /** Articles that are read over and over until then. */
    private static final int OTHERS = 100;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws Exception {
        String language = arguments[1];
        int threads = Integer.parseInt(arguments[2]);
        int most = Integer.parseInt(arguments[4]);
        boolean once = arguments[0].equals("once");
        List<Article> articles = articles(Path.of(arguments[3]), language, once ? most : 2 * most + OTHERS);
        Map<String, Object> measured = new LinkedHashMap<>();
        long start = System.nanoTime();
        Reader reader =
                switch (arguments[0]) {
                    case "khabar" -> khabar(language, false);
                    case "quick" -> khabar(language, true);
                    default -> Bare.of(language);
                };
        measured.put("load", seconds(start));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long begin = System.nanoTime();
            measure("cold", articles.subList(0, most), reader, workers, measured);
            if (!once) {
                for (int i = 0; seconds(begin) < WARM_UP; i = (i + most) % OTHERS) {
                    pass(articles.subList(2 * most + i, 3 * most + i), reader, workers);
                }
                measure("warm", articles.subList(most, 2 * most), reader, workers, measured);
            }
        } finally {
            workers.shutdown();
        }
        System.gc();
        measured.put(
                "heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        System.out.println(new Gson().toJson(measured));
    }

    private static void measure(
            String round, List<Article> articles, Reader reader, ExecutorService workers, Map<String, Object> measured)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Pass pass = pass(articles, reader, workers);
        measured.put(round, seconds(start));
        measured.put(round + " sentences", pass.sentences());
        measured.put("allocated", pass.allocated() >> 20);
    }

    private static Reader khabar(String language, boolean quick) {
        NewsExtractor extractor = NewsExtractor.create(
                new ExtractorOptions("https://w3id.org/khabar/id/", true, Optional.of(language), quick));
        return article -> {
            extractor.extract(article);
            return 0;
        };
    }

    private record Pass(int sentences, long allocated) {}

    private static Pass pass(List<Article> articles, Reader reader, ExecutorService workers)
            throws InterruptedException, ExecutionException {
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Callable<Pass>> tasks = new ArrayList<>();
        for (Article article : articles) {
            tasks.add(() -> {
                long before = thread.getCurrentThreadAllocatedBytes();
                int sentences = reader.read(article);
                return new Pass(sentences, thread.getCurrentThreadAllocatedBytes() - before);
            });
        }
        int sentences = 0;
        long allocated = 0;
        for (Future<Pass> each : workers.invokeAll(tasks)) {
            sentences += each.get().sentences();
            allocated += each.get().allocated();
        }
        return new Pass(sentences, allocated);
    }

    private static List<Article> articles(Path file, String language, int wanted) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            List<Article> articles =
                    lines.limit(wanted).map(line -> article(line, language)).toList();
            if (articles.size() < wanted) {
                throw new IllegalArgumentException(
                        file + " has " + articles.size() + " articles, " + wanted + " are wanted");
            }
            return articles;
        }
    }

    private static Article article(String line, String language) {
        JsonObject record = JsonParser.parseString(line).getAsJsonObject();
        String text = record.get("headline").getAsString() + "\n\n"
                + record.get("articleBody").getAsString();
        return new Article(record.get("id").getAsString(), text, language, LocalDate.of(2020, 1, 1), null, null);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
