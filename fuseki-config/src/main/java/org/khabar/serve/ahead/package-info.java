/** The library's answers, worked out before anybody asks. */
@NullMarked
package org.khabar.serve.ahead;

import org.jspecify.annotations.NullMarked;
