import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.khabar.ontology.Kh;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.Parameter;
import org.khabar.queries.QueryLibrary;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;

/**
 * Asks every query of the library over HTTP: of khabar, and of a stock Fuseki with {@code tdb2:unionDefaultGraph} on the same
 * quads, in turns, in one run: as it is, and, where it can be asked of somebody, of the person whom articles name most. Khabar's
 * cache of answers is kept out ({@code Cache-Control: no-cache}) but for the column "kept". A query may take 30 seconds on either
 * side. Column "ahead" is the first answer as khabar sends it, from what it has worked out ahead or not. The databases are made
 * in WORK at the first run, from GRAPHS.nq or from a store that is at WORK/store already. With a folder of queries PLAIN that ask
 * the same of the articles and the reference data alone, the stock Fuseki is asked those too.
 *
 * <pre>java -XX:+UseSerialGC -Xmx3g -cp CLASSPATH bench/endpoint/Queries.java GRAPHS.nq WORK [RUNS [PLAIN]]</pre>
 */
public final class Queries {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration MOST = Duration.ofSeconds(30);

    private Queries() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[1]);
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        prepare(Path.of(arguments[0]), work, out);
        long start = System.nanoTime();
        try (Store store = Store.open(work.resolve("store"), Kh.ID);
                KhabarServer khabar = KhabarServer.start(store, 0, Kh.ID)) {
            out.printf("start on the existing store: %d ms%n", millis(start));
            start = System.nanoTime();
            untilItRests();
            out.printf("graph copied and answers of the library worked out ahead after %d s%n", millis(start) / 1000);
            FusekiServer stock = stock(work.resolve("stock"));
            try {
                compare(
                        khabar.address() + "khabar/sparql",
                        "http://localhost:" + stock.getPort() + "/stock/sparql",
                        values(store),
                        runs,
                        arguments.length > 3 ? Path.of(arguments[3]) : null,
                        out);
            } finally {
                stock.stop();
            }
        }
    }

    /** Waits until the server, which is this process, has nothing to do of itself. */
    private static void untilItRests() throws InterruptedException {
        var system = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        long spent = 0;
        long now = system.getProcessCpuTime();
        while (now - spent > 100_000_000) {
            spent = now;
            Thread.sleep(3000);
            now = system.getProcessCpuTime();
        }
    }

    private static void prepare(Path graphs, Path work, PrintStream out) throws Exception {
        Path dir = work.resolve("store");
        if (Files.isDirectory(work.resolve("stock"))) {
            return;
        }
        if (!Files.isDirectory(dir)) {
            load(graphs, dir, out);
        }
        bulk(copyOfNamedGraphs(dir, work), work.resolve("stock"), false);
    }

    private static void load(Path graphs, Path dir, PrintStream out) throws Exception {
        long start = System.nanoTime();
        Store.open(dir, Kh.ID).close();
        bulk(graphs, dir.resolve("tdb2"), true);
        out.printf("bulk load of the named graphs: %d s%n", millis(start) / 1000);
        start = System.nanoTime();
        Store.open(dir, Kh.ID).close();
        out.printf("default graph and text index: %d s%n", millis(start) / 1000);
    }

    /** As {@code tdb2.tdbloader} loads; the next start of khabar derives what follows from the graphs. */
    private static void bulk(Path quads, Path database, boolean derive) throws Exception {
        Files.createDirectories(database);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
        var loader = LoaderFactory.sequentialLoader(dataset, (format, words) -> {});
        loader.startBulk();
        RDFDataMgr.parse(loader.stream(), quads.toString());
        loader.finishBulk();
        if (derive) {
            dataset.begin(ReadWrite.WRITE);
            dataset.deleteAny(
                    Node.ANY,
                    org.apache.jena.graph.NodeFactory.createURI("https://w3id.org/khabar/graph/derived"),
                    Node.ANY,
                    Node.ANY);
            dataset.commit();
            dataset.end();
        }
        TDBInternal.expel(dataset);
    }

    private static Path copyOfNamedGraphs(Path dir, Path work) throws Exception {
        Path copy = work.resolve("named.nq.gz");
        try (Store store = Store.open(dir, Kh.ID);
                var file = new java.util.zip.GZIPOutputStream(Files.newOutputStream(copy))) {
            StreamRDF writer = org.apache.jena.riot.system.StreamRDFWriter.getWriterStream(
                    file, org.apache.jena.riot.RDFFormat.NQUADS);
            DatasetGraph quads = store.dataset();
            quads.begin(ReadWrite.READ);
            writer.start();
            quads.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(writer::quad);
            writer.finish();
            quads.end();
        }
        return copy;
    }

    private static FusekiServer stock(Path database) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
        Context context = dataset.getContext();
        context.set(TDB2.symUnionDefaultGraph, true);
        context.set(ARQ.queryTimeout, Long.toString(MOST.toMillis()));
        return FusekiServer.create().port(0).add("/stock", dataset, false).start();
    }

    /** A value for each kind of parameter that must be given: whom, and what, the articles name most. */
    private static Map<String, String> values(Store store) {
        Map<String, String> values = new HashMap<>();
        DatasetGraph quads = store.dataset();
        quads.begin(ReadWrite.READ);
        try (var rows = org.apache.jena.sparql.exec.QueryExec.dataset(quads)
                .query("PREFIX its: <http://www.w3.org/2005/11/its/rdf#> PREFIX schema: <https://schema.org/>"
                        + " SELECT ?who (COUNT(*) AS ?n) { ?who a schema:Person . ?m its:taIdentRef ?who } GROUP BY ?who"
                        + " ORDER BY DESC(?n) ?who LIMIT 2")
                .build()) {
            List<String> people = new ArrayList<>();
            rows.select().forEachRemaining(row -> people.add(row.get("who").getURI()));
            values.put("first", people.get(0));
            values.put("second", people.get(1));
        } finally {
            quads.end();
        }
        return values;
    }

    /** One question to ask: a query with values, and the same in plain SPARQL if there is one. */
    private record Question(String name, String sparql, String plain, boolean aggregate) {}

    private static List<Question> questions(Map<String, String> values, Path plain) throws Exception {
        List<Question> questions = new ArrayList<>();
        for (LibraryQuery each : QueryLibrary.load()) {
            questions.add(question(each, each.name(), required(each, values), plain));
            for (String somebody : List.of("entity", "person")) {
                if (each.parameters().stream().anyMatch(p -> p.name().equals(somebody) && !p.required())) {
                    Map<String, String> given = required(each, values);
                    given.put(somebody, values.get("first"));
                    questions.add(question(each, each.name() + " of " + somebody, given, plain));
                }
            }
        }
        return questions;
    }

    private static Question question(LibraryQuery query, String name, Map<String, String> values, Path plain) throws Exception {
        Query bound = query.bind(values);
        String text = bound.serialize();
        String other = "";
        if (plain != null && Files.exists(plain.resolve(query.name() + ".rq"))) {
            other = new LibraryQuery(
                            query.name(), "", "", "", "", List.of(), query.parameters(),
                            Files.readString(plain.resolve(query.name() + ".rq")))
                    .bind(values)
                    .serialize();
        }
        return new Question(name, text, other, bound.hasAggregators() || text.contains("GROUP BY"));
    }

    private static Map<String, String> required(LibraryQuery query, Map<String, String> values) {
        Map<String, String> filled = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                filled.put(
                        parameter.name(),
                        switch (parameter.kind().label()) {
                            case "iri" -> filled.isEmpty() ? values.get("first") : values.get("second");
                            case "date" -> "2018-03-01";
                            case "integer" -> "10";
                            case "concept" -> "Protest";
                            default -> "رئيس";
                        });
            }
        }
        return filled;
    }

    private record Timed(long millis, int status, String body) {}

    private static Timed ask(String endpoint, String query, boolean fresh) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv");
        if (fresh) {
            request.header("Cache-Control", "no-cache");
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Timed(millis(start), answer.statusCode(), answer.body());
    }

    private static void compare(
            String khabar, String stock, Map<String, String> values, int runs, Path plain, PrintStream out)
            throws Exception {
        out.printf(
                "%-36s %7s %7s %5s %5s %7s %6s %7s %6s %s%n",
                "query", "first", "median", "ahead", "kept", "stock", "ratio", "plain", "ratio", "rows");
        List<Long> medians = new ArrayList<>();
        List<Long> aheads = new ArrayList<>();
        Mean same = new Mean();
        Mean plainly = new Mean();
        for (Question each : questions(values, plain)) {
            // Before anything else, since what is answered is kept.
            long ahead = ask(khabar, each.sparql(), false).millis();
            aheads.add(ahead);
            Timed first = ask(khabar, each.sparql(), true);
            Timed other = ask(stock, each.sparql(), true);
            Timed third = each.plain().isEmpty() ? null : ask(stock, each.plain(), true);
            List<Long> ours = new ArrayList<>();
            List<Long> theirs = new ArrayList<>();
            List<Long> thirds = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                ours.add(ask(khabar, each.sparql(), true).millis());
                theirs.add(again(stock, each.sparql(), other));
                if (third != null) {
                    thirds.add(again(stock, each.plain(), third));
                }
            }
            long kept = ask(khabar, each.sparql(), false).millis();
            long median = median(ours);
            medians.add(median);
            double ratio = ratio(median(theirs), median);
            double ratioPlain = thirds.isEmpty() ? 0 : ratio(median(thirds), median);
            if (each.aggregate()) {
                same.add(ratio);
                if (!thirds.isEmpty()) {
                    plainly.add(ratioPlain);
                }
            }
            out.printf(
                    "%-36s %7d %7d %5d %5d %7d %6.1f %7d %6.1f %s%s%n",
                    each.name() + (each.aggregate() ? " *" : ""),
                    first.millis(),
                    median,
                    ahead,
                    kept,
                    median(theirs),
                    ratio,
                    thirds.isEmpty() ? 0 : median(thirds),
                    ratioPlain,
                    rows(first, other),
                    third == null ? "" : ", plain " + rows(first, third));
        }
        out.println("worked out for each: " + summary(medians));
        out.println("as it is sent the first time: " + summary(aheads));
        out.printf("geometric mean over aggregate queries (*): stock / khabar %s, plain / khabar %s%n", same, plainly);
    }

    private static String summary(List<Long> times) {
        return String.format(
                "median %d ms, slowest %d ms, above 100 ms: %d, above 1 s: %d of %d",
                median(times),
                times.stream().max(Long::compare).orElse(0L),
                times.stream().filter(time -> time > 100).count(),
                times.stream().filter(time -> time > 1000).count(),
                times.size());
    }

    /** A geometric mean. */
    private static final class Mean {
        private double logs;
        private int number;

        void add(double value) {
            logs += Math.log(value);
            number++;
        }

        @Override
        public String toString() {
            return number == 0 ? "-" : String.format("%.2f (%d)", Math.exp(logs / number), number);
        }
    }

    private static double ratio(long theirs, long ours) {
        return Math.max(1, theirs) / (double) Math.max(1, ours);
    }

    /** What takes so long is not asked again and again. */
    private static long again(String endpoint, String query, Timed before) throws Exception {
        return before.millis() > 3000 ? before.millis() : ask(endpoint, query, true).millis();
    }

    /** How many rows, and whether both gave the same ones. */
    private static String rows(Timed ours, Timed theirs) {
        if (ours.status() != 200 || theirs.status() != 200) {
            return "status " + ours.status() + " / " + theirs.status();
        }
        List<String> one = sorted(ours.body());
        List<String> two = sorted(theirs.body());
        return one.size() - 1 + (one.equals(two) ? " same" : " and " + (two.size() - 1) + " DIFFER");
    }

    /** The rows of a table, in each of them the names in one order: no query asks for another within a cell. */
    private static List<String> sorted(String csv) {
        return Arrays.stream(csv.split("\r\n", -1))
                .map(row -> Arrays.stream(row.split(" · |,|\"", -1)).sorted().collect(Collectors.joining("|")))
                .sorted()
                .collect(Collectors.toList());
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
