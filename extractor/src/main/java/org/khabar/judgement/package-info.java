/** What a learned model says where the rules of a language leave more than one reading open. */
@NullMarked
package org.khabar.judgement;

import org.jspecify.annotations.NullMarked;
