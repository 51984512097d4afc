/**
 * Made-up schools for laws, tests, benchmarks, the prompt and the quickstart. Everything here is invented: schools, pupils,
 * words and marks. The same seed makes the same caseload on every JDK.
 *
 * <p>Start at {@link org.waymark.scoring.sample.SampleCaseload}: four schools and about 120 pupils with coherent stories,
 * and a {@link org.waymark.scoring.sample.HardCase} for each thing that is easy to get wrong. {@link
 * org.waymark.scoring.sample.SampleSchool} is one plain big school, {@link
 * org.waymark.scoring.sample.SampleVocabulary} the shared language that the four schools speak.
 */
@NullMarked
package org.waymark.scoring.sample;

import org.jspecify.annotations.NullMarked;
