/** Looking after a store while it is served: backup, restoration, compaction; for whoever has its password. */
@NullMarked
package org.khabar.serve.keep;

import org.jspecify.annotations.NullMarked;
