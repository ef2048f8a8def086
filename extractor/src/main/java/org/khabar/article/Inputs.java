package org.khabar.article;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what the user's words name: a file, all article files under a folder, or standard input. */
final class Inputs {

    private static final String NO_ARTICLES = "not a kind of file that holds articles";

    private final InputStream stdin;
    private @Nullable FileReadings current;

    Inputs(InputStream stdin) {
        this.stdin = stdin;
    }

    /** The articles behind one word of the command line; files are opened when their turn comes. */
    Iterator<Reading> open(String input) {
        if (input.equals("-")) {
            return open(Source.stream(stdin));
        }
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            return unread(input, "not a file name (" + e.getReason() + ")", "check the name");
        }
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.exists(path)) {
            return unread(input, "not found", "check the name");
        }
        Optional<InputFormat> format = InputFormat.of(String.valueOf(path.getFileName()));
        return format.isEmpty()
                ? unread(input, NO_ARTICLES, "give " + InputFormat.ENDINGS)
                : open(Source.file(path, format.get()));
    }

    void close() {
        if (current != null) {
            current.close();
        }
    }

    private Iterator<Reading> open(Source source) {
        FileReadings readings = new FileReadings(source);
        current = readings;
        return readings;
    }

    private static Iterator<Reading> unread(String input, String reason, String remedy) {
        return Iterators.singletonIterator(new UnreadArticle(input, reason, remedy));
    }

    private Iterator<Reading> folder(Path folder) {
        List<Path> files = new ArrayList<>();
        List<Reading> unread = new ArrayList<>();
        SkippedCounts others = new SkippedCounts(folder.toString());
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new ArticleFiles(folder, files, unread, others));
        } catch (IOException e) {
            unread.add(new UnreadArticle(folder.toString(), "cannot be listed (" + e.getMessage() + ")", "check it"));
        }
        if (files.isEmpty() && unread.isEmpty()) {
            unread.add(new UnreadArticle(
                    folder.toString(), "the folder holds no articles", "give " + InputFormat.ENDINGS));
        }
        // By name, so that the order is the same on every machine.
        files.sort(Comparator.comparing(Path::toString));
        Iterator<Iterator<Reading>> found = Iterators.transform(
                files.iterator(),
                file -> open(Source.file(
                        file, InputFormat.of(file.getFileName().toString()).orElseThrow())));
        return Iterators.concat(unread.iterator(), Iterators.concat(found), others);
    }

    /** Collects files with known endings and counts others. Hidden files and folders are none of the user's articles. */
    private static final class ArticleFiles extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> files;
        private final List<Reading> unread;
        private final SkippedCounts others;

        ArticleFiles(Path top, List<Path> files, List<Reading> unread, SkippedCounts others) {
            this.top = top;
            this.files = files;
            this.unread = unread;
            this.others = others;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(top) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (InputFormat.of(String.valueOf(file.getFileName())).isPresent()) {
                files.add(file);
            } else {
                others.add(NO_ARTICLES);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException error) {
            unread.add(new UnreadArticle(
                    file.toString(), "cannot be listed (" + error.getMessage() + ")", "check its permissions"));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
