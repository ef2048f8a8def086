package org.khabar.article;

/** What came of one article of the input: it was read, or it was not and this is why; or of records that are no articles. */
public sealed interface Reading permits ReadArticle, UnreadArticle, SkippedRecords {

    /** The file, folder or stream that the article stands in, as the user named it. */
    String source();
}
