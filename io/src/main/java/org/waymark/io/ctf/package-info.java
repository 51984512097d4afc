/**
 * The part of a Common Transfer File that is about special educational needs, read into records. Most users ask {@code
 * Waymark.ctf()}; {@link org.waymark.io.ctf.CtfRules} lists what is reported on the way.
 */
@NullMarked
package org.waymark.io.ctf;

import org.jspecify.annotations.NullMarked;
