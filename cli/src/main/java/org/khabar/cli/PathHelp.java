package org.khabar.cli;

/** What the help says of paths in several commands. */
final class PathHelp {

    static final String ARTICLES =
            "Articles: .txt, .html, .json, .jsonl, .ndjson or .warc files, each also as .gz; folders of"
                    + " these; - for standard input (text, or JSON lines).";

    static final String REPORT = "Write a report: JSON lines, one an article.";

    static final String REJECTED =
            "Folder for graphs that the shapes refuse (default: beside the output or the store).";

    private PathHelp() {}
}
