package org.khabar.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.graph.ShaclGate;
import org.khabar.pipeline.Extractor;
import org.khabar.pipeline.ExtractorOptions;
import org.khabar.pipeline.NewsExtractor;

/** What all tasks of one executor share: one extractor with its models, and the shapes. */
final class Models {

    private static final Map<ExtractorOptions, Extractor> EXTRACTORS = new ConcurrentHashMap<>();

    private Models() {}

    static Extractor extractor(ExtractorOptions options) {
        return EXTRACTORS.computeIfAbsent(options, NewsExtractor::create);
    }

    static ShaclGate gate() {
        return Shapes.GATE;
    }

    /** Read when the first graph comes. */
    private static final class Shapes {
        static final ShaclGate GATE = new ShaclGate();
    }
}
