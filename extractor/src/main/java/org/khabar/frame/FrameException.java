package org.khabar.frame;

import java.util.List;

/** Frame files that cannot be used; the message lists every fault with its file. */
public final class FrameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FrameException(List<String> faults) {
        super("The frame files have faults:\n  " + String.join("\n  ", faults));
    }
}
