/** Linked data: every id as a page for people and as RDF for programs, and descriptions of the dataset itself. */
@NullMarked
package org.khabar.serve.page;

import org.jspecify.annotations.NullMarked;
