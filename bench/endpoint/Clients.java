import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.khabar.ontology.Kh;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.QueryLibrary;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;

/**
 * Many clients at once, each under an address of its own, against a server in the same process. One in four questions is a simple
 * one, made a new one each time so that no kept answer is sent; one in twenty runs into the time limit unless it is stopped; the
 * others are from the library. A client that is refused (429) waits as long as it is told.
 *
 * <pre>java -XX:+UseSerialGC -Xmx3g -cp CLASSPATH bench/endpoint/Clients.java STORE [CLIENTS] [SECONDS]</pre>
 */
public final class Clients {
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String endpoint;
    private final List<String> library;
    private final long end;
    private final List<Long> simple = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private Clients(String endpoint, List<String> library, int seconds) {
        this.endpoint = endpoint;
        this.library = library;
        end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    public static void main(String[] arguments) throws Exception {
        int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        List<String> library = QueryLibrary.load().stream()
                .filter(query -> query.parameters().stream().noneMatch(parameter -> parameter.required()))
                .map(LibraryQuery::sparql)
                .toList();
        try (Store store = Store.open(Path.of(arguments[0]), Kh.ID);
                KhabarServer server = KhabarServer.start(store, 0, Kh.ID)) {
            long before = store.counts().triples();
            new Clients(server.address() + "khabar/sparql", library, seconds).run(clients);
            System.out.println(store.counts().triples() == before ? "nothing lost" : "TRIPLES WERE LOST");
        }
    }

    private void run(int clients) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            Thread thread = new Thread(() -> client(number));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Collections.sort(simple);
        System.out.printf(
                "%d clients: %d served, %d refused (429), %d stopped at the time limit (503), %d failed%n",
                clients, served.get(), refused.get(), stopped.get(), failed.get());
        System.out.printf(
                "simple query, served %d times: median %d ms, p95 %d ms, slowest %d ms%n",
                simple.size(),
                simple.get(simple.size() / 2),
                simple.get(simple.size() * 95 / 100),
                simple.get(simple.size() - 1));
    }

    private void client(int number) {
        Random random = new Random(number);
        while (System.nanoTime() < end) {
            int dice = random.nextInt(20);
            boolean isSimple = dice < 5;
            String query = isSimple
                    ? "SELECT ?type { ?s a ?type } LIMIT " + (1 + random.nextInt(100_000)) % 50
                    : dice == 5 ? ENDLESS : library.get(random.nextInt(library.size()));
            try {
                ask(number, query, isSimple);
            } catch (IOException e) {
                failed.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void ask(int number, String query, boolean isSimple) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv")
                // A proxy on this machine is believed.
                .header("X-Forwarded-For", "192.0.2." + number);
        if (isSimple) {
            request.header("Cache-Control", "no-cache");
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        long millis = (System.nanoTime() - start) / 1_000_000;
        switch (answer.statusCode()) {
            case 200 -> {
                served.incrementAndGet();
                if (isSimple) {
                    simple.add(millis);
                }
            }
            case 429 -> {
                refused.incrementAndGet();
                Thread.sleep(1000L * Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()));
            }
            case 503 -> stopped.incrementAndGet();
            default -> failed.incrementAndGet();
        }
    }
}
