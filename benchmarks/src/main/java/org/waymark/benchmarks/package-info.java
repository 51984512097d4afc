/**
 * What scoring costs. Run all of it, or what a pattern names, from the root of the project:
 *
 * <pre>
 *   mvn -B -q compile exec:exec@jmh -Pbenchmarks -pl benchmarks -am
 *   mvn -B -q compile exec:exec@jmh -Pbenchmarks -pl benchmarks -am -Djmh.args="CalculatorBenchmark -f 5 -wi 3 -w 1 -i 3 -r 1"
 * </pre>
 *
 * <p>The module is part of the build only in that profile, and is never published. Numbers depend on the machine and on who else uses it: read the ratio between a
 * calculator and the loop beside it from one run, and not from two. {@link org.waymark.benchmarks.Loops} has the loops; each computes the same figures
 * as the calculator that it stands beside, on checked input, in the plainest way. The goal is at most twice the loop on series of 12 points.
 */
@NullMarked
package org.waymark.benchmarks;

import org.jspecify.annotations.NullMarked;
