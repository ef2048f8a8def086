package org.khabar.spark;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder of the results: of each piece that is done the graphs, {@code part-*.nq.gz}, and the report. */
record OutputFolder(Path path, FileSystem system) {

    private static final String PART = "part-";
    private static final String GRAPHS = ".nq.gz";
    private static final String REPORT = ".jsonl";

    static OutputFolder of(String path, Configuration hadoop) throws IOException {
        Path folder = new Path(path);
        return new OutputFolder(folder, folder.getFileSystem(hadoop));
    }

    Path graphs(Piece piece) {
        return graphs(piece.name());
    }

    Path report(Piece piece) {
        return new Path(reports(), PART + piece.name() + REPORT);
    }

    Path summary() {
        return new Path(reports(), "summary.json");
    }

    /** Those of the pieces that are done. */
    Set<Piece> done(List<Piece> pieces) throws IOException {
        Set<String> done = Sets.intersection(names(path, GRAPHS), names(reports(), REPORT));
        return pieces.stream().filter(piece -> done.contains(piece.name())).collect(Collectors.toSet());
    }

    /** Graphs that belong to none of the pieces; beside theirs, they would tell articles twice. */
    Optional<Path> foreign(List<Piece> pieces) throws IOException {
        Set<String> own = pieces.stream().map(Piece::name).collect(Collectors.toSet());
        return names(path, GRAPHS).stream()
                .filter(name -> !own.contains(name))
                .findFirst()
                .map(this::graphs);
    }

    /** Takes away what executors that died have left aside. */
    void sweep() throws IOException {
        for (Path folder : List.of(path, reports())) {
            FileStatus[] left = system.globStatus(new Path(folder, "." + PART + "*"));
            for (FileStatus file : left == null ? new FileStatus[0] : left) {
                // The file system of one machine keeps checksums under such names, for files that are there.
                if (!file.getPath().getName().endsWith(".crc")) {
                    system.delete(file.getPath(), false);
                }
            }
        }
    }

    /** The names of the pieces that have such a file in a folder. */
    private Set<String> names(Path folder, String ending) throws IOException {
        Set<String> names = new TreeSet<>();
        if (system.exists(folder)) {
            for (FileStatus file : system.listStatus(folder)) {
                String name = file.getPath().getName();
                if (name.startsWith(PART) && name.endsWith(ending)) {
                    names.add(name.substring(PART.length(), name.length() - ending.length()));
                }
            }
        }
        return names;
    }

    private Path graphs(String name) {
        return new Path(path, PART + name + GRAPHS);
    }

    private Path reports() {
        return new Path(path, "report");
    }
}
