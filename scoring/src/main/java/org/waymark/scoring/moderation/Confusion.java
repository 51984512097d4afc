package org.waymark.scoring.moderation;

/**
 * How often one code was recorded where the other school would have recorded the other.
 *
 * @param recorded the code that is recorded
 * @param second the code that the other school would have recorded
 * @param count how many judgements
 */
public record Confusion(String recorded, String second, int count) {}
