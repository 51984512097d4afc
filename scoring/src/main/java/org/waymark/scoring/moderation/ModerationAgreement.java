package org.waymark.scoring.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.id.ScaleRef;
import org.waymark.id.StaffId;
import org.waymark.scale.Scale;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.Facet;

/**
 * How far recorded marks agree with those of moderators, by school, strand or any other facet, for each version of a scale by itself.
 *
 * <pre>
 *   exact        share of pairs with the same mark
 *   within one   share of pairs at most one step apart, where the scale has steps in order
 *   difference   mean of the recorded mark less the moderator's, in steps or numbers, where marks are in order
 *   coefficient  Krippendorff's alpha at the level of the scale; beside it Gwet's AC1, on ordered points AC2 with linear weights
 * </pre>
 *
 * <p>Each figure has an interval for which <b>pupils</b> are drawn again, each with all pairs of marks ({@link ClusterBootstrap}): several
 * targets of one pupil were judged by the same people in the same light and tell less than as many pupils. The figures do not change if
 * recorded and moderators' marks change places, but for the sign of the difference.
 *
 * <p>A group with fewer than {@value #MINIMUM_PUPILS} pupils has counts and no figures ({@link Undefined#TOO_FEW_VALUES}). The facets are
 * those of the recorded rating, see {@link ModerationFacets}; a facet of staff is refused, and {@link #byRater()} is the one way to ask
 * for raters, of pairs that were read with {@link Moderation#namingRaters}.
 *
 * <p>Caveats: agreement does not say who is right, and a moderator sees papers where the rater saw the pupil. A mean difference on a scale
 * of ordered points takes its steps as equally wide. A pair of marks is what a moderator and a school gave, and several moderators of one
 * rating make several pairs. Figures of a sample drawn with different chances hold for its strata, not over all of them.
 */
public final class ModerationAgreement {

    /** How many pupils a group needs unless said otherwise. */
    public static final int MINIMUM_PUPILS = 10;

    private static final ModerationAgreement DEFAULTS =
            new ModerationAgreement(List.of(), false, MINIMUM_PUPILS, ClusterBootstrap.withDefaults());

    private final List<Facet> facets;
    private final boolean byRater;
    private final int minimumPupils;
    private final ClusterBootstrap bootstrap;

    private ModerationAgreement(List<Facet> facets, boolean byRater, int minimumPupils, ClusterBootstrap bootstrap) {
        this.facets = facets;
        this.byRater = byRater;
        this.minimumPupils = minimumPupils;
        this.bootstrap = bootstrap;
    }

    /** Returns the calculator that groups by scale only. */
    public static ModerationAgreement withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that also groups by these facets.
     *
     * @throws IllegalArgumentException if a facet is there twice, or groups by members of staff
     */
    public ModerationAgreement by(Facet... facets) {
        List<Facet> chosen = List.of(facets);
        chosen.forEach(ModerationFacets::refusingStaff);
        if (chosen.stream().distinct().count() != chosen.size()) {
            throw new IllegalArgumentException("a facet of the agreement is there twice");
        }
        return new ModerationAgreement(chosen, byRater, minimumPupils, bootstrap);
    }

    /** Returns a copy that also groups by who made the recorded rating. What comes of it must not leave the school. */
    public ModerationAgreement byRater() {
        return new ModerationAgreement(facets, true, minimumPupils, bootstrap);
    }

    /**
     * Returns a copy that asks for more or fewer pupils in each group.
     *
     * @throws IllegalArgumentException if it is below 2
     */
    public ModerationAgreement withMinimumPupils(int minimum) {
        if (minimum < 2) {
            throw new IllegalArgumentException("minimumPupils is below 2");
        }
        return new ModerationAgreement(facets, byRater, minimum, bootstrap);
    }

    /** Returns a copy with this bootstrap: its seed, its number of resamples, its level. */
    public ModerationAgreement with(ClusterBootstrap bootstrap) {
        return new ModerationAgreement(facets, byRater, minimumPupils, bootstrap);
    }

    /**
     * Returns the agreement of these pairs, by group.
     *
     * @throws IllegalStateException if raters are asked for and were not read
     */
    public AgreementTable of(Moderation moderation) {
        if (byRater && !moderation.namesRaters()) {
            throw new IllegalStateException("raters were not read; see Moderation.namingRaters");
        }
        SortedMap<Group, List<Moderated>> groups = new TreeMap<>();
        for (Moderated one : moderation.all()) {
            groups.computeIfAbsent(group(one), any -> new ArrayList<>()).add(one);
        }
        List<AgreementRow> rows = new ArrayList<>();
        groups.forEach((group, pairs) -> rows.add(row(group, pairs)));
        return new AgreementTable(facets, rows);
    }

    private Group group(Moderated one) {
        CohortKey key = key(one, facets);
        return new Group(one.scale().ref(), key, byRater ? one.rater() : Optional.empty());
    }

    static CohortKey key(Moderated one, List<Facet> facets) {
        return new CohortKey(facets.stream()
                .map(facet -> ModerationFacets.value(one.facets(), facet))
                .toList());
    }

    private AgreementRow row(Group group, List<Moderated> pairs) {
        Scale scale = pairs.get(0).scale();
        PairFigures figures = new PairFigures(scale, pairs, bootstrap);
        boolean shown = figures.pupils() >= minimumPupils;
        return new AgreementRow(
                group.scale(),
                group.key(),
                group.rater(),
                pairs.size(),
                figures.pupils(),
                shown ? Optional.of(LeaningCounts.of(pairs)) : Optional.empty(),
                shown ? figures.exact() : tooFew("exact"),
                shown
                        ? figures.withinOne()
                        : Panel.hasSteps(scale) ? Optional.of(tooFew("within one")) : Optional.empty(),
                shown
                        ? figures.difference()
                        : Panel.isOrdered(scale) ? Optional.of(tooFew("difference")) : Optional.empty(),
                shown ? figures.coefficients() : List.of());
    }

    static ModerationFigure tooFew(String name) {
        return ModerationFigure.none(name, Undefined.TOO_FEW_VALUES);
    }

    /** A group of pairs; prints nobody. */
    private record Group(ScaleRef scale, CohortKey key, Optional<StaffId> rater) implements Comparable<Group> {

        private static final Comparator<Group> ORDER = Comparator.comparing(Group::scale)
                .thenComparing(Group::key)
                .thenComparing(group -> group.rater().map(StaffId::value).orElse(""));

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public String toString() {
        return "ModerationAgreement[by=" + facets + ", minimumPupils=" + minimumPupils + "]";
    }
}
