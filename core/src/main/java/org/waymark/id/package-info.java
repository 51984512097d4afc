/**
 * Names of things: typed ids, and references to one version of a published thing.
 *
 * <p>Links from one package to another are always ids, never objects. An id is opaque: the library neither reads meaning
 * into it nor makes one up. Ids of people print redacted; ids of things that a school publishes (scales, concepts,
 * cycles) print as they are and parse back. Start at {@link org.waymark.id.Id}.
 */
@NullMarked
package org.waymark.id;

import org.jspecify.annotations.NullMarked;
