package org.waymark.io.json;

import org.waymark.code.Audience;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.code.Note;

/** Notes and code sets. */
final class CodeTables {

    static final Table<Note, Note.Builder> NOTE = Table.of(
                    "note", Note.class, Note::builder, builder -> builder.build())
            .required("text", Note::text, Note.Builder::text, Codecs.TEXT)
            .withDefault("audience", Audience.STAFF, Note::audience, Note.Builder::audience, Codecs.AUDIENCE)
            .withDefault("travels", false, Note::travels, Note.Builder::travels, Codecs.FLAG)
            .open(Note.Builder::putAllExtensions, Note.Builder::putAllUnknown);

    static final Table<CodeEntry, CodeEntry.Builder> CODE_ENTRY = Table.of(
                    "code entry", CodeEntry.class, CodeEntry::builder, builder -> builder.build())
            .required("code", CodeEntry::code, CodeEntry.Builder::code, Codecs.TEXT)
            .required("label", CodeEntry::label, CodeEntry.Builder::label, Codecs.TEXT)
            .optional("from", CodeEntry::from, CodeEntry.Builder::from, DateCodec.DAY)
            .optional("to", CodeEntry::to, CodeEntry.Builder::to, DateCodec.DAY)
            .optional("mapsTo", CodeEntry::mapsTo, CodeEntry.Builder::mapsTo, Codecs.TEXT)
            .optional("note", CodeEntry::note, CodeEntry.Builder::note, Codecs.TEXT)
            .open(CodeEntry.Builder::putAllExtensions, CodeEntry.Builder::putAllUnknown);

    static final Table<CodeSet, CodeSet.Builder> CODE_SET = Table.of(
                    "code set", CodeSet.class, CodeSet::builder, builder -> builder.build())
            .required("ref", CodeSet::ref, CodeSet.Builder::ref, Ids.CODE_SET_REF)
            .required("title", CodeSet::title, CodeSet.Builder::title, Codecs.TEXT)
            .required("source", CodeSet::source, CodeSet.Builder::source, Codecs.TEXT)
            .list("entries", CodeSet::entries, CodeSet.Builder::addEntries, CODE_ENTRY)
            .open(CodeSet.Builder::putAllExtensions, CodeSet.Builder::putAllUnknown);

    private CodeTables() {}
}
