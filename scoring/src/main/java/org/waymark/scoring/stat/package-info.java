/**
 * Pure calculators: plain numbers in, a small result out, no domain types. Start at {@link
 * org.waymark.scoring.stat.GasT} or {@link org.waymark.scoring.stat.Nap}.
 *
 * <ul>
 *   <li><b>Goals:</b> {@link org.waymark.scoring.stat.GasT}, {@link org.waymark.scoring.stat.GasChange}, {@link
 *       org.waymark.scoring.stat.GasLight}, {@link org.waymark.scoring.stat.LateralGain}, {@link
 *       org.waymark.scoring.stat.Steps}, {@link org.waymark.scoring.stat.Shares}
 *   <li><b>Attainment:</b> {@link org.waymark.scoring.stat.AveragePoints}, {@link
 *       org.waymark.scoring.stat.Attainment8}, {@link org.waymark.scoring.stat.Progress8}, {@link
 *       org.waymark.scoring.stat.ValueAdded}, {@link org.waymark.scoring.stat.SimilarStart}, {@link
 *       org.waymark.scoring.stat.StandardScore}, {@link org.waymark.scoring.stat.SampleQuantile}
 *   <li><b>Change between two points:</b> {@link org.waymark.scoring.stat.ReliableChange}, {@link
 *       org.waymark.scoring.stat.SmdIndependent}, {@link org.waymark.scoring.stat.SmdPaired}, {@link
 *       org.waymark.scoring.stat.CliffsDelta}, {@link org.waymark.scoring.stat.RatioGain}, {@link
 *       org.waymark.scoring.stat.MonthsOfProgress}
 *   <li><b>Phases of one pupil:</b> {@link org.waymark.scoring.stat.Nap}, {@link org.waymark.scoring.stat.Tau}, {@link
 *       org.waymark.scoring.stat.TauBc}, {@link org.waymark.scoring.stat.LogResponseRatio}, {@link
 *       org.waymark.scoring.stat.WithinCaseSmd}, {@link org.waymark.scoring.stat.Pogo}
 *   <li><b>Trend:</b> {@link org.waymark.scoring.stat.OlsSlope}, {@link org.waymark.scoring.stat.TheilSen}, {@link
 *       org.waymark.scoring.stat.MannKendall}, {@link org.waymark.scoring.stat.Celeration}, {@link
 *       org.waymark.scoring.stat.RateOfImprovement}
 *   <li><b>Agreement:</b> all over a {@link org.waymark.scoring.stat.RatingTable}; {@link
 *       org.waymark.scoring.stat.PercentAgreement}, {@link org.waymark.scoring.stat.CohenKappa}, {@link
 *       org.waymark.scoring.stat.GwetAc}, {@link org.waymark.scoring.stat.KrippendorffAlpha}, {@link
 *       org.waymark.scoring.stat.Icc}
 *   <li><b>Groups:</b> {@link org.waymark.scoring.stat.GroupMoments}, {@link org.waymark.scoring.stat.Proportion}, {@link
 *       org.waymark.scoring.stat.Bootstrap}, {@link org.waymark.scoring.stat.DifferenceInDifferences}, {@link
 *       org.waymark.scoring.stat.MeanGap}
 *   <li><b>Wider outcomes:</b> {@link org.waymark.scoring.stat.Attendance}, {@link
 *       org.waymark.scoring.stat.IncidentRate}, {@link org.waymark.scoring.stat.RateRatio}, {@link
 *       org.waymark.scoring.stat.LevelSummary}
 * </ul>
 *
 * <p>{@code scoring/MEASURES.md} has a line on each of them.
 *
 * <p>A calculator is an immutable object with its conventions in it: {@code withDefaults()} has the documented ones,
 * {@code with…} gives a changed copy. It is safe to share between threads. It takes arrays, never changes or keeps them,
 * and gives the same bits for the same input.
 *
 * <p>Input that makes no sense (arrays of different lengths, a negative weight, a score off the scale, a number that is
 * not finite) is refused with an {@link java.lang.IllegalArgumentException}, which names the argument and the place, never
 * the value. Input that makes sense but has no answer gives a result that says why; see {@link
 * org.waymark.scoring.stat.StatResult}. No result ever holds {@code NaN} or an infinity. Methods called {@code ofNullable}
 * take {@code null} as "missing".
 *
 * <p>Ties are decided exactly. Where whole numbers go in ({@code int[]}, {@code long[]}), they may be decimals without
 * their point: 5.2 and 6.1 as 52 and 61, all with the same number of decimals.
 */
@NullMarked
package org.waymark.scoring.stat;

import org.jspecify.annotations.NullMarked;
