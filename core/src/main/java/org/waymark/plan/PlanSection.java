package org.waymark.plan;

import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * In which section of a plan something stands. A label on the parts of a plan, never its shape: the constants are the twelve
 * labels of an education, health and care plan in England, and any other template has its own.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record PlanSection(String code) implements Code, Comparable<PlanSection> {

    /** Section A: the views, interests and aspirations of the pupil and the parents. */
    public static final PlanSection A = new PlanSection("A");

    /** Section B: special educational needs. */
    public static final PlanSection B = new PlanSection("B");

    /** Section C: health needs that go with them. */
    public static final PlanSection C = new PlanSection("C");

    /** Section D: social care needs that go with them. */
    public static final PlanSection D = new PlanSection("D");

    /** Section E: the outcomes. */
    public static final PlanSection E = new PlanSection("E");

    /** Section F: special educational provision. */
    public static final PlanSection F = new PlanSection("F");

    /** Section G: health provision. */
    public static final PlanSection G = new PlanSection("G");

    /** Section H1: social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970. */
    public static final PlanSection H1 = new PlanSection("H1");

    /** Section H2: other social care provision. */
    public static final PlanSection H2 = new PlanSection("H2");

    /** Section I: the placement. */
    public static final PlanSection I = new PlanSection("I");

    /** Section J: the personal budget and direct payments. */
    public static final PlanSection J = new PlanSection("J");

    /** Section K: the advice and information that the plan rests on. */
    public static final PlanSection K = new PlanSection("K");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public PlanSection {
        code = Texts.name("PlanSection", code);
    }

    /** Returns the code that is written so, known or not. */
    public static PlanSection of(String code) {
        return new PlanSection(code);
    }

    @Override
    public int compareTo(PlanSection other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
