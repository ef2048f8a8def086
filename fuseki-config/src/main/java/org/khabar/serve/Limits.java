package org.khabar.serve;

/**
 * How much one server gives.
 *
 * @param rows rows or solutions of one query
 * @param queriesPerClient queries of one client at the same time
 * @param queries queries of all clients at the same time
 * @param queryBytes bytes in the body of a query
 * @param writeBytes bytes in the body of an update or of data
 */
public record Limits(int rows, int queriesPerClient, int queries, int queryBytes, int writeBytes) {}
