/** Filters before the endpoint: who may write, how much one client may ask, what a browser may do with an answer. */
@NullMarked
package org.khabar.serve.guard;

import org.jspecify.annotations.NullMarked;
