package org.waymark.plan;

import org.waymark.code.CodeSet;

/** The codes of {@link PlanSection} that the library knows; a school adds its own. */
public final class PlanSections {

    /** The codes [plan-section@1]. A code set of the user's own with the id {@code plan-section} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("plan-section@1")
            .title("Sections of an education, health and care plan, England")
            .source(
                    "Special Educational Needs and Disability Regulations 2014, regulation 12, in short words of our own")
            .add(PlanSection.A, "Views, interests and aspirations", "Of the pupil and the parents")
            .add(PlanSection.B, "Special educational needs")
            .add(PlanSection.C, "Health needs", "As far as they go with the special educational needs")
            .add(PlanSection.D, "Social care needs", "As far as they go with the special educational needs")
            .add(PlanSection.E, "Outcomes")
            .add(PlanSection.F, "Special educational provision")
            .add(PlanSection.G, "Health provision")
            .add(
                    PlanSection.H1,
                    "Social care provision under the Act of 1970",
                    "Section 2 of the Chronically Sick and Disabled Persons Act 1970")
            .add(PlanSection.H2, "Other social care provision")
            .add(PlanSection.I, "Placement")
            .add(PlanSection.J, "Personal budget", "With direct payments")
            .add(PlanSection.K, "Advice and information", "What the plan rests on")
            .build();

    private PlanSections() {}
}
