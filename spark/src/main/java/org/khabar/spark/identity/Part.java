package org.khabar.spark.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Lines of one graph that follow each other in a file.
 *
 * @param file address of the file
 * @param packed the lines, packed in one piece
 */
record Part(String file, List<byte[]> packed) implements Serializable {

    /** The parts of a file's lines, each with the name of its graph; one is in memory at a time. */
    static Iterator<Tuple2<String, Part>> of(String file, Iterator<Tuple2<LongWritable, Text>> lines) {
        return new Parts(file, lines);
    }

    private static final class Parts implements Iterator<Tuple2<String, Part>> {
        private final String file;
        private final Iterator<Tuple2<LongWritable, Text>> lines;
        private @Nullable String graph;
        private byte[] line = new byte[0];

        Parts(String file, Iterator<Tuple2<LongWritable, Text>> lines) {
            this.file = file;
            this.lines = lines;
            read();
        }

        @Override
        public boolean hasNext() {
            return graph != null;
        }

        @Override
        public Tuple2<String, Part> next() {
            String name = graph;
            if (name == null) {
                throw new NoSuchElementException();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream packed = new GZIPOutputStream(bytes)) {
                while (name.equals(graph)) {
                    packed.write(line);
                    packed.write('\n');
                    read();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Tuple2<>(name, new Part(file, List.of(bytes.toByteArray())));
        }

        /** The next line that says something. */
        private void read() {
            graph = null;
            while (graph == null && lines.hasNext()) {
                Tuple2<LongWritable, Text> next = lines.next();
                String text = next._2().toString();
                if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
                    graph = GraphName.of(text, file, next._1().get());
                    line = next._2().copyBytes();
                }
            }
        }
    }
}
