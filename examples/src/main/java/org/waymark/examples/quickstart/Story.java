package org.waymark.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PupilId;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvisions;
import org.waymark.need.SenTypes;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.ProgrammeSpell;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.Scorer.Explained;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.target.LevelDescriptor;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** Tells the story of one pupil in words, with the explanation of each number. */
final class Story {

    private final Chapters chapters;
    private final Caseload caseload;
    private final Words words;
    private final Scorer scorer;
    private final Help help;

    Story(Chapters chapters, Caseload caseload) {
        this.chapters = chapters;
        this.caseload = caseload;
        this.words = new Words(caseload.referenceData());
        this.help = new Help(chapters, words);
        this.scorer = Scorer.of(MeasureSet.standard(), caseload.referenceData());
    }

    void print() {
        chapters.begin("One pupil's story");
        if (caseload.pupils().isEmpty()) {
            chapters.line("There is no pupil in it.");
            return;
        }
        PupilRecord record = chosen();
        chapters.paragraph("", "Pupil " + record.pupil().id().value() + ", chosen because there is most to tell.");
        life(record);
        chapters.blank();
        new Voices(chapters).print(record);
        List<Explained> explained = explanations(record);
        for (Target target : record.targets()) {
            target(record, target, explained);
        }
        pupil(explained);
        chapters.blank();
        help.printWider(record);
    }

    /** Whose story it is; absent if there is no pupil. */
    Optional<PupilId> pupil() {
        return caseload.pupils().isEmpty()
                ? Optional.empty()
                : Optional.of(chosen().pupil().id());
    }

    /** The pupil with the most schools, then the most links between ratings, then the most ratings; the first of several. */
    private PupilRecord chosen() {
        Comparator<PupilRecord> most = Comparator.<PupilRecord>comparingLong(
                        record -> record.pupil().programmes().stream()
                                .map(ProgrammeSpell::programme)
                                .distinct()
                                .count())
                .thenComparingLong(record ->
                        record.ratings().stream().filter(Story::isLinked).count())
                .thenComparingLong(record -> record.ratings().size());
        PupilRecord best = caseload.pupils().get(0);
        for (PupilRecord record : caseload.pupils()) {
            if (most.compare(record, best) > 0) {
                best = record;
            }
        }
        return best;
    }

    private static boolean isLinked(Rating rating) {
        return rating.corrects().isPresent()
                || rating.revises().isPresent()
                || !rating.agrees().isEmpty();
    }

    private void life(PupilRecord record) {
        for (Enrolment spell : record.pupil().enrolments()) {
            chapters.line("  " + Words.year(spell.year()) + " at " + words.school(spell.school()) + " from "
                    + Words.day(spell.from()) + until(spell.to().map(Words::day).orElse("")));
        }
        for (ProgrammeSpell spell : record.pupil().programmes()) {
            chapters.line("  In " + words.programme(spell.programme()) + " from " + Words.day(spell.from())
                    + until(spell.to().map(Words::day).orElse("")));
        }
        for (ProvisionSpell spell : record.provisions()) {
            chapters.line("  " + Words.label(SenProvisions.CODES, spell.provision()) + " from "
                    + Words.day(spell.from()) + until(spell.to().map(Words::day).orElse("")));
        }
        for (Need need : record.needs()) {
            chapters.line("  Need " + need.rank() + ": " + Words.label(SenTypes.CODES, need.type()) + ", since "
                    + Words.day(need.from()) + until(need.to().map(Words::day).orElse("")));
        }
    }

    private static String until(String day) {
        return day.isEmpty() ? "" : " to " + day;
    }

    private void target(PupilRecord record, Target target, List<Explained> explained) {
        chapters.blank();
        String about = target.subject()
                .or(() -> target.statement().map(statement -> '"' + statement + '"'))
                .or(target::area)
                .orElse("without a statement");
        chapters.paragraph("  ", "Target " + target.id() + ", " + target.kind() + ": " + about);
        caseload.referenceData()
                .wording(target)
                .ifPresent(wording -> chapters.paragraph(
                        "    ",
                        "In the words of "
                                + target.programme().map(words::programme).orElse("the school") + ": \"" + wording
                                + "\". Shared concept: "
                                + target.concept().map(Object::toString).orElse("none") + "."));
        target.predecessor().ifPresent(earlier -> chapters.line("    It goes on from target " + earlier + "."));
        chapters.paragraph(
                "    ",
                "Rated on: " + words.scale(target.scale())
                        + target.aim()
                                .map(aim -> ". Aim: " + words.mark(target.scale(), aim.mark()) + ", by "
                                        + Words.day(aim.by()))
                                .orElse(". It has no aim")
                        + ".");
        record.ratingsOf(target.id()).stream()
                .sorted(Comparator.comparing(Rating::on))
                .forEach(rating -> chapters.paragraph("      ", rating(target, rating)));
        for (TargetDecision decision : target.decisions()) {
            chapters.paragraph(
                    "    ",
                    "Decided on " + Words.day(decision.on()) + ": "
                            + decision.decision().code().replace('-', ' ')
                            + decision.reason()
                                    .map(reason -> ", because: " + reason)
                                    .orElse("")
                            + decision.successor()
                                    .map(next -> ". It goes on as target " + next)
                                    .orElse("") + ".");
        }
        help.print(record, target.id());
        explained.stream()
                .filter(one ->
                        one.row().findTarget().filter(target.id()::equals).isPresent())
                .forEach(this::explanation);
    }

    private String rating(Target target, Rating rating) {
        StringBuilder text = new StringBuilder(Words.day(rating.on()))
                .append(", ")
                .append(rating.cycle().map(words::cycle).orElse("between cycles"))
                .append(", ")
                .append(rating.purpose())
                .append(": ")
                .append(words.mark(target.scale(), rating.mark()));
        level(target, rating.mark())
                .ifPresent(level -> text.append(", that is: \"").append(level).append('"'));
        if (!rating.perspective().equals(Perspective.SCHOOL)) {
            text.append(", as the ").append(rating.perspective()).append(" sees it");
        }
        rating.id().ifPresent(id -> text.append(" [").append(id).append(']'));
        rating.corrects().ifPresent(id -> text.append(", corrects [").append(id).append(']'));
        rating.revises()
                .ifPresent(id -> text.append(", after a change of mind about [")
                        .append(id)
                        .append(']'));
        if (!rating.agrees().isEmpty()) {
            text.append(", agreed in moderation of ").append(rating.agrees());
        }
        return text.toString();
    }

    /** What a point means for a target whose levels were written beforehand. */
    private static Optional<String> level(Target target, Mark mark) {
        return target.levels().stream()
                .flatMap(levels -> levels.descriptors().stream())
                .filter(level -> mark.equals(Mark.point(level.point())))
                .map(LevelDescriptor::text)
                .findFirst();
    }

    private List<Explained> explanations(PupilRecord record) {
        List<Explained> all = new ArrayList<>();
        for (MeasureKey key : scorer.measures().keys()) {
            all.addAll(scorer.explain(record, key.toString()));
        }
        return all;
    }

    private void pupil(List<Explained> explained) {
        List<Explained> ofPupil = explained.stream()
                .filter(one -> one.row().findTarget().isEmpty()
                        && one.row().findSeries().isEmpty())
                .filter(Story::isWorthTelling)
                .toList();
        if (!ofPupil.isEmpty()) {
            chapters.blank();
            chapters.line("  Over all targets of the pupil:");
            ofPupil.forEach(this::explanation);
        }
    }

    private void explanation(Explained one) {
        if (isWorthTelling(one)) {
            MeasureInfo<?> info = scorer.measures()
                    .find(one.row().measure())
                    .map(ProgressMeasure::info)
                    .orElseThrow();
            chapters.line("    " + info.title() + " (" + info.key() + ")");
            one.explanation().toText(Labels.english()).lines().forEach(line -> chapters.paragraph("      ", line));
        }
    }

    /** A measure that is not meant for a target has nothing to tell about it. */
    private static boolean isWorthTelling(Explained one) {
        return one.row()
                .score()
                .fold(
                        scored -> true,
                        (NotScored none) -> !none.reason().equals(Reason.SCALE_NOT_ACCEPTED)
                                && !none.reason().equals(Reason.NOT_APPLICABLE));
    }
}
