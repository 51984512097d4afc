/**
 * Special educational provision and needs, by date. Start at {@link org.waymark.need.Need} and {@link
 * org.waymark.need.ProvisionSpell}.
 */
@NullMarked
package org.waymark.need;

import org.jspecify.annotations.NullMarked;
