package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send or read drop by drop keep nobody else waiting, and are let go. */
class SlowClientsTest {
    private static final int MANY = 200;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path dir) {
        String assembler = Configuration.text()
                .replace("limit:queriesPerClient 8", "limit:queriesPerClient 1")
                .replace("limit:querySeconds 20", "limit:querySeconds 1")
                .replace("limit:idleSeconds 30", "limit:idleSeconds 3")
                .replace("\"30000\"", "\"3000\"");
        served = Served.start(dir, assembler);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void halfARequestOnManyConnections() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                open.add(begin("GET /health HTTP/1.1\r\nHost: localhost\r\nX-Half: "));
            }
            assertTimeoutPreemptively(
                    SOON, () -> assertEquals(200, served.get("/").statusCode()));
            assertEquals(200, served.query("ASK {}").statusCode());
            for (Socket socket : open) {
                assertTimeoutPreemptively(SOON, () -> readAll(socket));
            }
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void aQueryThatDripsIn() throws IOException, InterruptedException {
        String head = """
                POST /khabar/sparql HTTP/1.1
                Host: localhost
                Content-Type: application/sparql-query
                Content-Length: 100000

                """;
        try (Socket socket = begin(head.replace("\n", "\r\n"))) {
            StringBuilder answer = new StringBuilder();
            for (int i = 0; i < 300 && answer.indexOf("\r\n\r\n") < 0; i++) {
                socket.getOutputStream().write('#');
                socket.getOutputStream().flush();
                Thread.sleep(50);
                while (socket.getInputStream().available() > 0) {
                    answer.append((char) socket.getInputStream().read());
                }
            }
            assertTrue(answer.toString().startsWith("HTTP/1.1 408 "), answer.toString());
        }
        soonLetsIn();
    }

    @Test
    void anAnswerThatNobodyReads() throws IOException {
        String query = Served.encode("SELECT * { ?a ?b ?c . ?d ?e ?f }");
        try (Socket socket = begin("GET /khabar/sparql?query=" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            assertEquals('H', socket.getInputStream().read());
            soonLetsIn();
        }
    }

    /** The one place of this client is free again. */
    private static void soonLetsIn() {
        assertTimeoutPreemptively(SOON, () -> {
            while (served.query("ASK {}").statusCode() != 200) {
                Thread.sleep(100);
            }
        });
    }

    private static Socket begin(String words) throws IOException {
        Socket socket = new Socket("localhost", served.server().address().getPort());
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static void readAll(Socket socket) throws IOException {
        try {
            InputStream in = socket.getInputStream();
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (SocketException e) {
            // Closed by the server in the middle; that is as good.
        }
    }
}
