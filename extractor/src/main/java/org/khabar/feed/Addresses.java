package org.khabar.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the web, as feeds and servers write them. */
final class Addresses {

    private static final URI NOWHERE = URI.create("");
    private static final int LAST_PORT = 65_535;

    private Addresses() {}

    /** The address, if it is one of the web. */
    static Optional<URI> of(String address) {
        return of(NOWHERE, address);
    }

    /**
     * The address, if it is one of the web. Letters beyond ASCII may be in it; the JDK sends them as RFC 3987 (3.1) wants.
     *
     * @param base where the address stands, which it may be relative to
     */
    static Optional<URI> of(URI base, String address) {
        try {
            URI uri = base.resolve(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("http") || scheme.equals("https");
            return isWeb && uri.getHost() != null && uri.getPort() <= LAST_PORT ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The server: scheme, host and port. */
    static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
