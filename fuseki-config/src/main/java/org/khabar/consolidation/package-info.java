/** Keeps the articles of a store consolidated: one node for one thing, whatever is loaded or removed, in any order. */
@NullMarked
package org.khabar.consolidation;

import org.jspecify.annotations.NullMarked;
