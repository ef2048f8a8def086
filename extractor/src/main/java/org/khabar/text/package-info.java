/** The text as read: spans, tokens, words, sentences and noun phrases of one article, whatever its language. */
@NullMarked
package org.khabar.text;

import org.jspecify.annotations.NullMarked;
