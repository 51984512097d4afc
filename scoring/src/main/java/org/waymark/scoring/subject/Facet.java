package org.waymark.scoring.subject;

import org.waymark.internal.Texts;

/**
 * Something by which scores are grouped. Open: a grouping attribute of the pupils is a facet under its own name.
 *
 * @param name the name, lower case with hyphens, such as {@code need-area}
 */
public record Facet(String name) implements Comparable<Facet> {

    /** The school where the latest rating was made, or where the pupil is on the day of the score. */
    public static final Facet SCHOOL = new Facet("school");
    /** The programme of the pupil on that day. */
    public static final Facet PROGRAMME = new Facet("programme");
    /** The special educational provision of the pupil on that day. */
    public static final Facet PROVISION = new Facet("provision");
    /** The type of the primary need on that day. */
    public static final Facet NEED = new Facet("need");
    /** The area of the primary need under the taxonomy of the policy. */
    public static final Facet NEED_AREA = new Facet("need-area");
    /** The National Curriculum year on that day, as recorded. */
    public static final Facet YEAR = new Facet("year");
    /** The key stage of that year. */
    public static final Facet KEY_STAGE = new Facet("key-stage");
    /** The kind of the target. */
    public static final Facet TARGET_KIND = new Facet("target-kind");
    /** The area of the target. */
    public static final Facet AREA = new Facet("area");
    /** The subject of an academic target. */
    public static final Facet SUBJECT = new Facet("subject");
    /** The concept of the target. */
    public static final Facet CONCEPT = new Facet("concept");
    /** The strand of that concept. */
    public static final Facet STRAND = new Facet("strand");

    /** Refuses a text that cannot name a thing. */
    public Facet {
        name = Texts.name("Facet", name);
    }

    /** Returns the facet with this name; equal to the constructor. */
    public static Facet of(String name) {
        return new Facet(name);
    }

    @Override
    public int compareTo(Facet other) {
        return name.compareTo(other.name);
    }

    /** The name itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return name;
    }
}
