/** The {@code khabar} command: the only place that knows both the extractor and the server. */
@NullMarked
package org.khabar.cli;

import org.jspecify.annotations.NullMarked;
