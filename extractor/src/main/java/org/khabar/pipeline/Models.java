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

    /** The reader; what judges by default loads beside it. */
    LanguageReader reader(boolean judging) {
        if (judging) {
            encoder.begin();
        }
        return reader.get();
    }

    Judgement judgement() {
        return new ContextualJudgement(reader.get().judgement(), encoder.get());
    }
}
