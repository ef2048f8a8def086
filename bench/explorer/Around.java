import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.ontology.Kh;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;

/**
 * How long the picture of the graph waits for what is around the people and bodies that take part in most events: for the numbers
 * alone, and for the first sixty events with all who take part. The server runs in the same process and has read its overview.
 *
 * <pre>java -XX:+UseSerialGC -Xmx3g -cp CLASSPATH bench/explorer/Around.java STORE</pre>
 *
 * with the class path of {@code fuseki-config}.
 */
public final class Around {
    private static final int ROUNDS = 5;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        try (Store store = Store.open(Path.of(arguments[0]), Kh.ID);
                KhabarServer server = KhabarServer.start(store, 0, Kh.ID)) {
            System.out.println(store.counts());
            Matcher starts = Pattern.compile("/graph\\?node=([^\"&]+)\"").matcher(get(server.address() + "graph"));
            List<String> nodes = new ArrayList<>();
            while (starts.find()) {
                nodes.add(starts.group(1));
            }
            for (String more : List.of("", "&all")) {
                List<Long> first = new ArrayList<>();
                List<Long> later = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    for (String node : nodes) {
                        long start = System.nanoTime();
                        get(server.address() + "graph/around?node=" + node + more);
                        (round == 0 ? first : later).add((System.nanoTime() - start) / 1_000_000);
                    }
                }
                System.out.println((more.isEmpty() ? "numbers" : "first events") + " of " + nodes.size()
                        + " nodes, ms: at first " + told(first) + ", later " + told(later));
            }
        }
    }

    private static String told(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return "median " + sorted.get(sorted.size() / 2) + ", slowest " + sorted.get(sorted.size() - 1);
    }

    private static String get(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
