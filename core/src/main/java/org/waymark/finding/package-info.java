/**
 * What is wrong or worth a look, as data: all of it at once, and nothing personal in it. Start at {@link
 * org.waymark.finding.Finding}.
 */
@NullMarked
package org.waymark.finding;

import org.jspecify.annotations.NullMarked;
