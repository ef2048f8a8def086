/** Dates as precise as a text gives them. */
@NullMarked
package org.khabar.time;

import org.jspecify.annotations.NullMarked;
