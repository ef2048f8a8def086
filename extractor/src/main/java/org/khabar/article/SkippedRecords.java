package org.khabar.article;

/**
 * What a source holds beside its articles, counted by reason: pictures and redirections of an archive, other files of a
 * folder, entries of a feed that lead nowhere.
 *
 * @param source the archive, folder or feed, as the user named it
 * @param count how many, at least 1
 * @param reason why they were left out, in plain words
 */
public record SkippedRecords(String source, int count, String reason) implements Reading {}
