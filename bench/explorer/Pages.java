import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.ontology.Kh;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;

/**
 * How long a visitor of a store waits: for the first page as soon as the server is up, for a search while the names are still
 * being read and later, and for the pages of those who take part in most events. The server runs in the same process.
 *
 * <pre>java -XX:+UseSerialGC -Xmx3g -cp CLASSPATH bench/explorer/Pages.java STORE</pre>
 *
 * with the class path of {@code fuseki-config}.
 */
public final class Pages {
    private static final List<String> TYPED =
            List.of("م", "محمد", "وزارة الخارجية", "ترامب", "Putin", "foreign ministry", "الرئيس", "tilerson", "سيرغي لافروف", "لا أحد");
    private static final Pattern PAGE = Pattern.compile("<li><a href=\"(/page/[^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        long begun = System.nanoTime();
        try (Store store = Store.open(Path.of(arguments[0]), Kh.ID)) {
            System.out.println("store open after " + since(begun) + " ms");
            long starting = System.nanoTime();
            try (KhabarServer server = KhabarServer.start(store, 0, Kh.ID)) {
                System.out.println("server up after " + since(starting) + " ms more");
                URI here = server.address();
                String start = timed(here, "first page", "?lang=ar");
                timed(here, "first search", "search?format=json&q=" + encode(TYPED.get(1)));
                timed(here, "first page again", "?lang=ar");
                timed(here, "first page in English", "?lang=en");
                List<Long> searches = new ArrayList<>();
                for (int round = 0; round < 3; round++) {
                    for (String text : TYPED) {
                        long asked = System.nanoTime();
                        get(here, "search?format=json&q=" + encode(text));
                        searches.add(since(asked));
                    }
                }
                System.out.println("searches, ms: " + searches);
                for (String section : List.of("people", "bodies")) {
                    String part = start.substring(start.indexOf("id=\"" + section + "\""));
                    Matcher most = PAGE.matcher(part);
                    for (int i = 0; i < 3 && most.find(); i++) {
                        timed(here, section + " " + (i + 1), most.group(1).substring(1) + "?lang=ar");
                        timed(here, section + " " + (i + 1) + " again", most.group(1).substring(1) + "?lang=en");
                    }
                }
                for (String path : List.of("timeline?lang=ar", "map?lang=ar", "graph?lang=ar", "queries?lang=ar")) {
                    timed(here, path, path);
                    timed(here, path + " again", path);
                }
            }
        }
    }

    private static String timed(URI here, String name, String path) throws Exception {
        long asked = System.nanoTime();
        HttpResponse<String> answer = get(here, path);
        System.out.printf(
                "%s: %d ms, %d kB, status %d%n",
                name,
                since(asked),
                answer.body().getBytes(StandardCharsets.UTF_8).length / 1000,
                answer.statusCode());
        return answer.body();
    }

    private static HttpResponse<String> get(URI here, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(here.resolve("/" + path))
                .header("Accept", "text/html, */*")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
