/** Frames as data: which predicates name an event of which class, and which argument fills which role. */
@NullMarked
package org.khabar.frame;

import org.jspecify.annotations.NullMarked;
