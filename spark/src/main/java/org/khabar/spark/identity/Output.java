package org.khabar.spark.identity;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Files of packed N-Quads, one for each partition. A file is written aside and gets its name at the end, so that a task may be tried
 * again or twice at once.
 *
 * @param folder where the files go
 */
record Output(String folder, SerializableConfiguration hadoop) implements Serializable {

    void write(JavaRDD<String> lines) {
        Output here = this;
        lines.foreachPartition(here::write);
    }

    private void write(Iterator<String> lines) throws IOException {
        Path file = new Path(folder, String.format(Locale.ROOT, "part-%05d.nq.gz", TaskContext.getPartitionId()));
        Path aside = new Path(folder, "." + file.getName() + "." + UUID.randomUUID());
        Configuration configuration = hadoop.value();
        FileSystem system = file.getFileSystem(configuration);
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(system.create(aside)), 1 << 16)) {
            while (lines.hasNext()) {
                out.write(lines.next().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException e) {
            system.delete(aside, false);
            throw e;
        }
        // Another attempt may have been faster; it wrote the same.
        if (!system.rename(aside, file)) {
            system.delete(aside, false);
            if (!system.exists(file)) {
                throw new IOException("cannot rename " + aside + " to " + file);
            }
        }
    }
}
