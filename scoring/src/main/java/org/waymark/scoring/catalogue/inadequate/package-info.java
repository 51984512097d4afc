/** When the SEND Code of Practice calls progress less than adequate, as four questions. Start at {@link org.waymark.scoring.catalogue.inadequate.InadequateProgress}. */
@NullMarked
package org.waymark.scoring.catalogue.inadequate;

import org.jspecify.annotations.NullMarked;
