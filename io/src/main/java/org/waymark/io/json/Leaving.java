package org.waymark.io.json;

import java.util.Set;

/**
 * What becomes of a field of a record when the record leaves the school: on its way to the next one, and in a copy for research
 * under pseudonyms, both as the library makes them unless it is told otherwise. Says in words what {@code org.waymark.release}
 * does; a test holds the two together for every field.
 */
enum Leaving {
    /** It goes as it is. */
    KEPT("kept"),
    /** It goes if the object says that it travels. */
    IF_TRAVELS("if it travels"),
    /** It becomes a pseudonym. */
    REPLACED("replaced"),
    /** It becomes the first or last day of its month. */
    COARSENED("coarsened"),
    /** It does not go, or a word stands for it that says so. */
    LEFT_OUT("left out");

    private static final Set<String> WORDS_OF_A_SCHOOL = Set.of(
            "grouping.name",
            "grouping.value",
            "target.area",
            "target.subject",
            "levelDescriptor.point",
            "indicator.code",
            "indicator.unit",
            "indicatorValue.indicator",
            "cost.currency");

    private static final Set<Codec<?>> OWN_IDS = Set.of(
            Ids.PUPIL,
            Ids.TARGET,
            Ids.RATING,
            Ids.REVIEW,
            Ids.PLAN,
            Ids.VIEW,
            Ids.ACTION,
            Ids.INTERVENTION,
            Ids.SERIES,
            Ids.STAFF);

    private final String label;

    Leaving(String label) {
        this.label = label;
    }

    /** The words for people. */
    String label() {
        return label;
    }

    /** In a transfer record. */
    static Leaving onTransfer(Table<?, ?> table, Field<?, ?> field) {
        if (field.codec() == Ids.STAFF || isAssignment(table, field)) {
            return LEFT_OUT;
        }
        return FieldReach.isShared(table) || isSharedIn(field) ? IF_TRAVELS : KEPT;
    }

    /** Labels of phases must differ within a series, so they become the places of the phases. */
    private static boolean isLabelOfPhase(Table<?, ?> table, Field<?, ?> field) {
        return table == RatingTables.PHASE && field.name().equals("label");
    }

    /** In a record under pseudonyms. */
    static Leaving forResearch(Table<?, ?> table, Field<?, ?> field) {
        Codec<?> codec = field.codec();
        boolean names = table == PupilTables.PUPIL && isIdentity(field);
        if (names || FieldReach.isShared(table) || isSharedIn(field)) {
            return LEFT_OUT;
        }
        if (OWN_IDS.contains(codec) || isLabelOfPhase(table, field)) {
            return REPLACED;
        }
        if (codec == DateCodec.DAY) {
            return COARSENED;
        }
        boolean text = codec == Codecs.TEXT && !WORDS_OF_A_SCHOOL.contains(table.key() + "." + field.name());
        return text || codec == DateCodec.INSTANT ? LEFT_OUT : KEPT;
    }

    private static boolean isIdentity(Field<?, ?> field) {
        return Set.of("name", "born", "upn", "formerUpns", "uln").contains(field.name());
    }

    /** An adult who is not named is not there. */
    private static boolean isAssignment(Table<?, ?> table, Field<?, ?> field) {
        return table == PupilTables.ASSIGNMENT || field.codec() == PupilTables.ASSIGNMENT;
    }

    private static boolean isSharedIn(Field<?, ?> field) {
        return field.codec() instanceof Table<?, ?> held && FieldReach.isShared(held);
    }
}
