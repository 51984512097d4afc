/** A vendor on the module path. Start at {@link org.waymark.examples.modular.Vendor}. */
@NullMarked
package org.waymark.examples.modular;

import org.jspecify.annotations.NullMarked;
