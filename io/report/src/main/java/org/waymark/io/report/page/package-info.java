/**
 * What pages say, before it is known how they look: one immutable model a page.
 *
 * <p>Start at {@link org.waymark.io.report.page.Page}.
 */
@NullMarked
package org.waymark.io.report.page;

import org.jspecify.annotations.NullMarked;
