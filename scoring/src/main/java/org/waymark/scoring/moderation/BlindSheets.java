package org.waymark.scoring.moderation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.rating.Rating;
import org.waymark.release.AudienceFilter;
import org.waymark.scale.Scale;
import org.waymark.target.Target;

/**
 * A sample made ready for blind moderation: a {@link BlindSheet} for each school that moderates, and the link from the keys back to the
 * units, which stays with whoever drew the sample.
 *
 * <p>A sheet shows what a target asks for and what its rating rests on; not the mark, the rater, the school or the pupil. The pupil's
 * name and UPN and the names of the schools are taken out of texts, and evidence whose reference names one of them is withheld: each such
 * item is a finding, for a name may stand in a text in other words too (a brother, a street, a nickname). Read the sheets before they
 * leave. Whoever has the seed and the records can make the keys again.
 *
 * <p>What comes back goes through {@link #check}, which makes ratings of it that the caller adds.
 */
public final class BlindSheets {

    private final List<BlindSheet> sheets;
    private final SortedMap<String, DrawnUnit> units;
    private final Map<String, SchoolId> moderators;
    private final Findings findings;

    private BlindSheets(Maker maker) {
        List<BlindSheet> made = new ArrayList<>();
        maker.items.forEach((school, items) -> made.add(new BlindSheet(school, items)));
        this.sheets = List.copyOf(made);
        this.units = Collections.unmodifiableSortedMap(maker.units);
        this.moderators = Map.copyOf(maker.moderators);
        this.findings = Findings.of(maker.findings);
    }

    /** Returns the sheets of a sample for moderators who are professionals outside the school. */
    public static BlindSheets of(ModerationSample sample, Caseload caseload, SchoolPairs pairs) {
        return of(sample, caseload, pairs, Audience.EXTERNAL);
    }

    /**
     * Returns the sheets of a sample.
     *
     * @param caseload the records that it was drawn from
     * @param pairs which school moderates which
     * @param reader which notes on evidence a moderator may see
     */
    public static BlindSheets of(ModerationSample sample, Caseload caseload, SchoolPairs pairs, Audience reader) {
        Maker maker = new Maker(caseload, pairs, AudienceFilter.forAudience(reader), new BlindKeys(sample.seed()));
        List<DrawnUnit> order = new ArrayList<>(sample.drawn());
        Collections.shuffle(order, new Random(sample.seed()));
        order.forEach(maker::add);
        return new BlindSheets(maker);
    }

    /** Returns the sheets in the order of the schools that moderate. */
    public List<BlindSheet> sheets() {
        return sheets;
    }

    /** Returns the sheet of the school that moderates; empty if there is nothing for it. */
    public Optional<BlindSheet> of(SchoolId moderator) {
        return sheets.stream()
                .filter(sheet -> sheet.moderator().equals(moderator))
                .findFirst();
    }

    /** Returns the link from the keys to the units. It stays with the schools whose pupils are in it. */
    public SortedMap<String, DrawnUnit> link() {
        return units;
    }

    /** Returns what to look at before the sheets leave. */
    public Findings findings() {
        return findings;
    }

    /**
     * Checks what moderators gave and makes ratings of it.
     *
     * @param caseload the records as they stand now; they are not changed
     * @param returns in the order in which they came
     */
    public ModerationReturns check(Caseload caseload, List<BlindReturn> returns) {
        return ModerationReturns.of(units, moderators, caseload, returns);
    }

    /** How much there is; nobody is in it. */
    @Override
    public String toString() {
        return "BlindSheets[sheets=" + sheets.size() + ", items=" + units.size() + ", findings=" + findings.size()
                + "]";
    }

    private static final class Maker {

        private final Caseload caseload;
        private final Map<PupilId, PupilRecord> records;
        private final SchoolPairs pairs;
        private final AudienceFilter filter;
        private final BlindKeys keys;
        private final SortedMap<SchoolId, List<BlindItem>> items = new TreeMap<>();
        private final SortedMap<String, DrawnUnit> units = new TreeMap<>();
        private final Map<String, SchoolId> moderators = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Maker(Caseload caseload, SchoolPairs pairs, AudienceFilter filter, BlindKeys keys) {
            this.caseload = caseload;
            this.records = caseload.pupilsById();
            this.pairs = pairs;
            this.filter = filter;
            this.keys = keys;
        }

        void add(DrawnUnit drawn) {
            String key = keys.next();
            Position at = Position.root().field("items").index(units.size());
            units.put(key, drawn);
            PupilRecord record = records.get(drawn.unit().pupil());
            Optional<Rating> recorded = Optional.ofNullable(record).flatMap(one -> recorded(one, drawn.unit()));
            Optional<SchoolId> moderator = pairs.moderatorOf(drawn.school());
            if (record == null || recorded.isEmpty()) {
                report("moderation.not-found", Severity.ERROR, at, "a drawn rating is no longer in the records");
            } else if (moderator.isEmpty()) {
                report("moderation.no-moderator", Severity.ERROR, at, "no school moderates the school of the rating");
            } else {
                if (record.pupil().enrolments().stream()
                        .anyMatch(spell -> spell.school().equals(moderator.get()))) {
                    report(
                            "moderation.pupil-known",
                            Severity.WARNING,
                            at,
                            "the pupil is or was at the school that moderates");
                }
                moderators.put(key, moderator.get());
                items.computeIfAbsent(moderator.get(), any -> new ArrayList<>())
                        .add(item(key, record, recorded.get(), at));
            }
        }

        private BlindItem item(String key, PupilRecord full, Rating recorded, Position at) {
            NameHiding hiding = new NameHiding(full, caseload.referenceData());
            Target target = full.target(recorded.target()).orElseThrow();
            Scale scale = caseload.referenceData().scale(target.scale()).orElseThrow();
            List<BlindEvidence> evidence = new ArrayList<>();
            int withheld = 0;
            for (var piece : recorded.evidence()) {
                if (hiding.names(piece.reference())) {
                    withheld++;
                } else {
                    evidence.add(new BlindEvidence(
                            piece.kind(),
                            piece.reference(),
                            piece.note().filter(filter::shows).map(note -> hiding.in(note.text()))));
                }
            }
            var concept = caseload.referenceData().concept(target);
            BlindItem item = new BlindItem(
                    key,
                    target.subject().map(hiding::in),
                    concept.map(one -> hiding.in(one.title())),
                    concept.map(one -> one.criteria().stream().map(hiding::in).toList())
                            .orElse(List.of()),
                    target.statement().map(hiding::in),
                    target.criterion().map(hiding::in),
                    scale.withTitle(hiding.in(scale.title()))
                            .withSource(hiding.in(scale.source()))
                            .withExtensions(Map.of())
                            .withUnknown(Map.of()),
                    target.levels()
                            .map(levels -> levels.descriptors().stream()
                                    .map(one -> one.withText(hiding.in(one.text()))
                                            .withExtensions(Map.of())
                                            .withUnknown(Map.of()))
                                    .toList())
                            .orElse(List.of()),
                    recorded.on(),
                    evidence,
                    withheld);
            if (hiding.hidden() > 0) {
                report(
                        "moderation.name-hidden",
                        Severity.WARNING,
                        at,
                        "a text named the pupil or a school; the name was taken out");
            }
            if (withheld > 0) {
                report(
                        "moderation.evidence-withheld",
                        Severity.WARNING,
                        at,
                        "a reference to evidence names the pupil or a school");
            }
            return item;
        }

        private void report(String rule, Severity severity, Position at, String message) {
            findings.add(Finding.builder()
                    .rule(rule)
                    .severity(severity)
                    .position(at)
                    .message(message)
                    .build());
        }
    }

    /** What is recorded of a unit now. */
    static Optional<Rating> recorded(PupilRecord record, PanelUnit unit) {
        return Optional.ofNullable(
                        UnitRatings.of(record).judgements().get(new UnitRatings.Unit(unit.target(), unit.occasion())))
                .flatMap(judgements -> UnitRatings.recorded(judgements, LocalDate.MAX))
                .filter(rating -> record.target(rating.target()).isPresent());
    }
}
