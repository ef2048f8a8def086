package org.khabar.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a server could listen. */
final class Ports {

    private Ports() {}

    /** Found out before any work is done, which would be lost time if the port is taken. */
    static void requireFree(int port) {
        if (port < 0 || port > 65_535) {
            throw new CommandException("--port " + port + " is no port; give a number from 0 (any free one) to 65535");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CommandException(
                    "Port " + port
                            + " is in use or may not be used; stop the program that listens there, or give another"
                            + " with --port",
                    e);
        }
    }
}
