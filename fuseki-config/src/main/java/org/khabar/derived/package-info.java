/** What follows from the named graphs of a store, kept beside them so that no query has to work it out. */
@NullMarked
package org.khabar.derived;

import org.jspecify.annotations.NullMarked;
