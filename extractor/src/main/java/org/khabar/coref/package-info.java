/** Which mentions of one article speak of the same person, agency, place or group. */
@NullMarked
package org.khabar.coref;

import org.jspecify.annotations.NullMarked;
