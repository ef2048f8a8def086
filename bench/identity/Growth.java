import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.khabar.store.Store;

/**
 * How the time to add an article, and the memory, grow with a store: adds the graphs of a file one after the other to a new
 * store and prints, for each block of articles, the milliseconds an article took, the slowest one, and the heap that is left
 * after a collection.
 *
 * <p>{@code java -Xmx1g -XX:+UseSerialGC -cp CLASSPATH bench/identity/Growth.java GRAPHS.nq [BLOCK]}, with the class path of
 * the command; the graphs are written by {@code khabar extract}, one article after the other.
 */
public final class Growth extends StreamRDFBase {

    private final Store store;
    private final int block;
    private Graph graph = GraphFactory.createDefaultGraph();
    private Node name;
    private int articles;
    private long inBlock;
    private long slowest;

    private Growth(Store store, int block) {
        this.store = store;
        this.block = block;
    }

    public static void main(String[] args) throws IOException {
        Path dir = Files.createTempDirectory("growth");
        System.out.println("articles,ms an article,slowest ms,heap MB");
        try (Store store = Store.open(dir, "https://w3id.org/khabar/id/")) {
            RDFParser.source(args[0]).parse(new Growth(store, args.length > 1 ? Integer.parseInt(args[1]) : 250));
        } finally {
            FileUtils.deleteDirectory(dir.toFile());
        }
    }

    @Override
    public void quad(Quad quad) {
        if (name != null && !name.equals(quad.getGraph())) {
            add();
        }
        name = quad.getGraph();
        graph.add(quad.asTriple());
    }

    @Override
    public void finish() {
        add();
    }

    private void add() {
        long before = System.nanoTime();
        store.put(name.getURI(), graph);
        long took = System.nanoTime() - before;
        graph = GraphFactory.createDefaultGraph();
        inBlock += took;
        slowest = Math.max(slowest, took);
        articles++;
        if (articles % block == 0) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long heap = runtime.totalMemory() - runtime.freeMemory();
            System.out.printf("%d,%.1f,%.0f,%d%n", articles, inBlock / block / 1e6, slowest / 1e6, heap >> 20);
            inBlock = 0;
            slowest = 0;
        }
    }
}
