/** What Khabar changes in Fuseki's own operations: capped queries, updates without LOAD, symmetric DESCRIBE. */
@NullMarked
package org.khabar.serve.sparql;

import org.jspecify.annotations.NullMarked;
