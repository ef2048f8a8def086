package org.khabar.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written as it comes, with the one fault that can happen told as {@link ExportException}. */
final class Xml {
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter out;

    Xml(OutputStream stream) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        } catch (XMLStreamException e) {
            throw new ExportException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new ExportException(e);
        }
    }

    /** Begins the document with its root element. */
    Xml root(String name, String namespace) {
        return step(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(name);
            out.writeDefaultNamespace(namespace);
        });
    }

    Xml open(String name, String... attributes) {
        return step(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    Xml close() {
        return step(out::writeEndElement);
    }

    Xml empty(String name, String... attributes) {
        return step(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with words in it. */
    Xml element(String name, String words, String... attributes) {
        return step(() -> {
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(allowed(words));
            out.writeEndElement();
        });
    }

    /** Names and values, one after the other. */
    Xml attributes(String... attributes) {
        return step(() -> {
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
        });
    }

    void finish() {
        step(() -> {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
    }

    /** XML has no way to write control characters, which a text may hold. */
    private static String allowed(String words) {
        if (words.codePoints().allMatch(Xml::isAllowed)) {
            return words;
        }
        return words.codePoints()
                .map(c -> isAllowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
