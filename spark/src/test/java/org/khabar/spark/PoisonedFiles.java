package org.khabar.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The files of this machine, some of which do harm when they are opened. */
public final class PoisonedFiles extends RawLocalFileSystem {

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        if (path.getName().startsWith("unreadable")) {
            throw new IOException("the disk is broken");
        }
        if (path.getName().startsWith("memory")) {
            List<byte[]> all = new ArrayList<>();
            while (!all.isEmpty() || all.add(new byte[1])) {
                all.add(new byte[100_000_000]);
            }
        }
        return super.open(path, bufferSize);
    }
}
