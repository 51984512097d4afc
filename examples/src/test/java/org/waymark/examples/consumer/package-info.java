/** What a stranger's compiler says of us. */
@NullMarked
package org.waymark.examples.consumer;

import org.jspecify.annotations.NullMarked;
