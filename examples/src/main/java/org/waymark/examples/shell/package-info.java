/**
 * A researcher's way in: one command opens a Java prompt with the imports done and a caseload loaded.
 *
 * <p>Start at {@link org.waymark.examples.shell.Commands}, which is what can be typed there; {@link
 * org.waymark.examples.shell.Shell} opens the prompt.
 */
@NullMarked
package org.waymark.examples.shell;

import org.jspecify.annotations.NullMarked;
