package org.khabar.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The files of this machine, some of which do harm when they are opened or read. */
public final class PoisonedFiles extends RawLocalFileSystem {

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        String name = path.getName();
        if (name.startsWith("disk")) {
            throw new IOException("the disk is broken");
        }
        if (name.startsWith("crash")) {
            // As a fault of native code ends a process.
            Runtime.getRuntime().halt(134);
        }
        if (name.startsWith("memory")) {
            List<byte[]> all = new ArrayList<>();
            while (!all.isEmpty() || all.add(new byte[1])) {
                all.add(new byte[100_000_000]);
            }
        }
        FSDataInputStream file = super.open(path, bufferSize);
        return name.startsWith("half")
                ? new FSDataInputStream(new Half(file, getFileStatus(path).getLen() / 2))
                : file;
    }

    /** Bytes of a file up to one at which the disk fails. */
    private static final class Half extends FSInputStream {

        private final FSDataInputStream file;
        private final long end;

        Half(FSDataInputStream file, long end) {
            this.file = file;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (getPos() == end) {
                throw new IOException("the disk broke on the way");
            }
            return file.read(target, offset, (int) Math.min(length, end - getPos()));
        }

        @Override
        public void seek(long position) throws IOException {
            file.seek(position);
        }

        @Override
        public long getPos() throws IOException {
            return file.getPos();
        }

        @Override
        public boolean seekToNewSource(long target) throws IOException {
            return file.seekToNewSource(target);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
