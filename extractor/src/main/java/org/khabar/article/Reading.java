package org.khabar.article;

/** What came of one article of the input: it was read, or it was not and this is why. */
public sealed interface Reading permits ReadArticle, UnreadArticle {

    /** The file, folder or stream that the article stands in, as the user named it. */
    String source();
}
