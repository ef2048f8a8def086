package org.khabar.store;

/**
 * How much the store holds.
 *
 * @param articles named graphs of articles
 * @param events distinct events that the articles tell
 * @param triples triples of the articles, counted once per article; reference data is not counted
 */
public record Counts(long articles, long events, long triples) {}
