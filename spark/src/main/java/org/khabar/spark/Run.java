package org.khabar.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;

/** One run over all pieces: it reads those that no earlier run has done. */
record Run(JavaSparkContext spark, Settings settings) {

    /** Returns 0 if all was read, by this run or an earlier one, 1 if something failed, 2 if it cannot begin. */
    int over(List<String> inputs, long size) throws IOException {
        Configuration hadoop = spark.hadoopConfiguration();
        List<Piece> pieces;
        try {
            pieces = new Pieces(hadoop, size).of(inputs);
        } catch (FileNotFoundException e) {
            System.err.println(e.getMessage() + "; check the names");
            return 2;
        }
        OutputFolder folder = OutputFolder.of(settings.output(), hadoop);
        Optional<Path> foreign = folder.foreign(pieces);
        if (foreign.isPresent()) {
            System.err.println(foreign.get() + " belongs to no piece of this input: files have come, gone or grown, or"
                    + " --piece was another; give the same input and --piece, or another folder with -o");
            return 2;
        }
        Set<Piece> done = folder.done(pieces);
        List<Piece> open =
                pieces.stream().filter(piece -> !done.contains(piece)).toList();
        Jobs jobs = new Jobs(spark, settings);
        Summary summary = new Summary(
                done.size(), jobs.told(done.stream().map(folder::report).toList()));
        jobs.read(open, summary);
        folder.sweep();
        try (OutputStream out = folder.system().create(folder.summary(), true)) {
            out.write((summary.json() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(summary.json());
        return summary.isClean() ? 0 : 1;
    }
}
