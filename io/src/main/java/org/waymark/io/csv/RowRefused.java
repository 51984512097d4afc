package org.waymark.io.csv;

/** A line cannot be carried although each of its cells is sound. The message never holds a value. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String column;
    private final String message;
    private final String remedy;

    RowRefused(String rule, String column, String message, String remedy) {
        super(message, null, false, false);
        this.rule = rule;
        this.column = column;
        this.message = message;
        this.remedy = remedy;
    }

    String rule() {
        return rule;
    }

    String column() {
        return column;
    }

    String message() {
        return message;
    }

    String remedy() {
        return remedy;
    }
}
