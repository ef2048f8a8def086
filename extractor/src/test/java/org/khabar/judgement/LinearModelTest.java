package org.khabar.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The arithmetic of a model, by hand. */
class LinearModelTest {

    private static final double EXACT = 1e-9;

    @Test
    void answersFollowTheWeights() throws IOException {
        LinearModel model = model("no\tyes\nL=resign\t-100\t100\nK=NOUN\t50\t\n");
        double odds = Math.exp(1) / Math.exp(-1);
        assertEquals(odds / (1 + odds), chance(model, "yes", "L=resign"), EXACT);
        double both = Math.exp(1) / Math.exp(-0.5);
        assertEquals(both / (1 + both), chance(model, "yes", "L=resign", "K=NOUN"), EXACT);
    }

    @Test
    void whatItDoesNotKnowOrHasHeardCountsForNothing() throws IOException {
        LinearModel model = model("no\tyes\nL=resign\t-100\t100\n");
        assertEquals(0.5, chance(model, "yes", "L=unheard"), EXACT);
        assertEquals(chance(model, "yes", "L=resign"), chance(model, "yes", "L=resign", "L=resign"), EXACT);
        assertTrue(model.knows("L=resign"));
        assertFalse(model.knows("L=unheard"));
    }

    @Test
    void anEmptyFileIsNoModel() {
        assertThrows(EOFException.class, () -> model(""));
    }

    private static double chance(LinearModel model, String answer, String... features) {
        Map<String, Double> answers = model.answers(List.of(features));
        assertEquals(
                1, answers.values().stream().mapToDouble(Double::doubleValue).sum(), EXACT);
        return answers.getOrDefault(answer, 0.0);
    }

    private static LinearModel model(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return LinearModel.read(new ByteArrayInputStream(packed.toByteArray()));
    }
}
