/**
 * Vocabularies and programmes as linked data: concept schemes of SKOS, in Turtle or JSON-LD. Most users ask {@code
 * Waymark.skos()}.
 */
@NullMarked
package org.waymark.io.skos;

import org.jspecify.annotations.NullMarked;
