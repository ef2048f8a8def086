import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
 * store and prints, for each block of articles, the milliseconds of processor that one in the middle and one on average took, the slowest
 * one (the store is compacted now and then before an article is added), and the heap that is left after a collection.
 *
 * <p>{@code java -Xmx1g -XX:+UseSerialGC -cp CLASSPATH bench/identity/Growth.java GRAPHS.nq [BLOCK [STORE]]}, with the class path of
 * the command; the graphs are written by {@code khabar extract}, one article after the other. Where a folder is named, the
 * store is kept there.
 */
public final class Growth extends StreamRDFBase {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Store store;
    private final int block;
    private Graph graph = GraphFactory.createDefaultGraph();
    private Node name;
    private int articles;
    private final List<Long> inBlock = new ArrayList<>();

    private Growth(Store store, int block) {
        this.store = store;
        this.block = block;
    }

    public static void main(String[] args) throws IOException {
        Path dir = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("growth");
        System.out.println("articles,median ms,mean ms,slowest s,heap MB");
        try (Store store = Store.open(dir, "https://w3id.org/khabar/id/")) {
            RDFParser.source(args[0]).parse(new Growth(store, args.length > 1 ? Integer.parseInt(args[1]) : 250));
        } finally {
            if (args.length < 3) {
                FileUtils.deleteDirectory(dir.toFile());
            }
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
        long before = THREAD.getCurrentThreadCpuTime();
        store.put(name.getURI(), graph);
        long took = THREAD.getCurrentThreadCpuTime() - before;
        graph = GraphFactory.createDefaultGraph();
        inBlock.add(took);
        articles++;
        if (articles % block == 0) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long heap = runtime.totalMemory() - runtime.freeMemory();
            Collections.sort(inBlock);
            System.out.printf(
                    "%d,%.0f,%.0f,%.1f,%d%n",
                    articles,
                    inBlock.get(block / 2) / 1e6,
                    inBlock.stream().mapToLong(n -> n).sum() / block / 1e6,
                    inBlock.get(block - 1) / 1e9,
                    heap >> 20);
            inBlock.clear();
        }
    }
}
