package org.khabar.cli;

/** What the command tells the program that called it. */
final class ExitCode {

    static final int DONE = 0;
    /** Some articles failed; the report names them. */
    static final int SOME_FAILED = 1;
    /** Wrong use or wrong configuration; nothing was changed. */
    static final int USAGE = 2;
    /** The shapes refused a graph. */
    static final int REFUSED = 3;
    /** A fault of the program itself (the number that {@code sysexits.h} gives to such). */
    static final int FAULT = 70;

    private ExitCode() {}
}
