package org.khabar.judgement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Answers by models learned from annotated articles, one for each kind of question. */
public final class LearnedJudgement implements Judgement {

    private final Map<Question.Kind, LinearModel> models = new EnumMap<>(Question.Kind.class);

    /**
     * The models that lie beside the reader of a language.
     *
     * @throws UncheckedIOException if one of them cannot be read
     */
    public LearnedJudgement(Class<?> owner) {
        for (Question.Kind kind : Question.Kind.values()) {
            String name = "judgement/" + kind.name().toLowerCase(Locale.ROOT) + ".tsv.gz";
            try (InputStream packed = owner.getResourceAsStream(name)) {
                if (packed == null) {
                    throw new IllegalStateException(name + " is missing beside " + owner.getName());
                }
                models.put(kind, LinearModel.read(packed));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " of " + owner.getName() + " cannot be read", e);
            }
        }
    }

    @Override
    public Map<String, Double> answers(Question question) {
        return model(question.kind()).answers(question.features());
    }

    @Override
    public boolean knows(String lemma) {
        return model(Question.Kind.CLASS).knows(Question.LEMMA + lemma);
    }

    private LinearModel model(Question.Kind kind) {
        LinearModel model = models.get(kind);
        if (model == null) {
            throw new IllegalStateException("no model for " + kind);
        }
        return model;
    }
}
