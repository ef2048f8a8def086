package org.khabar.judgement;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Reads sentences of a language with BERT (Devlin et al. 2019), which {@code bench/encoder} has trained to answer what is
 * asked about predicates: every piece of a word becomes a vector that knows what stands around it. Thread-safe.
 */
public final class Encoder {

    private final OrtEnvironment runtime = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final Heads heads;

    /**
     * Loads the model that lies beside the reader of a language.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Encoder(Class<?> owner) {
        heads = new Heads(owner);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1); // articles are read side by side already
            options.setInterOpNumThreads(1);
            pieces = new WordPieces(Resources.readLines(resource(owner, "pieces.txt"), StandardCharsets.UTF_8));
            session = runtime.createSession(Resources.toByteArray(resource(owner, "encoder.onnx")), options);
        } catch (IOException e) {
            throw new UncheckedIOException("the encoder cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder does not run on this machine: " + e.getMessage(), e);
        }
    }

    private static URL resource(Class<?> owner, String name) {
        return Resources.getResource(owner, "judgement/encoder/" + name);
    }

    /**
     * How likely each answer to a question about a sentence is.
     *
     * @param linear what the linear model says to it
     */
    Map<String, Double> answers(Question question, Map<String, Double> linear, Encoding read) {
        return heads.answers(question, linear, read);
    }

    /** The pieces of a sentence, with a mark before them and one behind. */
    List<WordPieces.Piece> pieces(String sentence) {
        return pieces.of(sentence);
    }

    /**
     * Reads sentences that follow one another.
     *
     * @param pieces their pieces
     * @return the vectors, piece after piece
     */
    float[] read(List<WordPieces.Piece> pieces) {
        long[] numbers = pieces.stream().mapToLong(WordPieces.Piece::number).toArray();
        try (OnnxTensor row = OnnxTensor.createTensor(runtime, new long[][] {numbers});
                OrtSession.Result result = session.run(Map.of("pieces", row))) {
            FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] vectors = new float[values.remaining()];
            values.get(vectors);
            return vectors;
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed at " + numbers.length + " pieces of words", e);
        }
    }
}
