package org.waymark.scoring.moderation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.stat.AgreementResult;
import org.waymark.scoring.stat.AgreementWeights;
import org.waymark.scoring.stat.CohenKappa;
import org.waymark.scoring.stat.FleissKappa;
import org.waymark.scoring.stat.GwetAc;
import org.waymark.scoring.stat.Icc;
import org.waymark.scoring.stat.KrippendorffAlpha;
import org.waymark.scoring.stat.PercentAgreement;
import org.waymark.scoring.stat.RatingTable;

/**
 * How far the raters of a panel agree.
 *
 * <p>First the shares that a moderation meeting understands: exact, and within one step where the scale has steps in order.
 * Then coefficients that suit the kind of the scale:
 *
 * <table>
 * <caption>Coefficients by kind of scale</caption>
 * <tr><th>kind</th><th>alpha of Krippendorff</th><th>beside it</th></tr>
 * <tr><td>nominal</td><td>nominal</td><td>Fleiss' kappa, Gwet's AC1; for two raters Cohen's kappa</td></tr>
 * <tr><td>ordinal</td><td>ordinal</td><td>Gwet's AC2 and, for two raters, Cohen's kappa, both with linear weights</td></tr>
 * <tr><td>interval</td><td>interval</td><td>ICC (2,1) over the units that all have rated</td></tr>
 * <tr><td>count</td><td>ratio</td><td>ICC (2,1) over the units that all have rated</td></tr>
 * </table>
 *
 * <p>The first is the one to quote: it takes gaps and any number of raters. None is a test, and none says who is right. Raters
 * who agree may all be wrong; and where nearly all marks are the same, the shares are high and alpha is low or undefined.
 */
public final class PanelAgreement {

    private final Scale scale;
    private final PercentAgreement.Result exact;
    private final Optional<PercentAgreement.Result> withinOne;
    private final List<PanelCoefficient> coefficients;

    private PanelAgreement(
            Scale scale,
            PercentAgreement.Result exact,
            Optional<PercentAgreement.Result> withinOne,
            List<PanelCoefficient> coefficients) {
        this.scale = scale;
        this.exact = exact;
        this.withinOne = withinOne;
        this.coefficients = List.copyOf(coefficients);
    }

    static PanelAgreement of(Panel panel) {
        RatingTable steps = panel.steps();
        PercentAgreement percent = PercentAgreement.withDefaults();
        return new PanelAgreement(
                panel.scale(),
                percent.of(steps),
                Panel.hasSteps(panel.scale())
                        ? Optional.of(percent.withTolerance(1).of(steps))
                        : Optional.empty(),
                coefficients(panel, steps));
    }

    private static List<PanelCoefficient> coefficients(Panel panel, RatingTable steps) {
        List<PanelCoefficient> found = new ArrayList<>();
        ScaleKind kind = panel.scale().kind();
        switch (kind) {
            case NOMINAL -> {
                found.add(alpha("nominal", KrippendorffAlpha.Level.NOMINAL, steps));
                found.add(chanceCorrected(
                        "fleiss.kappa", FleissKappa.withDefaults().of(steps)));
                found.add(chanceCorrected("gwet.ac1", GwetAc.withDefaults().of(steps)));
                addCohen(found, "cohen.kappa", AgreementWeights.UNWEIGHTED, panel, steps);
            }
            case ORDINAL -> {
                found.add(alpha("ordinal", KrippendorffAlpha.Level.ORDINAL, steps));
                found.add(chanceCorrected(
                        "gwet.ac2(linear)",
                        GwetAc.withDefaults().with(AgreementWeights.LINEAR).of(steps)));
                addCohen(found, "cohen.kappa(linear)", AgreementWeights.LINEAR, panel, steps);
            }
            case INTERVAL, COUNT -> {
                RatingTable numbers = panel.numbers();
                found.add(
                        kind == ScaleKind.INTERVAL
                                ? alpha("interval", KrippendorffAlpha.Level.INTERVAL, numbers)
                                : alpha("ratio", KrippendorffAlpha.Level.RATIO, numbers));
                found.add(icc(numbers));
            }
        }
        return found;
    }

    private static PanelCoefficient alpha(String name, KrippendorffAlpha.Level level, RatingTable table) {
        KrippendorffAlpha.Result result =
                KrippendorffAlpha.withDefaults().with(level).of(table);
        return new PanelCoefficient(
                "krippendorff.alpha(" + name + ")",
                result.isDefined() ? OptionalDouble.of(result.alpha()) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                result.undefined());
    }

    private static PanelCoefficient chanceCorrected(String name, AgreementResult result) {
        return new PanelCoefficient(
                name,
                result.isDefined() ? OptionalDouble.of(result.coefficient()) : OptionalDouble.empty(),
                result.lower(),
                result.upper(),
                result.undefined());
    }

    private static void addCohen(
            List<PanelCoefficient> found, String name, AgreementWeights weights, Panel panel, RatingTable table) {
        if (panel.raters().size() != 2) {
            return;
        }
        CohenKappa.Result result = CohenKappa.withDefaults().with(weights).of(table);
        boolean defined = result.isDefined();
        found.add(new PanelCoefficient(
                name,
                defined ? OptionalDouble.of(result.kappa()) : OptionalDouble.empty(),
                defined ? OptionalDouble.of(result.lower()) : OptionalDouble.empty(),
                defined ? OptionalDouble.of(result.upper()) : OptionalDouble.empty(),
                result.undefined()));
    }

    private static PanelCoefficient icc(RatingTable table) {
        Icc.Estimate estimate = Icc.withDefaults().of(table).of(Icc.Form.RANDOM_SINGLE);
        return new PanelCoefficient(
                "icc(2,1)",
                estimate.isDefined() ? OptionalDouble.of(estimate.value()) : OptionalDouble.empty(),
                estimate.lower(),
                estimate.upper(),
                estimate.undefined());
    }

    /** Returns the scale. Who rated is not part of an agreement. */
    public Scale scale() {
        return scale;
    }

    /** Returns how often the raters gave the same mark. */
    public PercentAgreement.Result exact() {
        return exact;
    }

    /** Returns how often they lay within one step; empty where the scale has no steps in order. */
    public Optional<PercentAgreement.Result> withinOne() {
        return withinOne;
    }

    /** Returns the coefficients that suit the kind of the scale, the one to quote first. */
    public List<PanelCoefficient> coefficients() {
        return coefficients;
    }

    /** Returns the coefficient of this name, such as {@code krippendorff.alpha(ordinal)}. */
    public Optional<PanelCoefficient> coefficient(String name) {
        return coefficients.stream()
                .filter(coefficient -> coefficient.name().equals(name))
                .findFirst();
    }

    static String decimals(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String percent(PercentAgreement.Result result) {
        return BigDecimal.valueOf(result.pairs())
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + " %";
    }

    /** A line of at most 80 characters, with nobody in it. */
    @Override
    public String toString() {
        if (!exact.isDefined()) {
            return "no agreement to tell, because "
                    + exact.undefined().orElseThrow().text();
        }
        return percent(exact) + " exact"
                + withinOne.map(one -> ", " + percent(one) + " within one").orElse("") + ", " + coefficients.get(0)
                + ", " + exact.subjects() + " units";
    }
}
