package org.waymark.plan;

import org.waymark.code.CodeSet;

/** The codes of {@link StatementKind} that the library knows; a school adds its own. */
public final class StatementKinds {

    /** The codes [statement-kind@1]. A code set of the user's own with the id {@code statement-kind} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("statement-kind@1")
            .title("What a statement in a plan is about")
            .source("Waymark")
            .add(StatementKind.STRENGTH, "Strength", "Something that the pupil does well")
            .add(StatementKind.INTEREST, "Interest", "Something that the pupil likes")
            .add(StatementKind.ASPIRATION, "Aspiration", "A hope for the future; it is not measured, an outcome is")
            .add(StatementKind.WHAT_MATTERS, "What matters to the pupil")
            .add(StatementKind.WHAT_HELPS, "What helps")
            .add(StatementKind.WHAT_DOES_NOT_HELP, "What does not help")
            .add(StatementKind.APPRECIATION, "What others like about the pupil")
            .add(
                    StatementKind.COMMUNICATION,
                    "How the pupil communicates",
                    "How the pupil communicates, and how to ask and listen")
            .add(StatementKind.HISTORY, "History", "What came before")
            .add(
                    StatementKind.ARRANGEMENT,
                    "Arrangement",
                    "How something is done or watched over, such as who checks the plan and when")
            .add(StatementKind.PLACEMENT, "Placement", "Where the pupil goes, or the type of school")
            .add(StatementKind.BUDGET, "Budget", "A personal budget or direct payment")
            .add(
                    StatementKind.ADVICE,
                    "Advice",
                    "Advice or information that the plan rests on, such as the report of a psychologist")
            .build();

    private StatementKinds() {}
}
