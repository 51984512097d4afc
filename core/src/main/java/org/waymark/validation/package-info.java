/**
 * Rules over records and caseloads: all findings at once, each with a rule, a place and a remedy, and nothing about a pupil
 * in its words. Start at {@link org.waymark.validation.Validation}; {@link org.waymark.validation.Profile} switches and
 * regrades rules, {@link org.waymark.validation.Rule} adds one.
 */
@NullMarked
package org.waymark.validation;

import org.jspecify.annotations.NullMarked;
