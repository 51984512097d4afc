/**
 * Reports for people: files of one self-contained HTML page each, which load nothing and can be read without script.
 *
 * <p>Start at {@link org.waymark.io.report.Report}.
 */
@NullMarked
package org.waymark.io.report;

import org.jspecify.annotations.NullMarked;
