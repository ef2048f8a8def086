package org.khabar.serve.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed comes back as it was, however long it is. */
class PackedBytesTest {
    private static final int BLOCK = PackedBytes.BLOCK_BYTES;

    private static PackedBytes packed(byte[] bytes) {
        return PackedBytes.of(out -> {
            try {
                for (int at = 0; at < bytes.length; at += 1000) {
                    out.write(bytes, at, Math.min(1000, bytes.length - at));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void assertComesBack(byte[] bytes, PackedBytes packed) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        packed.writeTo(written);
        assertArrayEquals(bytes, written.toByteArray());
        try (InputStream read = packed.open()) {
            assertArrayEquals(bytes, read.readAllBytes());
        }
        assertEquals(bytes.length, packed.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 1000, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK + 333})
    void wordsInLittleMemory(int length) throws IOException {
        byte[] words = "{\"type\":\"literal\",\"xml:lang\":\"ar\",\"value\":\"استقالة\"},"
                .repeat(length / 50 + 1)
                .getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(words, length);
        PackedBytes packed = packed(bytes);
        assertComesBack(bytes, packed);
        assertTrue(length < 1000 || packed.size() * 5 < length, packed.size() + " for " + length);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, BLOCK + 5, 3 * BLOCK})
    void noise(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        assertComesBack(bytes, packed(bytes));
    }
}
