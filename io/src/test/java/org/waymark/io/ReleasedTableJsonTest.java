package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.id.PupilId;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.disclosure.CountRounding;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.ReleasedFigure;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

class ReleasedTableJsonTest {

    private static List<ScoreRow> rows(Random random, int most) {
        List<ScoreRow> rows = new ArrayList<>();
        for (String school : List.of("north", "(all)", "south")) {
            for (String need : List.of("SEMH", "SLCN", "VI")) {
                int pupils = random.nextInt(most);
                for (int i = 0; i < pupils; i++) {
                    rows.add(row(school + need + i, school, need, random));
                }
            }
        }
        return rows;
    }

    private static ScoreRow row(String pupil, String school, String need, Random random) {
        Map<Facet, String> facets =
                random.nextInt(9) == 0 ? Map.of(Facet.SCHOOL, school) : Map.of(Facet.SCHOOL, school, Facet.NEED, need);
        return ScoreRow.builder()
                .pupil(PupilId.of(pupil))
                .asOf(LocalDate.of(2026, 12, 10))
                .measure(MeasureKey.parse("attendance.rate"))
                .measureVersion("1")
                .facets(Facets.of(facets))
                .score(
                        random.nextInt(8) == 0
                                ? Score.none(Reason.NO_BASELINE)
                                : Score.number(88 + random.nextInt(5) + 0.1))
                .build();
    }

    private static ReleasedTable released(DisclosurePolicy policy, List<ScoreRow> rows, ReleasedTable... earlier) {
        return policy.release(Cohorts.of(rows).by(Facet.SCHOOL, Facet.NEED), List.of(earlier));
    }

    @Test
    void whatIsReadIsWhatWasReleased() {
        Random random = new Random(5);
        List<DisclosurePolicy> policies = List.of(
                DisclosurePolicy.schoolLevel().withSharesAtOrAbove(0.1 + 0.2, 90, 2.0 / 3),
                DisclosurePolicy.tenOrFewer(),
                DisclosurePolicy.researchOutput(),
                DisclosurePolicy.withinSchool(),
                DisclosurePolicy.schoolLevel()
                        .withRounding(CountRounding.to(5))
                        .withMinimumWidth(9)
                        .withThreshold(3),
                DisclosurePolicy.builder().name("ours").source("we say so").build());
        for (int i = 0; i < 30; i++) {
            ReleasedTable table = released(policies.get(i % policies.size()), rows(random, 30));
            String json = Waymark.json().write(table);
            ReleasedTable again = Waymark.json().readReleasedTable(json);
            assertThat(again).isEqualTo(table).hasSameHashCodeAs(table);
            assertThat(again.lines()).isEqualTo(table.lines());
            assertThat(again.policy().suppression())
                    .hasToString(table.policy().suppression().toString());
            assertThat(Waymark.json().write(again)).isEqualTo(json);
        }
    }

    @Test
    void aHiddenNumberIsInNoDocument() {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.add(row("few" + i, "north", "VI", new Random(1)).withScore(Score.number(17.25)));
        }
        for (int i = 0; i < 40; i++) {
            rows.add(row("many" + i, "north", "SLCN", new Random(1)).withScore(Score.number(90)));
            rows.add(row("more" + i, "south", "SLCN", new Random(1)).withScore(Score.number(90)));
            rows.add(row("most" + i, "south", "VI", new Random(1)).withScore(Score.number(90)));
        }
        String json = Waymark.json().write(released(DisclosurePolicy.schoolLevel(), rows));
        assertThat(json).doesNotContain("17.25").contains("\"pupils\": \"c\"").contains("1 to 5 pupils are hidden");
    }

    /** Last term's release, read back from its file, guards this term's as if it were at hand. */
    @Test
    void aLaterRunIsGuardedByWhatWasReadBack(@TempDir Path folder) {
        DisclosurePolicy policy = DisclosurePolicy.schoolLevel();
        List<ScoreRow> rows = rows(new Random(8), 40);
        ReleasedTable before = released(policy, rows);
        Path file = folder.resolve("autumn.json.gz");
        Waymark.json().write(file, before);
        List<ScoreRow> more = new ArrayList<>(rows);
        more.add(row("newcomer", "north", "SEMH", new Random(2)));
        ReleasedTable guarded = released(policy, more, Waymark.json().readReleasedTable(file));
        assertThat(guarded).isEqualTo(released(policy, more, before));
        assertThat(guarded.find("(all)", "(all)").orElseThrow().pupils().isSuppressed())
                .isTrue();
        assertThat(released(policy, more)
                        .find("(all)", "(all)")
                        .orElseThrow()
                        .pupils()
                        .isSuppressed())
                .isFalse();
    }

    @Test
    void aTotalAndAGroupOfThatNameStayApart() {
        ReleasedTable table = released(DisclosurePolicy.withinSchool(), rows(new Random(4), 40));
        ReleasedTable again = Waymark.json().readReleasedTable(Waymark.json().write(table));
        ReleasedFigure total = again.find("(all)", "SLCN").orElseThrow().pupils();
        ReleasedFigure group = again.find("((all)", "SLCN").orElseThrow().pupils();
        assertThat(total).isNotEqualTo(group);
        assertThat(Waymark.csv().write(table)).contains("((all),SLCN,pupils").contains("\n(all),SLCN,pupils");
    }

    private static final String SOUND = """
            {"format": "waymark/released-table", "version": "1.0",
             "policy": {"name": "p", "source": "s", "threshold": 5},
             "dimensions": ["school"],
             "cells": [{"values": ["a"], "figures": {"pupils": 6, "mean": 3.50}},
                       {"values": ["b"], "figures": {"pupils": "c", "mean": "c"}}]}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pupils\": 6|\"pupils\": 5|shows a count that its policy does not show",
                "\"pupils\": 6|\"pupils\": 6.5|shows a count that its policy does not show",
                "\"pupils\": 6|\"pupils\": -6|shows a count that its policy does not show",
                "\"pupils\": 6|\"pupils\": 1E+900|shows a count that its policy does not show",
                "\"pupils\": 6|\"pupils\": 6, \"missing.X\": 2|shows a count that its policy does not show",
                "\"pupils\": 6, |\"rows\": 6, |must have the figure pupils",
                "\"mean\": \"c\"|\"mean\": 3|although its pupils are hidden",
                "\"mean\": \"c\"|\"mean\": {}|must be a number, or a text: the symbol in its place",
                "[\"b\"]|[\"a\"]|stands twice",
                "[\"b\"]|[\"b\", \"c\"]|has not one value for each dimension",
                "[\"b\"]|[\"(b)\"]|a bracket at its start doubled",
                "[\"school\"]|[\"school\", \"school\"]|must not have a dimension twice",
                "[\"school\"]|[\"key worker\"]|must not be by members of staff",
                "\"threshold\": 5|\"threshold\": -1|threshold of 0 or more",
                "\"threshold\": 5|\"threshold\": 5, \"rounding\": 0|must round to 1 or more",
                "\"threshold\": 5|\"threshold\": 5, \"rounding\": 4|shows a count that its policy does not show",
                "\"threshold\": 5|\"threshold\": 5, \"minimumWidth\": 0|minimum width of 1 or more",
                "\"threshold\": 5|\"threshold\": 5, \"sharesAtOrAbove\": [1E+400]|is too large",
                "\"threshold\": 5|\"threshold\": 5, \"decimals\": 99|at most 12 decimals",
                "\"name\": \"p\"|\"name\": \" \"|must not be blank",
            })
    void whatShowsMoreThanItsPolicyIsRefused(String change) {
        assertThat(Waymark.json().readReleasedTable(SOUND).cells()).hasSize(2);
        String[] parts = change.split("\\|", -1);
        String wrong = SOUND.replace(parts[0], parts[1]);
        assertThat(wrong).isNotEqualTo(SOUND);
        assertThatThrownBy(() -> Waymark.json().readReleasedTable(wrong))
                .isInstanceOfSatisfying(
                        ReadException.class,
                        refused -> assertThat(refused.findings().asList()).anySatisfy(finding -> {
                            assertThat(finding.message()).contains(parts[2]);
                            assertThat(finding.line()).isPresent();
                        }));
    }
}
