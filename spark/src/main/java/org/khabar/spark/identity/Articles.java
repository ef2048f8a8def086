package org.khabar.spark.identity;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Reads files of N-Quads, cut wherever and in whatever order, into one record for each article. */
final class Articles {

    /** Bytes of the input that one task takes, about; packed ones count many times. */
    private static final long SIZE = 64_000_000;

    private static final int PACKED = 12;

    private final Configuration hadoop;
    private final List<Path> files = new ArrayList<>();
    private long size;

    /**
     * Finds the files.
     *
     * @param inputs files, and folders with what is below them
     * @throws FileNotFoundException if one is not there
     */
    Articles(Configuration hadoop, List<String> inputs) throws IOException {
        this.hadoop = hadoop;
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(hadoop);
            RemoteIterator<LocatedFileStatus> each = system.listFiles(path, true);
            while (each.hasNext()) {
                add(each.next());
            }
        }
    }

    private void add(FileStatus file) {
        String name = file.getPath().getName().toLowerCase(Locale.ROOT);
        boolean packed = name.endsWith(".nq.gz");
        if ((packed || name.endsWith(".nq")) && !name.startsWith(".") && !name.startsWith("_")) {
            files.add(file.getPath());
            size += file.getLen() * (packed ? PACKED : 1);
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Into how many partitions articles go. */
    int partitions(JavaSparkContext spark) {
        return (int) Math.max(spark.defaultParallelism(), size / SIZE);
    }

    /** What each article tells, by its IRI; where several files have one article, what the last by their names tells. */
    JavaPairRDD<String, Told> read(JavaSparkContext spark, int partitions) throws IOException {
        Job job = Job.getInstance(hadoop);
        FileInputFormat.setInputPaths(job, files.toArray(Path[]::new));
        JavaPairRDD<LongWritable, Text> lines =
                spark.newAPIHadoopRDD(job.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class);
        return ((JavaNewHadoopRDD<LongWritable, Text>) lines)
                .mapPartitionsWithInputSplit(
                        (split, each) -> Part.of(((FileSplit) split).getPath().toString(), each), false)
                .mapToPair(part -> part)
                .groupByKey(partitions)
                .mapToPair(parts -> new Tuple2<>(parts._1(), told(parts._1(), parts._2())));
    }

    private static Told told(String article, Iterable<Part> parts) {
        String last = "";
        List<byte[]> packed = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Part part : parts) {
            if (!seen.contains(part.file())) {
                seen.add(part.file());
            }
            if (part.file().compareTo(last) > 0) {
                last = part.file();
                packed.clear();
            }
            if (part.file().equals(last)) {
                packed.addAll(part.packed());
            }
        }
        return new Told(article, last, packed, seen.size());
    }
}
