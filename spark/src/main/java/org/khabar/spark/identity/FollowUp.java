package org.khabar.spark.identity;

import java.io.Serializable;
import org.khabar.identity.Link;

/** An event, or a telling of one, that came of another. */
record FollowUp(String later, String earlier, Link link) implements Serializable {}
