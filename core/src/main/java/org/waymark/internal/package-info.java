/**
 * How the values of this module are generated and what every text has to hold; not exported. {@link
 * org.waymark.internal.PlainValue} is for what a school publishes, {@link org.waymark.internal.PersonalValue} for what is
 * about somebody, and prints nothing of it.
 */
@NullMarked
package org.waymark.internal;

import org.jspecify.annotations.NullMarked;
