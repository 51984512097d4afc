package org.waymark.io.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.scale.Mark;
import org.waymark.target.Aim;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetKinds;
import org.waymark.target.TargetSource;
import org.waymark.target.TargetSources;

/** The table of targets. */
final class TargetTables {

    private static final Field<Target, TargetId> TARGET =
            Field.needed("target", "The id of the target, once of a pupil.", CellKind.id(TargetId::of), Target::id);

    private static final Field<Target, TargetKind> KIND =
            Field.needed("kind", "What it is for.", CellKind.code(TargetKinds.CODES, TargetKind::of), Target::kind);

    private static final Field<Target, ConceptId> CONCEPT = Field.maybe(
            "concept",
            "The concept of a vocabulary; empty if it has none.",
            CellKind.id(ConceptId::of),
            Target::concept);

    private static final Field<Target, VocabularyRef> VOCABULARY = Field.maybe(
            "vocabulary",
            "The version of the vocabulary in whose words it was set; empty if nobody said.",
            CellKind.named(CellType.TEXT, VocabularyRef::parse, VocabularyRef::toString),
            Target::vocabulary);

    private static final Field<Target, String> AREA =
            Field.maybe("area", "The area; empty if nobody said.", CellKind.TEXT, Target::area);

    private static final Field<Target, String> SUBJECT =
            Field.maybe("subject", "The subject of an academic target.", CellKind.TEXT, Target::subject);

    private static final Field<Target, String> STATEMENT = Field.<Target, String>maybe(
                    "statement", "What the pupil is to do.", CellKind.TEXT, Target::statement)
            .holding(Content.FREE_TEXT);

    private static final Field<Target, String> CRITERION = Field.<Target, String>maybe(
                    "criterion", "How it will be known.", CellKind.TEXT, Target::criterion)
            .holding(Content.FREE_TEXT);

    private static final Field<Target, ScaleRef> SCALE = Field.needed(
            "scale",
            "The scale on which it is rated and its version.",
            CellKind.named(CellType.TEXT, ScaleRef::parse, ScaleRef::toString),
            Target::scale);

    private static final MarkFields<Target> AIM = MarkFields.of(
            "aimPoint",
            "aimQuantity",
            "aimAbsent",
            " that it is to reach",
            line -> line.aim().map(Aim::mark));

    private static final Field<Target, LocalDate> AIM_BY = Field.maybe(
            "aimBy",
            "The day by which it is to be reached; empty while there is no aim.",
            CellKind.DAY,
            line -> line.aim().map(Aim::by));

    private static final Field<Target, LocalDate> SET_ON =
            Field.maybe("setOn", "The day on which it was set; empty if nobody said.", CellKind.DAY, Target::setOn);

    private static final Field<Target, CycleId> SET_IN = Field.maybe(
            "setIn",
            "The review cycle in whose course it was set; empty if none.",
            CellKind.id(CycleId::of),
            Target::setIn);

    private static final Field<Target, TargetSource> SET_BY = Field.maybe(
            "setBy",
            "Who set it; empty if nobody said.",
            CellKind.code(TargetSources.CODES, TargetSource::of),
            Target::setBy);

    private static final Field<Target, ProgrammeId> PROGRAMME = Field.maybe(
            "programme",
            "The programme under which it was set; empty if none.",
            CellKind.id(ProgrammeId::of),
            Target::programme);

    private static final Field<Target, Integer> IMPORTANCE = Field.maybe(
            "importance",
            "How much it matters to the pupil and the family, 0 to 3; empty if unweighted.",
            CellKind.COUNT,
            line -> optional(line.importance()));

    private static final Field<Target, Integer> DIFFICULTY = Field.maybe(
            "difficulty",
            "How hard it is thought to be, 0 to 3; empty if unweighted.",
            CellKind.COUNT,
            line -> optional(line.difficulty()));

    private static final Field<Target, TargetId> PREDECESSOR = Field.maybe(
            "predecessor",
            "The id of the target that it goes on from; empty if it is the first.",
            CellKind.id(TargetId::of),
            Target::predecessor);

    private TargetTables() {}

    static RecordTable<Target> targets() {
        return new RecordTable<>(
                "targets",
                "A line for each target; descriptors of levels and notes are not in it.",
                Content.PLAIN,
                record -> record.targets().stream(),
                List.of(
                        TARGET,
                        KIND,
                        CONCEPT,
                        VOCABULARY,
                        AREA,
                        SUBJECT,
                        STATEMENT,
                        CRITERION,
                        SCALE,
                        AIM.point(),
                        AIM.quantity(),
                        AIM.absent(),
                        AIM_BY,
                        SET_ON,
                        SET_IN,
                        SET_BY,
                        PROGRAMME,
                        IMPORTANCE,
                        DIFFICULTY,
                        PREDECESSOR),
                (line, draft) -> draft.add(line.one(TARGET), target(line)));
    }

    private static Target.Builder target(Given line) {
        Target.Builder target = Target.builder()
                .id(line.one(TARGET))
                .kind(line.one(KIND))
                .concept(line.maybe(CONCEPT))
                .vocabulary(line.maybe(VOCABULARY))
                .area(line.maybe(AREA))
                .subject(line.maybe(SUBJECT))
                .statement(line.maybe(STATEMENT))
                .criterion(line.maybe(CRITERION))
                .scale(line.one(SCALE))
                .aim(aim(line))
                .setOn(line.maybe(SET_ON))
                .setIn(line.maybe(SET_IN))
                .setBy(line.maybe(SET_BY))
                .programme(line.maybe(PROGRAMME))
                .predecessor(line.maybe(PREDECESSOR));
        line.maybe(IMPORTANCE).ifPresent(target::importance);
        line.maybe(DIFFICULTY).ifPresent(target::difficulty);
        target.build();
        return target;
    }

    private static Optional<Aim> aim(Given line) {
        Optional<Mark> mark = AIM.find(line);
        if (mark.isPresent() != line.maybe(AIM_BY).isPresent()) {
            throw new RowRefused(
                    CsvRules.REFUSED,
                    mark.isPresent() ? AIM_BY.name() : AIM.point().name(),
                    "is empty, but another cell of the aim is not; the row was left out",
                    "Fill the mark and the day of the aim, or neither.");
        }
        return mark.map(some -> Aim.builder().mark(some).by(line.one(AIM_BY)).build());
    }

    private static Optional<Integer> optional(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
