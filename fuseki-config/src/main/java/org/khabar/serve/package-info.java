/** The graph to people: SPARQL over HTTP, linked-data pages and what an operator needs. */
@NullMarked
package org.khabar.serve;

import org.jspecify.annotations.NullMarked;
