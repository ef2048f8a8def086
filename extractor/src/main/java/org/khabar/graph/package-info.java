/** Facts as RDF: deterministic identifiers, one named graph per article, and the SHACL gate. */
@NullMarked
package org.khabar.graph;

import org.jspecify.annotations.NullMarked;
