package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets each client, and all together, have only so many requests to the dataset at the same time; the rest get 429. */
public final class Admission extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "2";
    private static final long MOMENT_NANOS = 1_000_000_000;

    private final int perClient;
    private final int all;
    private final AtomicInteger running = new AtomicInteger();
    private volatile long ended = System.nanoTime() - MOMENT_NANOS;
    private final transient ConcurrentMap<String, Integer> runningByClient = new ConcurrentHashMap<>();

    public Admission(int perClient, int all) {
        this.perClient = perClient;
        this.all = all;
    }

    /** Whether nobody has asked for anything of the dataset for a moment. */
    public boolean isIdle() {
        return running.get() == 0 && System.nanoTime() - ended > MOMENT_NANOS;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Requests.isForDataset(request)) {
            chain.doFilter(request, response);
            return;
        }
        String client = request.getRemoteAddr();
        try {
            int ofClient = runningByClient.merge(client, 1, Integer::sum);
            int ofAll = running.incrementAndGet();
            if (ofClient > perClient || ofAll > all) {
                response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
                Requests.refuse(response, 429, "Too many requests at the same time; try again in a moment");
                return;
            }
            chain.doFilter(request, response);
        } finally {
            ended = System.nanoTime();
            running.decrementAndGet();
            runningByClient.computeIfPresent(client, (name, count) -> count > 1 ? count - 1 : null);
        }
    }
}
