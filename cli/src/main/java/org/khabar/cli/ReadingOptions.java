package org.khabar.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.article.ArticleReader;
import org.khabar.article.Readings;
import org.khabar.pipeline.Extractor;
import org.khabar.pipeline.ExtractorOptions;
import org.khabar.pipeline.NewsExtractor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How articles are read; the same for every command that reads them. */
final class ReadingOptions {

    enum Language {
        auto,
        ar,
        en
    }

    @Option(
            names = "--lang",
            paramLabel = "auto|ar|en",
            defaultValue = "auto",
            description = "Language of the articles; auto tells it article by article (default: ${DEFAULT-VALUE}).")
    private Language language = Language.auto;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "Publication date of articles that have none; words like \"yesterday\" are read against it.")
    private @Nullable LocalDate date;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at the same time (default: the number of processors). The output is the same"
                    + " whatever the number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-text", description = "Leave the articles' full text out of the graphs.")
    private boolean withoutText;

    @Option(
            names = "--quick",
            description = "Judge without the encoder: several times as fast, and less of what is told is right.")
    private boolean quick;

    /** Refuses wrong options before any work is done. */
    void check() {
        if (threads < 1) {
            throw new CommandException("--threads " + threads + " is too few; give 1 or more");
        }
    }

    int threads() {
        return threads;
    }

    Extractor extractor(String base) {
        Optional<String> only = language == Language.auto ? Optional.empty() : Optional.of(language.name());
        return NewsExtractor.create(new ExtractorOptions(base, !withoutText, only, quick));
    }

    Readings read(Surroundings around, List<String> inputs) {
        return new ArticleReader(around.in(), date).read(inputs);
    }

    /** Says what a date looks like, which picocli's own converter does not. */
    static final class DateConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no date; give YYYY-MM-DD");
            }
        }
    }
}
