package org.waymark.io.ctf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.finding.Position;

/** An element with all that is in it, and where it stands. Never prints what it holds. */
final class XmlElement {

    private final String name;
    private final Position position;
    private final int line;
    private final int column;
    private final List<XmlElement> children = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, Position position, int line, int column) {
        this.name = name;
        this.position = position;
        this.line = line;
        this.column = column;
    }

    String name() {
        return name;
    }

    Position position() {
        return position;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    List<XmlElement> children() {
        return children;
    }

    /** The elements of this name in it, in order. */
    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The first element of this name in it. */
    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** Its own text without white space around it; empty if it has none. */
    String text() {
        return text.toString().strip();
    }

    /** The text of the first element of this name in it; absent if there is none, or none with a text. */
    Optional<String> text(String wanted) {
        return child(wanted).map(XmlElement::text).filter(found -> !found.isEmpty());
    }

    /** How many elements of this name were met in it before, including those that were not kept. */
    int count(String childName) {
        return counts.merge(childName, 1, Integer::sum) - 1;
    }

    /** Adds text, and says how long it is now. White space before the first character is left out. */
    int append(String more) {
        if (!text.isEmpty() || !more.isBlank()) {
            text.append(more);
        }
        return text.length();
    }

    @Override
    public String toString() {
        return "XmlElement[redacted]";
    }
}
