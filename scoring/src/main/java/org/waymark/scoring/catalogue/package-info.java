/**
 * The measures that the library ships, by family. Start at {@link org.waymark.scoring.catalogue.Catalogue}; most users ask
 * {@code MeasureSet.standard()} instead.
 */
@NullMarked
package org.waymark.scoring.catalogue;

import org.jspecify.annotations.NullMarked;
