/** The words of the graph: vocabulary constants and the ontology, shapes and authority files as Jena models. */
@NullMarked
package org.khabar.ontology;

import org.jspecify.annotations.NullMarked;
