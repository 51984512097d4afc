/**
 * How pages become a file: the frame around them, the style sheet, the one script, and the policy that lets nothing else run.
 *
 * <p>Internal to the module. Start at {@link org.waymark.io.report.html.HtmlFile}.
 */
@NullMarked
package org.waymark.io.report.html;

import org.jspecify.annotations.NullMarked;
