/**
 * Pictures as data: a chart is a title, an option for Apache ECharts, a table with the same numbers, words for those who do not
 * see it, what to take care of, and where its numbers come from.
 *
 * <p>Start at {@link org.waymark.io.report.chart.Chart}.
 */
@NullMarked
package org.waymark.io.report.chart;

import org.jspecify.annotations.NullMarked;
