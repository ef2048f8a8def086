/** Articles as they come in: the record, the readers of its file formats, and what is wrong with a bad one. */
@NullMarked
package org.khabar.article;

import org.jspecify.annotations.NullMarked;
