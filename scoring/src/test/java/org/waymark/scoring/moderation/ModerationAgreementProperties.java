package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.waymark.scale.Scales;
import org.waymark.scoring.stat.ClusterBootstrap;

class ModerationAgreementProperties {

    private static final ModerationAgreement SOME = ModerationAgreement.withDefaults()
            .withMinimumPupils(2)
            .with(ClusterBootstrap.withDefaults().withResamples(100));

    /** Each number is a pair of places; every third target belongs to the pupil before. */
    private static List<Moderated> pairs(List<Integer> codes) {
        List<Moderated> pairs = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            pairs.add(Moderations.pair(
                    Scales.LATERAL_INDEPENDENCE,
                    "p-" + (i - (i % 3 == 2 ? 1 : 0)),
                    "t-" + i,
                    "autumn",
                    codes.get(i) / 6,
                    codes.get(i) % 6));
        }
        return pairs;
    }

    private static AgreementRow row(List<Moderated> pairs) {
        return SOME.of(Moderation.ofPairs(pairs)).rows().get(0);
    }

    @Property(tries = 60)
    void theOrderOfThePairsDoesNotMatter(
            @ForAll @Size(min = 3, max = 15) List<@IntRange(min = 0, max = 35) Integer> codes, @ForAll long shuffle) {
        List<Moderated> pairs = pairs(codes);
        AgreementRow first = row(pairs);
        Collections.shuffle(pairs, new Random(shuffle));
        assertThat(row(pairs)).isEqualTo(first);
    }

    @Property(tries = 60)
    void ratersThatChangePlacesChangeNothingButTheSign(
            @ForAll @Size(min = 3, max = 15) List<@IntRange(min = 0, max = 35) Integer> codes) {
        AgreementRow one = row(pairs(codes));
        AgreementRow other = row(pairs(codes).stream().map(Moderations::swapped).toList());
        assertThat(other.exact()).isEqualTo(one.exact());
        assertThat(other.withinOne()).isEqualTo(one.withinOne());
        for (int i = 0; i < one.coefficients().size(); i++) {
            ModerationFigure figure = one.coefficients().get(i);
            ModerationFigure swapped = other.coefficients().get(i);
            assertThat(swapped.undefined()).isEqualTo(figure.undefined());
            figure.value()
                    .ifPresent(
                            value -> assertThat(swapped.value().orElseThrow()).isCloseTo(value, within(1e-12)));
        }
        assertThat(other.difference().orElseThrow().value().orElseThrow())
                .isCloseTo(-one.difference().orElseThrow().value().orElseThrow(), within(1e-12));
        assertThat(other.leaning().orElseThrow().schoolMoreFavourable())
                .isEqualTo(one.leaning().orElseThrow().schoolLessFavourable());
    }

    @Property(tries = 60)
    void theIntervalsHoldTheSharesAndStayInRange(
            @ForAll @Size(min = 3, max = 15) List<@IntRange(min = 0, max = 35) Integer> codes) {
        AgreementRow row = row(pairs(codes));
        List<ModerationFigure> shares = List.of(row.exact(), row.withinOne().orElseThrow());
        for (ModerationFigure share : shares) {
            double value = share.value().orElseThrow();
            assertThat(value)
                    .isBetween(share.lower().orElseThrow(), share.upper().orElseThrow());
            assertThat(share.lower().orElseThrow()).isBetween(0.0, 1.0);
            assertThat(share.upper().orElseThrow()).isBetween(0.0, 1.0);
        }
        assertThat(row.exact().value().orElseThrow())
                .isLessThanOrEqualTo(row.withinOne().orElseThrow().value().orElseThrow());
        assertThat(row.leaning().orElseThrow().same() / (double) row.pairs())
                .isEqualTo(row.exact().value().orElseThrow());
    }
}
