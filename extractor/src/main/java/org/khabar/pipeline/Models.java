package org.khabar.pipeline;

import java.util.function.Supplier;
import org.khabar.judgement.ContextualJudgement;
import org.khabar.judgement.Encoder;
import org.khabar.judgement.Judgement;
import org.khabar.language.LanguageReader;

/** What reads and judges the articles of one language; it loads when the first of them needs it. */
final class Models {

    private final Lazy<LanguageReader> reader;
    private final Lazy<Encoder> encoder;

    /** The encoder lies beside the reader. */
    Models(Class<? extends LanguageReader> owner, Supplier<LanguageReader> maker) {
        reader = new Lazy<>(maker);
        encoder = new Lazy<>(() -> new Encoder(owner));
    }

    /** The reader; the encoder loads beside it if it will be asked. */
    LanguageReader reader(boolean encoded) {
        if (encoded) {
            encoder.begin();
        }
        return reader.get();
    }

    Judgement judgement(boolean encoded) {
        Judgement linear = reader.get().judgement();
        return encoded ? new ContextualJudgement(linear, encoder.get()) : linear;
    }
}
