/** One node for one thing: compares names, posts and events of many articles and decides which are the same. */
@NullMarked
package org.khabar.identity;

import org.jspecify.annotations.NullMarked;
