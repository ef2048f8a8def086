package org.khabar.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows of any size give each line once and whole. */
class LineWindowTest {

    private static final String TEXT = "one\ntwo two\n\nthree, which is longer than the others\nخبر\nlast";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 11, 16, 40, 100})
    void eachLineOnce(int size) throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        List<String> windows = new ArrayList<>();
        for (int start = 0; start < bytes.length; start += size) {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            in.skipNBytes(Math.max(0, start - 1));
            String window = new String(
                    new LineWindow(in, start, Math.min(size, bytes.length - start)).readAllBytes(),
                    StandardCharsets.UTF_8);
            windows.add(window);
            all.append(window);
        }
        assertEquals(TEXT, all.toString(), windows.toString());
    }
}
