/** Sentences a second, of khabar and of CoreNLP alone. */
@NullMarked
package org.khabar.bench.reading;

import org.jspecify.annotations.NullMarked;
