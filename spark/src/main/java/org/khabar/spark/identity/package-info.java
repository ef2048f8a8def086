/** Identity on Apache Spark: names and tellings are compared by blocks of keys, and what links tie together is decided together. */
@NullMarked
package org.khabar.spark.identity;

import org.jspecify.annotations.NullMarked;
