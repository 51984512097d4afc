/**
 * Support plans and the help that is given. Start at {@link org.waymark.plan.SupportPlan} and {@link
 * org.waymark.plan.Intervention}; {@link org.waymark.plan.Dosage} says how much of the help was delivered.
 */
@NullMarked
package org.waymark.plan;

import org.jspecify.annotations.NullMarked;
