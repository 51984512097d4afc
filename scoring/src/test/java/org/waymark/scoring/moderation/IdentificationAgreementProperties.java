package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.scoring.stat.ClusterBootstrap;

class IdentificationAgreementProperties {

    private static final List<String> CODES = List.of("ASD", "MLD", "SEMH", "SLCN");
    private static final IdentificationAgreement SOME = IdentificationAgreement.withDefaults()
            .withMinimumPupils(2)
            .with(ClusterBootstrap.withDefaults().withResamples(50));

    private static List<SecondJudgement> judgements(List<Integer> codes, boolean swapped) {
        List<SecondJudgement> all = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String one = CODES.get(codes.get(i) / 4);
            String other = CODES.get(codes.get(i) % 4);
            all.add(new SecondJudgement(
                    PupilId.of("p-" + i),
                    SecondJudgement.Question.NEED_TYPE,
                    swapped ? other : one,
                    swapped ? one : other,
                    SchoolId.of("school-" + i % 2),
                    Optional.empty()));
        }
        return all;
    }

    @Property(tries = 60)
    void schoolsThatChangePlacesAgreeAsMuch(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 15) Integer> codes) {
        IdentificationRow one = SOME.of(judgements(codes, false)).get(0);
        IdentificationRow other = SOME.of(judgements(codes, true)).get(0);
        assertThat(other.exact().value()).isEqualTo(one.exact().value());
        one.kappa()
                .value()
                .ifPresent(
                        kappa -> assertThat(other.kappa().value().orElseThrow()).isCloseTo(kappa, within(1e-12)));
        one.ac1()
                .value()
                .ifPresent(ac1 -> assertThat(other.ac1().value().orElseThrow()).isCloseTo(ac1, within(1e-12)));
        for (Confusion cell : one.table()) {
            String left = cell.recorded();
            String right = cell.second();
            assertThat(other.table()).contains(new Confusion(right, left, cell.count()));
        }
    }

    @Property(tries = 60)
    void theSchoolsAddUpToAllOfThem(@ForAll @Size(min = 4, max = 20) List<@IntRange(min = 0, max = 15) Integer> codes) {
        List<IdentificationRow> rows = SOME.of(judgements(codes, false));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).judgements() + rows.get(2).judgements())
                .isEqualTo(rows.get(0).judgements());
        assertThat(rows.get(0).table().stream().mapToInt(Confusion::count).sum())
                .isEqualTo(rows.get(0).judgements());
        rows.get(0)
                .table()
                .forEach(cell -> assertThat(rows.get(1).count(cell.recorded(), cell.second())
                                + rows.get(2).count(cell.recorded(), cell.second()))
                        .isEqualTo(cell.count()));
    }
}
