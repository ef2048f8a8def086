/** What a language must offer: the one interface behind which everything that differs between languages stands. */
@NullMarked
package org.khabar.language;

import org.jspecify.annotations.NullMarked;
