package org.waymark.scoring.moderation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.rating.Rating;
import org.waymark.scale.Scale;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;
import org.waymark.target.Target;

/**
 * Draws which ratings of a cycle are to be moderated: at random within strata, by a seed.
 *
 * <p>What can be drawn is the school's own judgement of a target in the cycle, as {@link Moderation} takes it, with a mark on a scale
 * that is scored, made at a known school and not moderated yet. The strata are the combinations of the chosen {@link ModerationFacets};
 * a rating of which one is not known stands in a stratum of its own. Within a stratum <b>pupils are drawn first, then one target of
 * each</b>: as many as are asked for, and never two targets of one pupil in one stratum unless {@link #withTargetsPerPupil(int)} says so.
 *
 * <p>The draw depends on the seed, the strata and the ids, not on the order of the records; what is drawn in one stratum does not change
 * with another. A stratum that holds too few is drawn as a whole and says so.
 *
 * <p>Caveat: strata of different sizes are drawn with different chances, so that a figure over the whole sample is not that of all
 * ratings. Look at it stratum by stratum.
 */
public final class ModerationSampling {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final ModerationSampling DEFAULTS =
            new ModerationSampling(List.of(Facet.SCHOOL, CohortFacets.SCALE), Optional.empty(), Optional.of(10), 1, 1);

    private final List<Facet> facets;
    private final Optional<BigDecimal> share;
    private final Optional<Integer> number;
    private final int targetsPerPupil;
    private final long seed;

    private ModerationSampling(
            List<Facet> facets, Optional<BigDecimal> share, Optional<Integer> number, int targetsPerPupil, long seed) {
        this.facets = facets;
        this.share = share;
        this.number = number;
        this.targetsPerPupil = targetsPerPupil;
        this.seed = seed;
    }

    /** Returns the sampling of 10 ratings of each scale at each school, of 10 pupils, by the seed 1. */
    public static ModerationSampling withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with strata by these facets; none for one stratum of all.
     *
     * @throws IllegalArgumentException if a facet is there twice, or groups by members of staff
     */
    public ModerationSampling by(Facet... facets) {
        List<Facet> chosen = List.of(facets);
        chosen.forEach(ModerationFacets::refusingStaff);
        if (chosen.stream().distinct().count() != chosen.size()) {
            throw new IllegalArgumentException("a facet of the strata is there twice");
        }
        return new ModerationSampling(chosen, share, number, targetsPerPupil, seed);
    }

    /**
     * Returns a copy that draws so many ratings from each stratum.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ModerationSampling perStratum(int ratings) {
        return new ModerationSampling(
                facets, Optional.empty(), Optional.of(positive(ratings, "perStratum")), targetsPerPupil, seed);
    }

    /**
     * Returns a copy that draws this share of what can be drawn from each stratum, rounded up: of its pupils, where one target of each
     * may be drawn.
     *
     * @param share above 0, at most 1
     * @throws IllegalArgumentException if it lies outside
     */
    public ModerationSampling share(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share is not above 0 and at most 1");
        }
        return new ModerationSampling(
                facets, Optional.of(BigDecimal.valueOf(share)), Optional.empty(), targetsPerPupil, seed);
    }

    /**
     * Returns a copy that may draw so many targets of one pupil in a stratum; a second one only once each pupil of the stratum has had
     * one drawn.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ModerationSampling withTargetsPerPupil(int targets) {
        return new ModerationSampling(facets, share, number, positive(targets, "targetsPerPupil"), seed);
    }

    /** Returns a copy that draws by this seed. */
    public ModerationSampling withSeed(long seed) {
        return new ModerationSampling(facets, share, number, targetsPerPupil, seed);
    }

    private static int positive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is below 1");
        }
        return value;
    }

    /** Returns the sample of the ratings of a cycle. */
    public ModerationSample draw(Caseload caseload, CycleId cycle) {
        return draw(caseload.pupils(), caseload.referenceData(), cycle);
    }

    /** Returns the sample of the ratings of a cycle. */
    public ModerationSample draw(Iterable<PupilRecord> records, ReferenceData reference, CycleId cycle) {
        SortedMap<CohortKey, SortedMap<PupilId, List<DrawnUnit>>> frame = new TreeMap<>();
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        for (PupilRecord record : records) {
            UnitRatings ratings = UnitRatings.of(record);
            ratings.judgements().forEach((unit, judgements) -> {
                Optional<Rating> recorded = UnitRatings.recorded(judgements, LocalDate.MAX)
                        .filter(rating -> rating.cycle().filter(cycle::equals).isPresent());
                if (recorded.isPresent()) {
                    Optional<LeftOut> reason = ratings.isModerated(unit)
                            ? Optional.of(LeftOut.ALREADY_MODERATED)
                            : add(record, reference, unit, recorded.get(), frame);
                    reason.ifPresent(why -> leftOut.merge(why, 1, Integer::sum));
                }
            });
        }
        List<Stratum> strata = new ArrayList<>();
        frame.forEach((key, pupils) -> strata.add(stratum(key, pupils)));
        return new ModerationSample(cycle, facets, seed, strata, leftOut);
    }

    private Optional<LeftOut> add(
            PupilRecord record,
            ReferenceData reference,
            UnitRatings.Unit unit,
            Rating recorded,
            SortedMap<CohortKey, SortedMap<PupilId, List<DrawnUnit>>> frame) {
        Optional<Target> target = record.target(unit.target());
        Optional<Scale> scale = target.map(Target::scale).flatMap(reference::scale);
        Optional<SchoolId> school = ModerationFacets.school(record, recorded);
        Optional<LeftOut> reason = Moderation.unfit(scale, recorded.mark())
                .or(() -> school.isEmpty() ? Optional.of(LeftOut.NO_SCHOOL) : Optional.empty());
        if (reason.isEmpty()) {
            Facets known = ModerationFacets.of(record, target.orElseThrow(), recorded, scale.orElseThrow(), reference);
            CohortKey key = new CohortKey(facets.stream()
                    .map(facet -> ModerationFacets.value(known, facet))
                    .toList());
            PupilId pupil = record.pupil().id();
            frame.computeIfAbsent(key, any -> new TreeMap<>())
                    .computeIfAbsent(pupil, any -> new ArrayList<>())
                    .add(new DrawnUnit(
                            new PanelUnit(pupil, unit.target(), unit.occasion()),
                            school.orElseThrow(),
                            scale.orElseThrow().ref()));
        }
        return reason;
    }

    private Stratum stratum(CohortKey key, SortedMap<PupilId, List<DrawnUnit>> pupils) {
        Random random = new Random(seedOf(key));
        List<List<DrawnUnit>> order = new ArrayList<>();
        int units = 0;
        int available = 0;
        for (List<DrawnUnit> ofPupil : pupils.values()) {
            List<DrawnUnit> targets = new ArrayList<>(ofPupil);
            Collections.sort(targets);
            Collections.shuffle(targets, random);
            order.add(targets);
            units += targets.size();
            available += Math.min(targets.size(), targetsPerPupil);
        }
        Collections.shuffle(order, random);
        int wanted = wanted(available);
        List<DrawnUnit> drawn = new ArrayList<>();
        for (int round = 0; round < targetsPerPupil && drawn.size() < Math.min(wanted, available); round++) {
            for (List<DrawnUnit> targets : order) {
                if (round < targets.size() && drawn.size() < wanted) {
                    drawn.add(targets.get(round));
                }
            }
        }
        Collections.sort(drawn);
        return new Stratum(key, units, pupils.size(), available, wanted, drawn);
    }

    private int wanted(int available) {
        return share.map(part -> part.multiply(BigDecimal.valueOf(available))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact())
                .or(() -> number)
                .orElseThrow();
    }

    /** So that what is drawn in one stratum does not depend on the others. */
    private long seedOf(CohortKey key) {
        long mixed = (seed + 1) * SPREAD;
        for (char character : key.toString().toCharArray()) {
            mixed = (mixed ^ character) * SPREAD;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }

    @Override
    public String toString() {
        return "ModerationSampling[by=" + facets + ", seed=" + seed + "]";
    }
}
