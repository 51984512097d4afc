package org.waymark.io.json;

/** What kind of personal data a field can hold, for whoever has to answer for the data. */
enum Category {
    /** Nothing about a person: what schools agreed on, and the joints of the format. */
    REFERENCE("none"),
    /** Says who the pupil is: names, numbers, birth, ids. */
    IDENTITY("identity"),
    /** How to reach somebody. No field of 1.0 holds it. */
    CONTACT("contact"),
    /** Health and special educational needs: a special category of personal data. */
    SPECIAL("special category"),
    /** The pupil's education: targets, ratings, progress, views, attendance. */
    PROGRESS("progress"),
    /** Names an adult at work, or says what that adult did. */
    STAFF("staff");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** The words for people. */
    String label() {
        return label;
    }
}
