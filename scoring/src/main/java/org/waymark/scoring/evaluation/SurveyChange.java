package org.waymark.scoring.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.caseload.ReferenceData;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.wider.AnswerCount;
import org.waymark.wider.SurveyItem;
import org.waymark.wider.SurveyRound;

/**
 * What changed between two rounds of a survey, with those who did not answer:
 *
 * <pre>{@code
 * SurveyChange.of(autumn, summer).together("yes", "mostly").result();
 * }</pre>
 *
 * <p>Items are the same if they have the same code. For each answer, or for several {@linkplain #together(String...) taken together},
 * there is the share of those who answered in each round, the change, how many did not answer, and between what the share of
 * all who were asked must lie, whatever the others think. The bounds suppose nothing; with many who did not answer they are wide, and
 * that is what is known. There is no interval beside them: a survey of a school asks everybody and draws no sample.
 *
 * <p>A record of a survey holds counts and no answers of anybody. So who answered both times is known only if the school hands it in
 * ({@link #withBoth(String, AnsweredBoth)}); until then there is the caveat that others answered. Immutable.
 *
 * <p>Reference: Horowitz JL, Manski CF (1998), Censoring of outcomes and regressors due to survey nonresponse, Journal of Econometrics
 * 84:37-58 (worst and best case).
 */
public final class SurveyChange {

    private static final Comparator<SurveyRound> BY_TIME = Comparator.comparing(SurveyRound::from)
            .thenComparing(SurveyRound::to)
            .thenComparing(round -> round.id().value());

    private final SurveyRound before;
    private final SurveyRound after;
    private final NavigableSet<String> together;
    private final Map<String, AnsweredBoth> both;

    private SurveyChange(
            SurveyRound before, SurveyRound after, NavigableSet<String> together, Map<String, AnsweredBoth> both) {
        this.before = before;
        this.after = after;
        this.together = together;
        this.both = both;
    }

    /**
     * Returns the question what changed from one round to another.
     *
     * @throws IllegalArgumentException if they asked different groups or schools, or the second does not begin after the first
     */
    public static SurveyChange of(SurveyRound before, SurveyRound after) {
        if (!before.respondents().equals(after.respondents())
                || !before.school().equals(after.school())) {
            throw new IllegalArgumentException("the two rounds of a survey must ask the same group at the same school");
        }
        if (!after.from().isAfter(before.from())) {
            throw new IllegalArgumentException("the second round of a survey must begin after the first");
        }
        return new SurveyChange(before, after, new TreeSet<>(), Map.of());
    }

    /**
     * Returns the questions that the surveys of these data allow: for each school and each group of respondents from its first round to
     * its last, in the order of schools and groups; a group that was asked once only is left out.
     */
    public static List<SurveyChange> in(ReferenceData data) {
        Map<List<String>, List<SurveyRound>> rounds = new TreeMap<>(
                Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));
        for (SurveyRound round : data.surveys()) {
            String school = round.school().map(Object::toString).orElse("");
            rounds.computeIfAbsent(List.of(school, round.respondents().code()), unknown -> new ArrayList<>())
                    .add(round);
        }
        List<SurveyChange> changes = new ArrayList<>();
        for (Collection<SurveyRound> these : rounds.values()) {
            SurveyRound first = these.stream().min(BY_TIME).orElseThrow();
            SurveyRound last = these.stream().max(BY_TIME).orElseThrow();
            if (last.from().isAfter(first.from())) {
                changes.add(of(first, last));
            }
        }
        return changes;
    }

    /** Returns a copy that takes these answers together as one; for items that allow several answers each stays alone. */
    public SurveyChange together(String... answers) {
        return new SurveyChange(before, after, new TreeSet<>(List.of(answers)), both);
    }

    /**
     * Returns a copy that knows of one item how those answered who answered both times, by the answers that are taken together.
     *
     * @throws IllegalStateException if no answers are taken together: call {@link #together(String...)} first
     */
    public SurveyChange withBoth(String item, AnsweredBoth people) {
        if (together.isEmpty()) {
            throw new IllegalStateException("say which answers are meant first; call together(answers)");
        }
        Map<String, AnsweredBoth> more = new HashMap<>(both);
        more.put(item, people);
        return new SurveyChange(before, after, together, more);
    }

    /**
     * Returns the answer.
     *
     * @throws IllegalArgumentException if more are said to have answered an item both times than answered it in a round
     */
    public Result result() {
        List<AnswerChange> changes = new ArrayList<>();
        for (SurveyItem later : after.items()) {
            Optional<SurveyItem> earlier = before.item(later.code());
            boolean isFirst =
                    after.item(later.code()).filter(item -> item == later).isPresent();
            if (earlier.isPresent() && isFirst) {
                for (NavigableSet<String> answers : answers(earlier.get(), later)) {
                    changes.add(change(earlier.get(), later, answers));
                }
            }
        }
        return new Result(before, after, changes);
    }

    private List<NavigableSet<String>> answers(SurveyItem earlier, SurveyItem later) {
        boolean several = earlier.several() || later.several();
        Set<String> all = new LinkedHashSet<>();
        later.answers().forEach(count -> all.add(count.option()));
        earlier.answers().forEach(count -> all.add(count.option()));
        List<NavigableSet<String>> sets = new ArrayList<>();
        if (together.isEmpty() || several) {
            all.stream()
                    .filter(option -> together.isEmpty() || together.contains(option))
                    .forEach(option -> sets.add(new TreeSet<>(Set.of(option))));
        } else if (all.stream().anyMatch(together::contains)) {
            sets.add(together);
        }
        return sets;
    }

    private AnswerChange change(SurveyItem earlier, SurveyItem later, NavigableSet<String> answers) {
        Optional<AnsweredBoth> people =
                answers.equals(together) ? Optional.ofNullable(both.get(later.code())) : Optional.empty();
        AnswerShare first = share(before, earlier, answers);
        AnswerShare second = share(after, later, answers);
        people.ifPresent(both -> {
            if (both.people() > Math.min(first.answered(), second.answered())
                    || both.first() > first.gave()
                    || both.second() > second.gave()) {
                throw new IllegalArgumentException(
                        "more are said to have answered both times than answered in a round");
            }
        });
        return new AnswerChange(later.code(), later.text(), answers, first, second, people);
    }

    private static AnswerShare share(SurveyRound round, SurveyItem item, Set<String> answers) {
        long gave = item.answers().stream()
                .filter(count -> answers.contains(count.option()))
                .mapToLong(AnswerCount::count)
                .sum();
        long answered = item.several() ? Math.max(round.responded(), gave) : item.answered();
        OptionalLong invited =
                round.invited().isPresent() ? OptionalLong.of(round.invited().getAsInt()) : OptionalLong.empty();
        return new AnswerShare(gave, answered, invited);
    }

    /** Says which rounds. */
    @Override
    public String toString() {
        return "SurveyChange[" + before.id() + " to " + after.id() + "]";
    }

    /** What changed between two rounds. */
    public static final class Result extends Evaluation {

        private final SurveyRound before;
        private final SurveyRound after;
        private final List<AnswerChange> changes;

        Result(SurveyRound before, SurveyRound after, List<AnswerChange> changes) {
            super(
                    changes.isEmpty() ? Optional.of(Refusal.NO_SHARED_ITEM) : Optional.empty(),
                    changes.stream().allMatch(change -> change.both().isPresent())
                            ? Set.of()
                            : Set.of(Caveat.OTHER_RESPONDENTS),
                    Caveat.NON_RESPONSE);
            this.before = before;
            this.after = after;
            this.changes = List.copyOf(changes);
        }

        /** The first round. */
        public SurveyRound before() {
            return before;
        }

        /** The second round. */
        public SurveyRound after() {
            return after;
        }

        /** What changed, item after item in the order of the second round, and answer after answer. */
        public List<AnswerChange> changes() {
            return changes;
        }

        /** The changes of one item; empty if the rounds do not share it. */
        public List<AnswerChange> changes(String item) {
            return changes.stream().filter(change -> change.item().equals(item)).toList();
        }

        @Override
        public List<Explanation.Step> sentences() {
            List<Explanation.Step> said = new ArrayList<>();
            said.add(round("evaluation.survey.before", before));
            said.add(round("evaluation.survey.after", after));
            refusal().ifPresent(reason -> said.add(reason.sentence()));
            changes.forEach(change -> addChange(change, said));
            return said;
        }

        private static Explanation.Step round(String key, SurveyRound round) {
            boolean known = round.invited().orElse(0) > 0
                    && round.responded() <= round.invited().orElse(0);
            Explanation.Step step = Sentences.step(known ? key : key + ".unknown")
                    .and("title", round.title())
                    .and("responded", round.responded());
            return known
                    ? step.and("invited", round.invited().orElse(0))
                            .and(
                                    "percent",
                                    Sentences.percent(
                                            round.responded(), round.invited().orElse(0)))
                            .and("silent", round.invited().orElse(0) - round.responded())
                    : step;
        }

        private static void addChange(AnswerChange change, List<Explanation.Step> said) {
            AnswerShare first = change.before();
            AnswerShare second = change.after();
            if (change.change().isEmpty()) {
                said.add(Sentences.step("evaluation.survey.nobody").and("item", change.text()));
                return;
            }
            said.add(Sentences.step("evaluation.survey.change")
                    .and("item", change.text())
                    .and("answers", String.join(", ", change.answers()))
                    .and("before", Sentences.percent(first.gave(), first.answered()))
                    .and("after", Sentences.percent(second.gave(), second.answered()))
                    .and("gaveBefore", first.gave())
                    .and("answeredBefore", first.answered())
                    .and("gaveAfter", second.gave())
                    .and("answeredAfter", second.answered()));
            change.bounds()
                    .ifPresentOrElse(
                            bounds -> said.add(bounds(bounds)),
                            () -> said.add(Sentences.step("evaluation.survey.unbounded")));
            change.both()
                    .filter(people -> people.people() > 0)
                    .ifPresent(people -> said.add(Sentences.step("evaluation.survey.both")
                            .and("people", people.people())
                            .and("before", Sentences.percent(people.first(), people.people()))
                            .and("after", Sentences.percent(people.second(), people.people()))));
        }

        private static Explanation.Step bounds(Funnel.Range bounds) {
            return Sentences.step("evaluation.survey.bounds")
                    .and("low", points(bounds.low()))
                    .and("high", points(bounds.high()));
        }

        private static BigDecimal points(double share) {
            return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        }

        @Override
        public String redacted() {
            return "SurveyChange[" + before.id() + " to " + after.id() + ", redacted]";
        }
    }
}
