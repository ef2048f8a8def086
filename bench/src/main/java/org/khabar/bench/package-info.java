/** Benchmarks of what has a promised speed. */
@NullMarked
package org.khabar.bench;

import org.jspecify.annotations.NullMarked;
