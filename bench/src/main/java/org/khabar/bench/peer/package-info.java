/** The same graph and the same questions for other stores. */
@NullMarked
package org.khabar.bench.peer;

import org.jspecify.annotations.NullMarked;
