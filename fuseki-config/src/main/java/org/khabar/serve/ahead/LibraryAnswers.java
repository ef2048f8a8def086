package org.khabar.serve.ahead;

import com.google.common.base.Suppliers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.khabar.evaluation.BatchExecutor;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.Parameter;
import org.khabar.queries.QueryLibrary;
import org.khabar.store.Store;

/**
 * What the questions of the library answer when nobody has narrowed them, in both languages: worked out one after the other while
 * nobody asks for anything, as soon as the store is as it is for a moment, and sent until it changes. Lists of the whole store
 * take a second or more, and are what people ask for first.
 */
public final class LibraryAnswers implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LibraryAnswers.class.getName());

    private static final long STEP_MILLIS = 100;

    /** The store is looked at so often without a change before work begins: articles that are loaded come one soon after another. */
    private static final int STEADY = 10;

    /** A part of the memory that all of it may take. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 12;

    /** When it takes so much, no further answers are kept as they are sent besides. */
    private static final long MOST_BYTES_AS_SENT = MOST_BYTES / 3 * 2;

    private static final String LANGUAGE = "lang";

    /** A question in one of its forms: with values given, and, where these are its defaults, without. */
    private record Question(Query query, List<String> texts) {}

    /** What the store answered when it had this version. */
    private record Known(long version, Map<String, KeptResult> answers) {}

    private final Store store;
    private final UnaryOperator<Query> limits;
    private final BooleanSupplier idle;
    private final Supplier<List<Question>> questions = Suppliers.memoize(LibraryAnswers::questions);
    private final Thread working = new Thread(this::work, "library answers");
    private final CountDownLatch closing = new CountDownLatch(1);

    private volatile Known known = new Known(-1, Map.of());
    private volatile @Nullable QueryExec running;

    // Of the working thread alone.
    private final Queue<Question> left = new ArrayDeque<>();
    private int steady;

    /**
     * @param store a store whose context says how long a query may take
     * @param limits makes a query what clients get of it
     * @param idle whether nobody asks for anything now
     */
    public LibraryAnswers(Store store, UnaryOperator<Query> limits, BooleanSupplier idle) {
        this.store = store;
        this.limits = limits;
        this.idle = idle;
    }

    /** Begins to work whenever there is time. */
    public void start() {
        working.setDaemon(true);
        working.start();
    }

    /** What the store as it is now answers, if that is known. */
    public Optional<QueryExecResult> to(Query query) {
        Known now = known;
        if (now.answers().isEmpty()) {
            return Optional.empty();
        }
        KeptResult result = now.answers().get(query.serialize());
        return result == null || now.version() != store.version() ? Optional.empty() : Optional.of(result.result());
    }

    private void work() {
        try {
            while (!closing.await(isAtWork() ? 0 : STEP_MILLIS, TimeUnit.MILLISECONDS)) {
                step();
            }
        } catch (TransactionException e) {
            LOG.log(System.Logger.Level.DEBUG, "The store was closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAtWork() {
        return steady == STEADY && idle.getAsBoolean() && !left.isEmpty();
    }

    private void step() {
        long version = store.version();
        try {
            if (version != known.version()) {
                known = new Known(version, new ConcurrentHashMap<>());
                left.clear();
                left.addAll(questions.get());
                steady = 0;
            } else if (steady < STEADY) {
                if (++steady == STEADY) {
                    Txn.executeRead(store.dataset(), () -> BatchExecutor.copy(store.dataset()));
                }
            } else if (isAtWork()) {
                answerNext();
            }
        } catch (QueryCancelledException e) {
            LOG.log(System.Logger.Level.DEBUG, "An answer of the library took too long to be kept", e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "An answer of the library was not worked out ahead", e);
        }
    }

    private void answerNext() {
        try {
            answer(left.remove());
        } finally {
            if (left.isEmpty()) {
                // All that this work has left behind would else be collected when somebody waits for an answer.
                System.gc();
            }
        }
    }

    private void answer(Question question) {
        Known now = known;
        Txn.executeRead(store.dataset(), () -> {
            if (closing.getCount() == 0 || store.version() != now.version()) {
                return;
            }
            try (QueryExec execution = QueryExec.dataset(store.dataset())
                    .query(limits.apply(question.query()))
                    .build()) {
                running = execution;
                // Some are there by two texts.
                long size = now.answers().values().stream()
                        .distinct()
                        .mapToLong(KeptResult::size)
                        .sum();
                KeptResult result = KeptResult.of(execution, size < MOST_BYTES_AS_SENT);
                if (size + result.size() <= MOST_BYTES) {
                    question.texts().forEach(text -> now.answers().put(text, result));
                }
            } finally {
                running = null;
            }
        });
    }

    /** All as they stand, and then those in the other language. */
    private static List<Question> questions() {
        List<LibraryQuery> asked = QueryLibrary.load().stream()
                .filter(each -> each.parameters().stream().noneMatch(Parameter::required))
                .toList();
        List<Question> questions = new ArrayList<>();
        asked.forEach(each -> questions.add(question(each, Map.of())));
        asked.stream()
                .filter(each -> each.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(LANGUAGE)))
                .forEach(each -> questions.add(question(each, Map.of(LANGUAGE, "en"))));
        return questions;
    }

    /** Without values a query of the library answers as with its defaults. */
    private static Question question(LibraryQuery query, Map<String, String> values) {
        Query bound = query.bind(values);
        List<String> texts = new ArrayList<>(List.of(bound.serialize()));
        if (values.isEmpty()) {
            texts.add(QueryFactory.create(query.sparql()).serialize());
        }
        return new Question(bound, texts);
    }

    /** Works no more; a store can only be closed when nobody reads it. */
    @Override
    public void close() {
        closing.countDown();
        try {
            while (working.isAlive()) {
                QueryExec execution = running;
                if (execution != null) {
                    execution.abort();
                }
                working.join(STEP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
