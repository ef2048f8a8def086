/** What a visitor looks for before asking: names in every spelling, who is active, what happened when. */
@NullMarked
package org.khabar.serve.explore;

import org.jspecify.annotations.NullMarked;
