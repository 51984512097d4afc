/**
 * A JSON value without a JSON library, and what every type that is written as a JSON object has in common.
 *
 * <p>Start at {@link org.waymark.data.Data} for values and at {@link org.waymark.data.Open} for the fields that a vendor
 * or a later version adds.
 */
@NullMarked
package org.waymark.data;

import org.jspecify.annotations.NullMarked;
