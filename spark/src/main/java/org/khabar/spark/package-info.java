/** The extractor and identity on Apache Spark: articles from any Hadoop path to N-Quads, piece by piece. */
@NullMarked
package org.khabar.spark;

import org.jspecify.annotations.NullMarked;
