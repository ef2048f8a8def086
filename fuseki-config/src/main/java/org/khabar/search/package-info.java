/** Full-text search over what the graphs say, kept in step with the store. */
@NullMarked
package org.khabar.search;

import org.jspecify.annotations.NullMarked;
