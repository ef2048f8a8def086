/** The way of the data: from an article to its named graph, stage by stage. */
@NullMarked
package org.khabar.pipeline;

import org.jspecify.annotations.NullMarked;
