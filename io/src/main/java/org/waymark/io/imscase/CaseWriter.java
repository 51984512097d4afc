package org.waymark.io.imscase;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.finding.WithFindings;
import org.waymark.programme.Programme;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/**
 * Makes packages of CASE 1.1 out of vocabularies and programmes. Immutable and thread-safe.
 *
 * <p>A version of a vocabulary is a {@code CFDocument} of its own. Strands, concepts and steps are items; what stands under what
 * is {@code isChildOf} with a sequence number, steps are {@code hasSkillLevel} of their concept, replacements are {@code
 * replacedBy}. Level examples are a rubric. Associations of other types that came with a package, kept in {@code extensions}
 * under {@code org.1edtech.case}, are written again. What CASE has no place for stands in {@code extensions} under {@code
 * org.waymark}.
 *
 * <p>A local vocabulary is a document of its own too. It has an item for each shared concept that the school words or selects,
 * which says it in the school's words and is {@code exactMatchOf} the shared item; other words of the school for it are its
 * keywords. Additions are items without a match. All stand under the shared strands, repeated as items that are {@code
 * exactMatchOf} them. The selection, the shared concepts that are hidden by it, and wordings that nobody has mapped yet are in
 * the extensions of the document.
 */
public final class CaseWriter {

    private final CaseStyle style;

    private CaseWriter(CaseStyle style) {
        this.style = style;
    }

    /** Returns a writer with {@code urn:uuid} URIs, the source of the vocabulary as its creator, and no language or licence. */
    public static CaseWriter withDefaults() {
        return new CaseWriter(CaseStyle.PLAIN);
    }

    /**
     * Returns a writer of URIs that begin so.
     *
     * @throws IllegalArgumentException if it is no absolute URI
     */
    public CaseWriter withBase(String uri) {
        if (!Carried.isUri(uri)) {
            throw new IllegalArgumentException("the base of a package must be an absolute URI");
        }
        return new CaseWriter(new CaseStyle(Optional.of(uri), style.creator(), style.language(), style.licence()));
    }

    /** Returns a writer of packages by this creator. */
    public CaseWriter withCreator(String name) {
        return new CaseWriter(new CaseStyle(style.base(), Optional.of(name), style.language(), style.licence()));
    }

    /** Returns a writer of packages in this language, such as {@code en}. */
    public CaseWriter withLanguage(String tag) {
        return new CaseWriter(new CaseStyle(style.base(), style.creator(), Optional.of(tag), style.licence()));
    }

    /**
     * Returns a writer of packages under this licence.
     *
     * @param title what it is called, such as {@code CC BY 4.0}
     * @param uri where it is; if it ends in an identifier of CASE 1.1, that is the identifier of the licence
     * @throws IllegalArgumentException if it is no absolute URI
     */
    public CaseWriter withLicence(String title, String uri) {
        if (!Carried.isUri(uri)) {
            throw new IllegalArgumentException("the licence of a package must be an absolute URI");
        }
        String last = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
        String id = CaseIds.isStrict(last) ? last : CaseIds.of("licence", uri);
        Data link = CaseStyle.link(title, id, uri, Map.of());
        return new CaseWriter(new CaseStyle(style.base(), style.creator(), style.language(), Optional.of(link)));
    }

    /**
     * Makes a package of a shared vocabulary.
     *
     * @param changed when the vocabulary was last changed; written to the second, in UTC
     */
    public Data write(Vocabulary vocabulary, Instant changed) {
        return new VocabularyPackage(vocabulary, style, changed).write();
    }

    /**
     * Makes a package of a local vocabulary. Its creator is the one that was set; else the one of the package from which it was
     * read; else its title.
     *
     * @param changed when the vocabulary was last changed; written to the second, in UTC
     */
    public Data write(LocalVocabulary vocabulary, Instant changed) {
        return new LocalPackage(vocabulary, Optional.empty(), style, changed).write();
    }

    /**
     * Makes the package of the language of a programme: that of its local vocabulary, with the programme as its creator unless
     * another one was set. Schools, scales, cycles, and what vendors and later versions added to the programme have no place in
     * CASE; each of these that is there is a finding at its place in the programme.
     *
     * <p>A programme without a local vocabulary speaks the shared one, and has nothing of its own to publish.
     *
     * @param changed when the vocabulary was last changed; written to the second, in UTC
     * @throws IllegalArgumentException if {@code vocabulary} is not the one that the programme names
     */
    public WithFindings<Data> write(Programme programme, LocalVocabulary vocabulary, Instant changed) {
        if (!programme.vocabulary().equals(Optional.of(vocabulary.ref()))) {
            throw new IllegalArgumentException("the local vocabulary must be the one that the programme names");
        }
        Data pack = new LocalPackage(vocabulary, Optional.of(programme), style, changed).write();
        return new WithFindings<>(pack, NotInCase.of(programme));
    }
}
