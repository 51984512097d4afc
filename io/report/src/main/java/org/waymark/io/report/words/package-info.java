/**
 * The words of pages and pictures: every label is a key with a sentence in a pack, English in the jar, other languages from
 * whoever translates it.
 *
 * <p>Start at {@link org.waymark.io.report.words.Words}.
 */
@NullMarked
package org.waymark.io.report.words;

import org.jspecify.annotations.NullMarked;
