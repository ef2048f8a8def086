/** The forms of an Arabic word, as far as a search needs them. */
@NullMarked
package org.khabar.search.arabic;

import org.jspecify.annotations.NullMarked;
