package org.khabar.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What the command finds around it, given from outside so that tests can give something else.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard error is a terminal
 * @param home the repository, with its examples
 * @param gate what graphs must pass
 */
record Surroundings(InputStream in, OutputStream out, PrintStream err, boolean terminal, Path home, Gate gate) {}
