/** Who and what a text speaks of: persons, agencies, places, groups and posts at their places in the text. */
@NullMarked
package org.khabar.mention;

import org.jspecify.annotations.NullMarked;
