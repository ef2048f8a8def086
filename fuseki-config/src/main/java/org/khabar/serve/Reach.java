package org.khabar.serve;

/** Who can connect to the server. */
public enum Reach {
    /** Only programs on this machine (the loopback address). */
    THIS_MACHINE,
    /** Every machine that a network interface leads to. */
    ALL_INTERFACES
}
