/** Learns from annotated articles what the extractor's judgement decides. */
@NullMarked
package org.khabar.bench.judgement;

import org.jspecify.annotations.NullMarked;
