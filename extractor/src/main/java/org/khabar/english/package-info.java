/** Reads English news: CoreNLP's tokens, tags, names and dependencies become phrases, clauses and dates. */
@NullMarked
package org.khabar.english;

import org.jspecify.annotations.NullMarked;
