package org.khabar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which state a capital or a government speaks for. */
class StatesTest {
    private static final String BASE = "https://example.org/news/";

    private static String of(String local) {
        return States.of(BASE, BASE + local).substring(BASE.length());
    }

    @Test
    void aCapitalAndAGovernmentAreTheirState() {
        assertEquals("place/egypt", of("place/cairo"));
        assertEquals("place/egypt", of("org/eg-government"));
    }

    @Test
    void anythingElseIsItself() {
        assertEquals("place/alexandria", of("place/alexandria"));
        assertEquals("org/eg-foreign-affairs", of("org/eg-foreign-affairs"));
        assertEquals("https://elsewhere.example/place/cairo", States.of(BASE, "https://elsewhere.example/place/cairo"));
    }
}
