package org.khabar.serve.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.Parameter;
import org.khabar.queries.QueryLibrary;
import org.khabar.store.SampleArticles;
import org.khabar.store.Store;

/** Answers that are worked out ahead are the right ones, and never those of before a change. */
@Timeout(60)
class LibraryAnswersTest {
    private static final Query RESIGNATIONS = bound("resignations");

    private final AtomicBoolean idle = new AtomicBoolean(true);
    private Store store;
    private LibraryAnswers answers;

    @BeforeEach
    void start(@TempDir Path dir) {
        store = SampleArticles.emptyStore(dir);
        SampleArticles.load(store);
        answers = new LibraryAnswers(store, query -> query, idle::get);
    }

    @AfterEach
    void stop() {
        answers.close();
        store.close();
    }

    private static Query bound(String name) {
        return library().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow()
                .bind(Map.of());
    }

    private static List<LibraryQuery> library() {
        return QueryLibrary.load();
    }

    private QueryExecResult known(Query query) throws InterruptedException {
        Optional<QueryExecResult> known = answers.to(query);
        while (known.isEmpty()) {
            Thread.sleep(50);
            known = answers.to(query);
        }
        return known.get();
    }

    private List<Binding> await(Query query) throws InterruptedException {
        return known(query).rowSet().stream().toList();
    }

    private List<Binding> workedOut(Query query) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec execution =
                    QueryExec.dataset(store.dataset()).query(query).build()) {
                return execution.select().stream().toList();
            }
        });
    }

    @Test
    void allOfTheLibraryThatNeedsNoValueAndInBothLanguages() throws InterruptedException {
        answers.start();
        int asked = 0;
        for (LibraryQuery each : library()) {
            Query asItStands = QueryFactory.create(each.sparql());
            if (each.parameters().stream().anyMatch(Parameter::required) || !asItStands.isSelectType()) {
                continue;
            }
            assertEquals(workedOut(each.bind(Map.of())), await(each.bind(Map.of())), each.name());
            assertEquals(workedOut(asItStands), await(asItStands), each.name());
            if (each.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals("lang"))) {
                Query english = each.bind(Map.of("lang", "en"));
                assertEquals(workedOut(english), await(english), each.name());
            }
            asked++;
        }
        assertTrue(asked > 30, asked + " questions");
    }

    /** As the format tells rows, in which a variable's place among others does not count. */
    @Test
    void theTextThatIsReady() throws InterruptedException, IOException {
        answers.start();
        List<Var> variables = known(RESIGNATIONS).rowSet().getResultVars();
        for (Lang format : List.of(ResultSetLang.RS_JSON, ResultSetLang.RS_CSV)) {
            byte[] kept = kept(format).orElseThrow();
            assertEquals(read(written(workedOut(RESIGNATIONS), variables, format), format), read(kept, format));
        }
        assertEquals(Optional.empty(), kept(ResultSetLang.RS_XML));
    }

    private Optional<byte[]> kept(Lang format) throws InterruptedException, IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean ready =
                assertInstanceOf(ReadyRows.class, known(RESIGNATIONS).rowSet()).writeAs(format, text);
        return ready ? Optional.of(text.toByteArray()) : Optional.empty();
    }

    private static byte[] written(List<Binding> rows, List<Var> variables, Lang format) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ResultSetMgr.write(text, ResultSet.adapt(RowSetStream.create(variables, rows.iterator())), format);
        return text.toByteArray();
    }

    /** Variables, then rows. */
    private static List<Object> read(byte[] text, Lang format) {
        RowSet rows = RowSetReader.createReader(format).read(new ByteArrayInputStream(text), ARQ.getContext());
        List<Object> read = new ArrayList<>(rows.getResultVars());
        rows.forEach(read::add);
        return read;
    }

    @Test
    void aGraphOfTheLibrary() throws InterruptedException {
        Query links = bound("direct-links");
        answers.start();
        Graph known = known(links).graph();
        Graph workedOut = Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec execution =
                    QueryExec.dataset(store.dataset()).query(links).build()) {
                return execution.construct();
            }
        });
        assertFalse(known.isEmpty());
        assertTrue(workedOut.isIsomorphicWith(known));
        assertEquals(
                workedOut.getPrefixMapping().getNsPrefixMap(),
                known.getPrefixMapping().getNsPrefixMap());
    }

    @Test
    void nothingOfBeforeAChange() throws InterruptedException {
        answers.start();
        List<Binding> before = await(RESIGNATIONS);
        assertFalse(before.isEmpty());
        store.remove(SampleArticles.RESIGNATION);
        Optional<QueryExecResult> atOnce = answers.to(RESIGNATIONS);
        assertTrue(atOnce.isEmpty());
        List<Binding> after = await(RESIGNATIONS);
        assertNotEquals(before, after);
        assertEquals(workedOut(RESIGNATIONS), after);
    }

    @Test
    void whoeverAsksComesFirst() throws InterruptedException {
        idle.set(false);
        answers.start();
        Thread.sleep(2_500);
        assertTrue(answers.to(RESIGNATIONS).isEmpty());
        idle.set(true);
        assertEquals(workedOut(RESIGNATIONS), await(RESIGNATIONS));
    }

    @Test
    void itEndsInTheMiddleOfItsWork() throws InterruptedException {
        answers.start();
        await(RESIGNATIONS);
        answers.close();
        store.remove(SampleArticles.RESIGNATION);
        Thread.sleep(1_500);
        assertTrue(answers.to(RESIGNATIONS).isEmpty());
    }
}
