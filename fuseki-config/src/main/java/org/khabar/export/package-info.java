/** The graph for other tools: networks, tables and RDF files. */
@NullMarked
package org.khabar.export;

import org.jspecify.annotations.NullMarked;
