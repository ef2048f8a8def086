package org.khabar.serve;

/**
 * How much one server gives.
 *
 * @param rows rows or solutions of one query
 * @param queriesPerClient queries of one client at the same time
 * @param queries queries of all clients at the same time
 * @param longQueries of these, queries that take longer than a moment; twice as many wait
 * @param queryBytes bytes in the body of a query
 * @param writeBytes bytes in the body of an update or of data
 * @param querySeconds seconds that the body of a query may take to come in
 * @param idleSeconds seconds after which a connection is closed on which nothing moves
 */
public record Limits(
        int rows,
        int queriesPerClient,
        int queries,
        int longQueries,
        int queryBytes,
        int writeBytes,
        int querySeconds,
        int idleSeconds) {}
