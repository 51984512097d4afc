package org.waymark.scoring.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.scoring.stat.AgreementResult;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.stat.CohenKappa;
import org.waymark.scoring.stat.GwetAc;
import org.waymark.scoring.stat.RatingTable;
import org.waymark.scoring.stat.Undefined;

/**
 * How far two schools agree on what a pupil needs, or on the provision: moderation of identification and support.
 *
 * <p>Codes are names without an order. There are rows for all schools together, for each school, and, where rounds are named, for each
 * round over all schools; needs and provision are never counted together. Each row has the share of the same code, Cohen's kappa and
 * Gwet's AC1, with intervals for which pupils are drawn again, and how often each pair of codes occurred: which types of need are taken
 * for each other. A group with fewer than {@value ModerationAgreement#MINIMUM_PUPILS} pupils has counts only.
 *
 * <p>The list of codes is what was used on either side in all judgements of that question; {@link #withCodes(CodeSet)} declares a longer
 * one, which changes AC1 and not kappa. Where both sides used one code only, kappa is undefined ({@link Undefined#CERTAIN_BY_CHANCE}).
 *
 * <p>Caveats: agreement on a type of need says nothing of whether the pupil has it. A second school judges from papers. The table holds
 * small counts about pupils: it stays within the schools that moderate, and leaves them by way of disclosure control only.
 */
public final class IdentificationAgreement {

    private static final Comparator<SecondJudgement> ORDER = Comparator.comparing(SecondJudgement::pupil)
            .thenComparing(SecondJudgement::recorded)
            .thenComparing(SecondJudgement::second)
            .thenComparing(SecondJudgement::school)
            .thenComparing(one -> one.cycle().map(CycleId::value).orElse(""));

    private static final IdentificationAgreement DEFAULTS =
            new IdentificationAgreement(ModerationAgreement.MINIMUM_PUPILS, ClusterBootstrap.withDefaults(), List.of());

    private final int minimumPupils;
    private final ClusterBootstrap bootstrap;
    private final List<String> declared;

    private IdentificationAgreement(int minimumPupils, ClusterBootstrap bootstrap, List<String> declared) {
        this.minimumPupils = minimumPupils;
        this.bootstrap = bootstrap;
        this.declared = declared;
    }

    /** Returns the calculator that declares no codes. */
    public static IdentificationAgreement withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that asks for more or fewer pupils in each group.
     *
     * @throws IllegalArgumentException if it is below 2
     */
    public IdentificationAgreement withMinimumPupils(int minimum) {
        if (minimum < 2) {
            throw new IllegalArgumentException("minimumPupils is below 2");
        }
        return new IdentificationAgreement(minimum, bootstrap, declared);
    }

    /** Returns a copy with this bootstrap: its seed, its number of resamples, its level. */
    public IdentificationAgreement with(ClusterBootstrap bootstrap) {
        return new IdentificationAgreement(minimumPupils, bootstrap, declared);
    }

    /** Returns a copy that counts these codes as possible beside those that were used; give judgements of one question only. */
    public IdentificationAgreement withCodes(CodeSet codes) {
        return new IdentificationAgreement(
                minimumPupils,
                bootstrap,
                codes.entries().stream().map(CodeEntry::code).toList());
    }

    /** Returns the rows: for each question all schools, then each school, then each round. */
    public List<IdentificationRow> of(Collection<SecondJudgement> judgements) {
        List<SecondJudgement> all = judgements.stream().sorted(ORDER).toList();
        List<IdentificationRow> rows = new ArrayList<>();
        for (SecondJudgement.Question question : SecondJudgement.Question.values()) {
            List<SecondJudgement> asked =
                    all.stream().filter(one -> one.question() == question).toList();
            if (asked.isEmpty()) {
                continue;
            }
            SortedSet<String> codes = new TreeSet<>(declared);
            asked.forEach(one -> codes.addAll(List.of(one.recorded(), one.second())));
            Rows maker = new Rows(question, new ArrayList<>(codes));
            rows.add(maker.row(asked, Optional.empty(), Optional.empty()));
            asked.stream()
                    .map(SecondJudgement::school)
                    .distinct()
                    .sorted()
                    .forEach(school -> rows.add(maker.row(
                            asked.stream()
                                    .filter(one -> one.school().equals(school))
                                    .toList(),
                            Optional.of(school),
                            Optional.empty())));
            asked.stream()
                    .flatMap(one -> one.cycle().stream())
                    .distinct()
                    .sorted()
                    .forEach(cycle -> rows.add(maker.row(
                            asked.stream()
                                    .filter(one ->
                                            one.cycle().filter(cycle::equals).isPresent())
                                    .toList(),
                            Optional.empty(),
                            Optional.of(cycle))));
        }
        return List.copyOf(rows);
    }

    private final class Rows {

        private final SecondJudgement.Question question;
        private final List<String> codes;

        Rows(SecondJudgement.Question question, List<String> codes) {
            this.question = question;
            this.codes = codes;
        }

        IdentificationRow row(List<SecondJudgement> judgements, Optional<SchoolId> school, Optional<CycleId> cycle) {
            Map<PupilId, Integer> numbers = new TreeMap<>();
            judgements.forEach(one -> numbers.computeIfAbsent(one.pupil(), any -> numbers.size()));
            int[] pupils = judgements.stream()
                    .mapToInt(one -> numbers.getOrDefault(one.pupil(), 0))
                    .toArray();
            boolean shown = numbers.size() >= minimumPupils;
            RatingTable table = table(judgements);
            CohenKappa kappa = CohenKappa.withDefaults();
            GwetAc ac1 = GwetAc.withDefaults();
            return new IdentificationRow(
                    question,
                    school,
                    cycle,
                    judgements.size(),
                    numbers.size(),
                    figure("exact", shown, Optional.empty(), pupils, chosen -> exact(table, chosen)),
                    figure("cohen.kappa", shown, kappa.of(table).undefined(), pupils, chosen -> {
                        CohenKappa.Result result = kappa.of(table.select(chosen));
                        return result.isDefined() ? OptionalDouble.of(result.kappa()) : OptionalDouble.empty();
                    }),
                    figure("gwet.ac1", shown, ac1.of(table).undefined(), pupils, chosen -> {
                        AgreementResult result = ac1.of(table.select(chosen));
                        return result.isDefined() ? OptionalDouble.of(result.coefficient()) : OptionalDouble.empty();
                    }),
                    shown ? confusions(judgements) : List.of());
        }

        private RatingTable table(List<SecondJudgement> judgements) {
            double[][] places = new double[judgements.size()][];
            for (int i = 0; i < places.length; i++) {
                SecondJudgement one = judgements.get(i);
                places[i] = new double[] {codes.indexOf(one.recorded()), codes.indexOf(one.second())};
            }
            double[] categories = new double[codes.size()];
            for (int k = 0; k < categories.length; k++) {
                categories[k] = k;
            }
            return RatingTable.of(places).withCategories(categories);
        }

        private ModerationFigure figure(
                String name,
                boolean shown,
                Optional<Undefined> undefined,
                int[] pupils,
                Function<int[], OptionalDouble> statistic) {
            if (!shown) {
                return ModerationAgreement.tooFew(name);
            }
            return undefined
                    .map(why -> ModerationFigure.none(name, why))
                    .orElseGet(() -> ModerationFigure.of(name, bootstrap, pupils, statistic));
        }
    }

    private static OptionalDouble exact(RatingTable table, int[] chosen) {
        int same = 0;
        for (int i : chosen) {
            same += table.rating(i, 0).equals(table.rating(i, 1)) ? 1 : 0;
        }
        return OptionalDouble.of((double) same / chosen.length);
    }

    private static List<Confusion> confusions(List<SecondJudgement> judgements) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        judgements.forEach(one ->
                counts.computeIfAbsent(one.recorded(), any -> new TreeMap<>()).merge(one.second(), 1, Integer::sum));
        List<Confusion> table = new ArrayList<>();
        counts.forEach((recorded, bySecond) ->
                bySecond.forEach((second, count) -> table.add(new Confusion(recorded, second, count))));
        return table;
    }

    @Override
    public String toString() {
        return "IdentificationAgreement[minimumPupils=" + minimumPupils + "]";
    }
}
