/** Who does what to whom in the grammar's terms: predicates with their arguments and circumstances. */
@NullMarked
package org.khabar.clause;

import org.jspecify.annotations.NullMarked;
