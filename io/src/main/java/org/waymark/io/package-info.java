/**
 * Documents in and out, for whoever does not want to know how they are made. Start at {@link org.waymark.io.Waymark}.
 *
 * <p><b>Limits of the format.</b> A nesting of 64; texts of 1,000,000 UTF-16 units; names of 256 bytes of UTF-8; numbers of 100
 * characters with a scale of at most 1,000 either way; 1,000,000 values in fields that the format does not know, in one document
 * or line. A writer refuses what goes beyond them, so what is written can be read. Beyond them a reader tells {@code json.limit}.
 *
 * <p><b>Limits of a reader</b>, which its user may raise ({@link org.waymark.io.ReadLimits}): 256 MiB for a single document,
 * once unpacked; 16 MiB for a line of NDJSON, in reading and in writing; 16 GiB unpacked in all, and 200 times the packed size
 * from 16 MiB on.
 *
 * <p><b>Text.</b> UTF-8 without a byte order mark, in its shortest form and without halves of surrogate pairs, raw or escaped;
 * else {@code json.encoding}. UTF-16 and UTF-32 are known by their first four bytes.
 *
 * <p><b>Lines of NDJSON</b> end with a line feed; a carriage return before it is white space; the last needs none. Lines of
 * spaces, tabs and carriage returns count and are passed over. The first other line is the header. A bad line does not harm
 * the next: {@code pupils[3]} in its findings is the fourth record of the file, good or bad.
 *
 * <p><b>Gzip</b> (RFC 1952) is known by its first two bytes in files, streams and bytes, and may have several members and zeros
 * after the last; one layer is unpacked. {@code gzip.damaged}, {@code gzip.cut-off} and {@code gzip.limit} say what is wrong
 * with it. A file whose name ends with {@code .gz} is written packed.
 *
 * <p><b>Files</b> that are not there, are folders or must not be read are {@code file.missing}, {@code file.folder} and {@code
 * file.denied}; all of these come as {@link org.waymark.io.ReadException}.
 */
@NullMarked
package org.waymark.io;

import org.jspecify.annotations.NullMarked;
