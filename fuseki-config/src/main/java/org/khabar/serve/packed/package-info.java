/** Bytes that are kept in memory, compressed. */
@NullMarked
package org.khabar.serve.packed;

import org.jspecify.annotations.NullMarked;
