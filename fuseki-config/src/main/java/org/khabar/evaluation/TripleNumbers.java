package org.khabar.evaluation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** TDB2's numbers of values, which are places in a file or the values themselves, as numbers from 0 on in the same order. */
final class TripleNumbers {
    /** Values take up to this part of the memory. */
    private static final int SHARE = 6;

    private static final int BYTES_OF_NODE = 300;

    private final long[] keys;
    private final NodeId[] ids;
    /** Numbers by the key's hash; 0 for none, else one more than the number. */
    private final int[] slots;
    /** Values that somebody has read. TDB2 keeps but few, and lists of a whole store want nearly all. */
    private final AtomicReferenceArray<Node> nodes;

    private final AtomicInteger free = new AtomicInteger(
            (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / SHARE / BYTES_OF_NODE));

    private TripleNumbers(long[] keys) {
        this.keys = keys;
        nodes = new AtomicReferenceArray<>(keys.length);
        ids = new NodeId[keys.length];
        slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
        for (int i = 0; i < keys.length; i++) {
            ids[i] = NodeIdFactory.get(bytes.putLong(0, keys[i] ^ Long.MIN_VALUE), 0);
            int slot = slot(keys[i]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    /** Numbers of all that stands in the first places of the columns. */
    static TripleNumbers of(long[][] columns, int size) {
        long[] all = new long[0];
        for (long[] column : columns) {
            long[] here = Arrays.copyOf(column, size);
            Arrays.parallelSort(here);
            all = merged(all, distinct(here));
        }
        return new TripleNumbers(all);
    }

    private static long[] merged(long[] some, long[] others) {
        long[] both = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, both, some.length, others.length);
        Arrays.parallelSort(both);
        return distinct(both);
    }

    private static long[] distinct(long[] sorted) {
        int size = 0;
        for (long each : sorted) {
            if (size == 0 || sorted[size - 1] != each) {
                sorted[size++] = each;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** TDB2's number as it stands in its index, so that the order is the same. */
    static long key(NodeId id, ByteBuffer bytes) {
        NodeIdFactory.set(id, bytes, 0);
        return bytes.getLong(0) ^ Long.MIN_VALUE;
    }

    int size() {
        return keys.length;
    }

    NodeId id(int number) {
        return ids[number];
    }

    /** The value of a number of TDB2, read by the function if nobody has read it before. */
    Node node(NodeId id, ByteBuffer bytes, Function<NodeId, Node> reading) {
        int number = of(key(id, bytes));
        if (number < 0) {
            return reading.apply(id);
        }
        Node known = nodes.getAcquire(number);
        if (known != null) {
            return known;
        }
        Node read = reading.apply(id);
        if (free.get() > 0) {
            free.decrementAndGet();
            nodes.setRelease(number, read);
        }
        return read;
    }

    /** The number of a key, or -1. */
    int of(long key) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (keys[number] == key) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int slot(long key) {
        long spread = key * 0x9E3779B97F4A7C15L;
        return (int) (spread >>> 32) & (slots.length - 1);
    }
}
