/** The graphs on disk: one named graph per article and the reference data, in a TDB2 database. */
@NullMarked
package org.khabar.store;

import org.jspecify.annotations.NullMarked;
