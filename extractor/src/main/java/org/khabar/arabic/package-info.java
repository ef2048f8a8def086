/** Reads Arabic: words and morphology, names and posts, clauses, dates. */
@NullMarked
package org.khabar.arabic;

import org.jspecify.annotations.NullMarked;
