/**
 * Tries to break what a measure promises. Start at {@link org.waymark.scoring.law.LawCheck}: {@code
 * LawCheck.of(measure).run()}, from any test framework or JShell.
 */
@NullMarked
package org.waymark.scoring.law;

import org.jspecify.annotations.NullMarked;
