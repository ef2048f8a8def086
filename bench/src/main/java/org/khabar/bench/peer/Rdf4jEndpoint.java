package org.khabar.bench.peer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.query.resultio.text.csv.SPARQLResultsCSVWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.repository.util.RDFInserter;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.Sail;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * RDF4J's stores over HTTP, which come without a server: answers a POST of a SELECT query with CSV, of a CONSTRUCT query with
 * N-Triples. The default graph is what was loaded without a name, as at khabar; whoever says {@code GRAPH} is shown all named
 * ones.
 *
 * <p>{@code Rdf4jEndpoint memory|lmdb DIR PORT SECONDS [FILE.nq.gz FILE.nt.gz]}; files are loaded first
 */
public final class Rdf4jEndpoint {

    private final SailRepository repository;
    private final int seconds;
    private final SimpleDataset unnamed = new SimpleDataset();
    private final SimpleDataset all = new SimpleDataset();

    private Rdf4jEndpoint(SailRepository repository, int seconds) {
        this.repository = repository;
        this.seconds = seconds;
        unnamed.addDefaultGraph(RDF4J.NIL);
        all.addDefaultGraph(RDF4J.NIL);
        try (SailRepositoryConnection connection = repository.getConnection();
                var names = connection.getContextIDs()) {
            for (Resource name : names) {
                all.addNamedGraph((IRI) name);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path dir = Path.of(arguments[1]);
        Files.createDirectories(dir);
        SailRepository repository = new SailRepository(sail(arguments[0], dir));
        Runtime.getRuntime().addShutdownHook(new Thread(repository::shutDown));
        long start = System.nanoTime();
        for (int i = 4; i < arguments.length; i++) {
            load(repository, Path.of(arguments[i]));
        }
        Rdf4jEndpoint endpoint = new Rdf4jEndpoint(repository, Integer.parseInt(arguments[3]));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2])), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/sparql", endpoint::answer);
        server.start();
        System.out.printf("loaded in %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static Sail sail(String kind, Path dir) {
        if (kind.equals("memory")) {
            return new MemoryStore();
        }
        LmdbStoreConfig config = new LmdbStoreConfig("spoc,posc,cspo,opsc");
        config.setForceSync(false);
        return new LmdbStore(dir.toFile(), config);
    }

    private static void load(SailRepository repository, Path file) throws IOException {
        RDFFormat format = file.toString().endsWith(".nq.gz") ? RDFFormat.NQUADS : RDFFormat.NTRIPLES;
        try (SailRepositoryConnection connection = repository.getConnection();
                InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            RDFParser parser = Rio.createParser(format);
            parser.setRDFHandler(new Portions(connection));
            connection.begin();
            parser.parse(in);
            connection.commit();
        }
    }

    /** One transaction for so many statements: it keeps all of them in memory. */
    private static final class Portions extends RDFInserter {
        private static final int MOST = 200_000;
        private final SailRepositoryConnection connection;
        private int statements;

        Portions(SailRepositoryConnection connection) {
            super(connection);
            this.connection = connection;
        }

        @Override
        public void handleStatement(Statement statement) {
            super.handleStatement(statement);
            if (++statements % MOST == 0) {
                connection.commit();
                connection.begin();
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (SailRepositoryConnection connection = repository.getConnection()) {
            Query query = connection.prepareQuery(text);
            query.setDataset(text.contains("GRAPH") ? all : unnamed);
            query.setMaxExecutionTime(seconds);
            // Nothing is sent before the first row is there, so that a fault can still be told.
            Late late = new Late(exchange);
            OutputStream out = new BufferedOutputStream(late, 1 << 16);
            if (query instanceof TupleQuery rows) {
                rows.evaluate(new SPARQLResultsCSVWriter(out));
                late.close();
            } else if (query instanceof GraphQuery triples) {
                triples.evaluate(new NTriplesWriter(out));
                out.flush();
                late.close();
            } else {
                refuse(exchange, "only SELECT and CONSTRUCT are answered");
            }
        } catch (QueryEvaluationException e) {
            refuse(exchange, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            refuse(exchange, e.toString());
        } finally {
            exchange.close();
        }
    }

    private static void refuse(HttpExchange exchange, String reason) throws IOException {
        if (exchange.getResponseCode() < 0) {
            byte[] body = reason.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(500, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Sends the status with the first block. */
    private static final class Late extends OutputStream {
        private final HttpExchange exchange;
        private boolean begun;

        Late(HttpExchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            begin();
            exchange.getResponseBody().write(bytes, from, length);
        }

        private void begin() throws IOException {
            if (!begun) {
                begun = true;
                exchange.sendResponseHeaders(200, 0);
            }
        }

        @Override
        public void close() throws IOException {
            begin();
            exchange.getResponseBody().close();
        }
    }
}
