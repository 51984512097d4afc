/**
 * Codes that a government or a school names: open, dated and sourced, with local codes mapped to official ones. Start at
 * {@link org.waymark.code.Code} for one code and {@link org.waymark.code.CodeSet} for all of a kind; {@link
 * org.waymark.code.CodeSets} lays the user's own codes over the shipped ones.
 */
@NullMarked
package org.waymark.code;

import org.jspecify.annotations.NullMarked;
