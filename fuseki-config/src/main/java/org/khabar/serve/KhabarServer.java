package org.khabar.serve;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.khabar.serve.ahead.LibraryAnswers;
import org.khabar.serve.explore.LatestOverview;
import org.khabar.serve.guard.Admission;
import org.khabar.serve.guard.AnswerCache;
import org.khabar.serve.guard.BehindProxy;
import org.khabar.serve.guard.BodyLimit;
import org.khabar.serve.guard.Compressed;
import org.khabar.serve.guard.Cors;
import org.khabar.serve.guard.Credentials;
import org.khabar.serve.guard.NamedGraphs;
import org.khabar.serve.guard.PlainErrors;
import org.khabar.serve.guard.RdfBodies;
import org.khabar.serve.guard.SecurityHeaders;
import org.khabar.serve.guard.WholeBlocks;
import org.khabar.serve.guard.WriteGate;
import org.khabar.serve.keep.BackupServlet;
import org.khabar.serve.keep.CompactionServlet;
import org.khabar.serve.packed.PackedBytes;
import org.khabar.serve.page.AssetServlet;
import org.khabar.serve.page.Choices;
import org.khabar.serve.page.ContextServlet;
import org.khabar.serve.page.DataServlet;
import org.khabar.serve.page.DescriptionServlet;
import org.khabar.serve.page.ExportServlet;
import org.khabar.serve.page.GraphDataServlet;
import org.khabar.serve.page.GraphServlet;
import org.khabar.serve.page.HealthServlet;
import org.khabar.serve.page.IdServlet;
import org.khabar.serve.page.LatestStatistics;
import org.khabar.serve.page.MapServlet;
import org.khabar.serve.page.OntologyServlet;
import org.khabar.serve.page.PageServlet;
import org.khabar.serve.page.QueriesServlet;
import org.khabar.serve.page.SearchServlet;
import org.khabar.serve.page.ShapesServlet;
import org.khabar.serve.page.SparqlServlet;
import org.khabar.serve.page.StartServlet;
import org.khabar.serve.page.TimelineServlet;
import org.khabar.serve.page.VoidServlet;
import org.khabar.serve.sparql.CappedQuery;
import org.khabar.serve.sparql.ClosedRegistries;
import org.khabar.serve.sparql.IncomingDescribe;
import org.khabar.serve.sparql.ReadyRowsWriter;
import org.khabar.serve.sparql.ServiceDescription;
import org.khabar.serve.sparql.UpdateWithoutLoad;
import org.khabar.store.Store;

/** The running endpoint of one store: SPARQL, linked-data pages, health. */
public final class KhabarServer implements AutoCloseable {
    private static final int FEWEST_THREADS = 4;

    /** Pages and refusals find a thread while as many queries run as may. */
    private static final int SPARE_THREADS = 64;

    /** A server of a small store answers searches at once; of a large one, the first search waits rather than everyone. */
    private static final Duration NAMES_ARE_READ = Duration.ofMillis(500);

    private static final List<String> OWN_PATHS = List.of("/id/", "/page/", "/data/", "/khabar/", "/admin/");
    private static final String CREDENTIALS = "credentials";

    private final FusekiServer fuseki;
    private final LatestOverview overview;
    private final LatestStatistics statistics;
    private final LibraryAnswers library;
    private final Path credentials;

    private KhabarServer(
            FusekiServer fuseki,
            LatestOverview overview,
            LatestStatistics statistics,
            LibraryAnswers library,
            Path credentials) {
        this.fuseki = fuseki;
        this.overview = overview;
        this.statistics = statistics;
        this.library = library;
        this.credentials = credentials;
    }

    /**
     * Serves the store to this machine alone.
     *
     * @param store an open store; it stays open when the server closes
     * @param port port to listen on; 0 takes a free one
     * @param baseIri base of the dataset's ids
     * @throws ServerException if the port is in use or the configuration is wrong
     */
    public static KhabarServer start(Store store, int port, String baseIri) {
        return start(store, port, baseIri, Reach.THIS_MACHINE);
    }

    /** Serves the store, to this machine or to every network it is on. */
    public static KhabarServer start(Store store, int port, String baseIri, Reach reach) {
        return start(store, port, baseIri, reach, Configuration.text());
    }

    static KhabarServer start(Store store, int port, String baseIri, Reach reach, String assembler) {
        if (!store.base().equals(baseIri)) {
            throw new ServerException("The store " + store.dir() + " has the base " + store.base() + ", not " + baseIri
                    + "; serve it with its own base");
        }
        Configuration configuration = Configuration.of(assembler, store.database());
        Path credentials = store.dir().resolve(CREDENTIALS);
        LatestOverview overview = new LatestOverview(store);
        LatestStatistics statistics = new LatestStatistics(store);
        Limits limits = configuration.limits();
        Admission admission = new Admission(limits.queriesPerClient(), limits.queries());
        LibraryAnswers library =
                new LibraryAnswers(store, query -> CappedQuery.within(query, limits.rows()), admission::isIdle);
        // Read meanwhile, so that the first visitor need not wait.
        overview.prepare();
        try {
            FusekiServer fuseki = build(
                    store,
                    overview,
                    statistics,
                    port,
                    reach,
                    configuration,
                    credentials(credentials),
                    admission,
                    library);
            plainErrors(fuseki.getJettyServer());
            fuseki.getJettyServer()
                    .setHandler(Compressed.answersOf(fuseki.getJettyServer().getHandler()));
            closeIdle(fuseki.getJettyServer(), configuration.limits().idleSeconds());
            sendInBlocks(fuseki.getJettyServer());
            listen(fuseki, port);
            overview.await(NAMES_ARE_READ);
            library.start();
            return new KhabarServer(fuseki, overview, statistics, library, credentials);
        } catch (RuntimeException e) {
            overview.close();
            library.close();
            throw e;
        }
    }

    /** Address of the start page, such as {@code http://localhost:3030/}; the query endpoint is {@code khabar/sparql} below it. */
    public URI address() {
        return URI.create(fuseki.serverURL());
    }

    /** File with the user name and the password that writing over HTTP asks for. */
    public Path credentials() {
        return credentials;
    }

    /** Blocks until the server is closed. */
    public void join() {
        fuseki.join();
    }

    /** Stops listening; running answers are given a moment to end. */
    @Override
    public void close() {
        fuseki.stop();
        library.close();
        overview.close();
        statistics.close();
    }

    boolean listensOnLoopback() {
        return Arrays.stream(fuseki.getJettyServer().getConnectors())
                .allMatch(connector -> connector instanceof ServerConnector tcp && "localhost".equals(tcp.getHost()));
    }

    private static FusekiServer build(
            Store store,
            LatestOverview overview,
            LatestStatistics statistics,
            int port,
            Reach reach,
            Configuration configuration,
            Credentials credentials,
            Admission admission,
            LibraryAnswers library) {
        Limits limits = configuration.limits();
        IncomingDescribe.install();
        ReadyRowsWriter.install();
        try {
            FusekiServer.Builder builder = FusekiServer.create()
                    .fusekiModules(FusekiModules.create())
                    .port(port)
                    .loopback(reach == Reach.THIS_MACHINE)
                    .numServerThreads(FEWEST_THREADS, limits.queries() + SPARE_THREADS)
                    .registerOperation(Operation.Query, new CappedQuery(limits.rows(), limits.longQueries(), library))
                    .registerOperation(Operation.Update, new UpdateWithoutLoad())
                    .addFilter("/*", new BehindProxy())
                    .addFilter("/*", new SecurityHeaders())
                    .addFilter("/*", new Cors())
                    .addFilter("/khabar/*", new WholeBlocks())
                    .addFilter("/khabar/*", new AnswerCache(store::version))
                    .addFilter("/*", admission)
                    .addFilter("/*", new BodyLimit(limits.queryBytes(), limits.writeBytes(), limits.querySeconds()))
                    .addFilter("/*", new WriteGate(credentials))
                    .addFilter("/*", new Choices())
                    .addFilter("/khabar/data/*", new NamedGraphs())
                    .addFilter("/khabar/data/*", new RdfBodies())
                    .addFilter("/khabar/sparql", new ServiceDescription())
                    .addFilter("/khabar/query", new ServiceDescription());
            pages(builder, store, overview, statistics);
            builder.parseConfig(configuration.assembler());
            // What is written by HTTP goes the same way as what is loaded.
            builder.getDataServiceBuilder("khabar").dataset(store.dataset());
            ClosedRegistries.install(store.dataset().getContext());
            return builder.build();
        } catch (FusekiException e) {
            throw new ServerException("config/khabar.ttl: " + e.getMessage(), e);
        }
    }

    private static void pages(
            FusekiServer.Builder builder, Store store, LatestOverview overview, LatestStatistics statistics) {
        builder.addServlet("", new StartServlet(store, statistics, overview))
                .addServlet("/search", new SearchServlet(store.base(), overview))
                .addServlet("/timeline", new TimelineServlet(store, overview))
                .addServlet("/map", new MapServlet(store, overview))
                .addServlet("/graph", new GraphServlet(store, overview))
                .addServlet("/graph/*", new GraphDataServlet(store, overview))
                .addServlet("/sparql", new SparqlServlet())
                .addServlet("/id/*", new IdServlet("/id/", store))
                .addServlet("/page/*", new PageServlet(store, overview))
                .addServlet("/data/*", new DataServlet(store))
                .addServlet("/ontology", new OntologyServlet())
                .addServlet("/shapes", new ShapesServlet())
                .addServlet("/queries", new QueriesServlet())
                .addServlet("/.well-known/void", new VoidServlet(store.base(), statistics))
                .addServlet(ServiceDescription.PATH, new DescriptionServlet(store.base()))
                .addServlet("/export/*", new ExportServlet(store))
                .addServlet("/context.jsonld", new ContextServlet())
                .addServlet("/health", new HealthServlet(store))
                .addServlet("/metrics", new ActionMetrics())
                .addServlet(BackupServlet.PATH, new BackupServlet(store))
                .addServlet(CompactionServlet.PATH, new CompactionServlet(store))
                .addServlet("/assets/*", new AssetServlet())
                .addServlet("/favicon.ico", new AssetServlet());
        // So that an id leads somewhere when the host of another base points here.
        String path = URI.create(store.base()).getPath();
        if (path != null && path.endsWith("/") && OWN_PATHS.stream().noneMatch(path::startsWith) && path.length() > 1) {
            builder.addServlet(path + "*", new IdServlet(path, store));
        }
    }

    private static Credentials credentials(Path file) {
        try {
            return Credentials.at(file);
        } catch (IOException e) {
            throw new ServerException("The credentials for writing cannot be used: " + e.getMessage(), e);
        }
    }

    private static void plainErrors(Server jetty) {
        jetty.setErrorHandler(new PlainErrors());
        jetty.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.setErrorHandler(new PlainErrors()));
    }

    /** So that neither half a request nor an answer that nobody reads holds a connection for ever. */
    private static void closeIdle(Server jetty, int seconds) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector tcp) {
                tcp.setIdleTimeout(seconds * 1000L);
            }
        }
    }

    /** Fuseki gathers 5 MB before it sends, which every answer then pays for in memory and the client in waiting. */
    private static void sendInBlocks(Server jetty) {
        for (Connector connector : jetty.getConnectors()) {
            HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) {
                http.getHttpConfiguration().setOutputBufferSize(PackedBytes.BLOCK_BYTES);
            }
        }
    }

    private static void listen(FusekiServer fuseki, int port) {
        try {
            fuseki.start();
        } catch (FusekiException e) {
            Throwable root = Throwables.getRootCause(e);
            if (root instanceof SocketException) {
                boolean taken = root instanceof BindException
                        && String.valueOf(root.getMessage()).contains("in use");
                String why = taken ? "is in use by another program" : "cannot be used (" + root.getMessage() + ")";
                throw new ServerException("Port " + port + " " + why + "; name another port", e);
            }
            throw new ServerException("The server cannot start: " + e.getMessage(), e);
        }
    }
}
