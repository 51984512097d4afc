package org.waymark.scoring.stat;

/**
 * Two limits.
 *
 * @param lower the lower one
 * @param upper the upper one, not below it
 */
public record Limits(double lower, double upper) {}
