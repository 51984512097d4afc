package org.waymark.plan;

import org.waymark.code.CodeSet;

/** The codes of {@link PlanKind} that the library knows; a school adds its own. */
public final class PlanKinds {

    /** The codes [plan-kind@1]. A code set of the user's own with the id {@code plan-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("plan-kind@1")
            .title("Kinds of support plan")
            .source("Waymark")
            .add(PlanKind.EHC, "EHC plan", "An education, health and care plan: statutory, kept by the local authority")
            .add(PlanKind.SEN_SUPPORT, "SEN support plan", "The plan of a school for a pupil on SEN support")
            .add(PlanKind.ISP, "Individual support plan")
            .add(PlanKind.IDP, "Individual development plan", "An individual development plan: statutory in Wales")
            .add(
                    PlanKind.IEP,
                    "Individual education plan",
                    "An individual education plan: a few targets with their help and reviews")
            .build();

    private PlanKinds() {}
}
