/**
 * Pure calculators: plain numbers in, a small result out, no domain types. Start at {@link
 * org.waymark.scoring.stat.GasT} or {@link org.waymark.scoring.stat.Nap}.
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
