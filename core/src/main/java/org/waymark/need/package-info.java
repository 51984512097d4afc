/**
 * Special educational provision and needs, by date. Start at {@link org.waymark.need.Need} and {@link
 * org.waymark.need.ProvisionSpell}; {@link org.waymark.need.SenProvisions}, {@link org.waymark.need.SenTypes} and {@link
 * org.waymark.need.NeedTaxonomies} have what the library ships.
 */
@NullMarked
package org.waymark.need;

import org.jspecify.annotations.NullMarked;
