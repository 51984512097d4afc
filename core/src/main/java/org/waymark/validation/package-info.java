/**
 * Rules over records and caseloads. Start at {@code Validation}.
 */
@NullMarked
package org.waymark.validation;

import org.jspecify.annotations.NullMarked;
