/** Reads the articles that RSS and Atom feeds announce, politely. */
@NullMarked
package org.khabar.feed;

import org.jspecify.annotations.NullMarked;
