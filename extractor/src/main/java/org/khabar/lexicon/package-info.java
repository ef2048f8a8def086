/** The authority files and the role scheme as a lexicon: names, roles and demonyms looked up by normalised words. */
@NullMarked
package org.khabar.lexicon;

import org.jspecify.annotations.NullMarked;
