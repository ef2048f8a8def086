/** How a query is worked out on a TDB2 dataset: for many rows at once where Jena takes one after the other. */
@NullMarked
package org.khabar.evaluation;

import org.jspecify.annotations.NullMarked;
