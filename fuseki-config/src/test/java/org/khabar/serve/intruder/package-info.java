/** Classes that a public query must not be able to load. */
@NullMarked
package org.khabar.serve.intruder;

import org.jspecify.annotations.NullMarked;
