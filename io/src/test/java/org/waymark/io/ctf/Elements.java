package org.waymark.io.ctf;

import org.waymark.finding.Position;

/** Elements without a file around them. */
final class Elements {

    private Elements() {}

    /** An element with a text for each name: name, text, name, text. */
    static XmlElement of(String name, String... texts) {
        XmlElement element = new XmlElement(name, Position.root().field(name), 1, 1);
        for (int i = 0; i < texts.length; i += 2) {
            XmlElement child = new XmlElement(texts[i], element.position().field(texts[i]), 2, 1);
            child.append(texts[i + 1]);
            element.children().add(child);
        }
        return element;
    }
}
