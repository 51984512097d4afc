/**
 * A shared target language and the local wording over it. Start at {@link org.waymark.vocabulary.Vocabulary} for what the
 * schools share and {@link org.waymark.vocabulary.LocalVocabulary} for how one of them says it.
 */
@NullMarked
package org.waymark.vocabulary;

import org.jspecify.annotations.NullMarked;
