/** The pages as people meet them, in a browser. */
@NullMarked
package org.khabar.explorer;

import org.jspecify.annotations.NullMarked;
