/** Events of one article: found by frames, judged for factuality, and told once each. */
@NullMarked
package org.khabar.event;

import org.jspecify.annotations.NullMarked;
