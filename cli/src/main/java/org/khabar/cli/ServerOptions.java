package org.khabar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which running server a command speaks to, and with which password. */
final class ServerOptions {

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Address of a running khabar serve or up, which holds the store; such as"
                    + " http://localhost:3030/.")
    private @Nullable String server;

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description = "File with the server's user and password (default: credentials in the folder of the store).")
    private @Nullable Path credentials;

    /** Whether the user named one. */
    boolean given() {
        return server != null;
    }

    /**
     * Asks the server.
     *
     * @param store folder of the store, where its password is unless another file is named
     * @return what it answers, if it does what was asked
     * @throws CommandException in one line, if it does not
     */
    InputStream ask(String method, String path, BodyPublisher body, Path store) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .header("Authorization", password(store))
                .method(method, body)
                .build();
        try {
            HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            throw new CommandException("The server " + server + " refuses: " + reason(answer));
        } catch (IOException e) {
            throw new CommandException("The server " + server + " does not answer; check the address", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("Stopped while the server " + server + " was at work", e);
        }
    }

    private static String reason(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            String words = new String(body.readNBytes(500), StandardCharsets.UTF_8).strip();
            return answer.statusCode()
                    + (words.isEmpty() ? "" : ", " + words.lines().findFirst().orElse(""));
        }
    }

    private URI address() {
        try {
            URI address = URI.create(String.valueOf(server));
            if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below, with the remedy.
        }
        throw new CommandException(
                "--server " + server + " is no address of a server; give one such as http://localhost:3030/");
    }

    private String password(Path store) {
        Path file = credentials == null ? store.resolve("credentials") : credentials;
        try {
            String line = Files.readString(file).strip().replaceFirst(":\\s*", ":");
            return "Basic " + Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandException(
                    "The password in " + file + " cannot be read; name its file with --credentials", e);
        }
    }
}
