/**
 * Vocabularies, shared and local, and the language of programmes as packages of the CASE format (Competencies and Academic
 * Standards Exchange): 1.0 and 1.1 are read leniently, and 1.1 is written. Most users ask {@code Waymark.imsCase()}; {@link org.waymark.io.imscase.CaseRules} lists what is reported.
 */
@NullMarked
package org.waymark.io.imscase;

import org.jspecify.annotations.NullMarked;
