/** The questions that researchers ask: SPARQL files with titles, explanations and parameters in Arabic and English. */
@NullMarked
package org.khabar.queries;

import org.jspecify.annotations.NullMarked;
