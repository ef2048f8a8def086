package org.khabar.article;

/**
 * Records of an archive that are no articles, counted by reason: pictures, redirections, pages that were not found.
 *
 * @param source the archive, as the user named it
 * @param count how many, at least 1
 * @param reason why they were left out, in plain words
 */
public record SkippedRecords(String source, int count, String reason) implements Reading {}
