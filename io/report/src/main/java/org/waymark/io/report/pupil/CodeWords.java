package org.waymark.io.report.pupil;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Code;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.id.SchoolId;
import org.waymark.io.report.words.Words;
import org.waymark.school.School;

/**
 * Codes as words: the school's own label if its reference data have one that differs from ours, else ours in the language of
 * the page, else the code as recorded.
 */
final class CodeWords {

    private final ReferenceData data;
    private final Words words;
    private final Map<String, Map<String, String>> own = new HashMap<>();

    CodeWords(ReferenceData data, Words words) {
        this.data = data;
        this.words = words;
        for (CodeSet set : data.codeSets()) {
            Map<String, String> labels = own.computeIfAbsent(set.ref().id(), id -> new HashMap<>());
            set.entries().forEach(entry -> labels.putIfAbsent(entry.code(), entry.label()));
        }
    }

    String of(Code code, CodeSet shipped) {
        String set = shipped.ref().id();
        Optional<String> ours = shipped.find(code.code()).map(CodeEntry::label);
        Optional<String> theirs = Optional.ofNullable(
                        own.getOrDefault(set, Map.of()).get(code.code()))
                .filter(label -> !ours.equals(Optional.of(label)));
        String key = "code." + set + "." + code.code();
        return theirs.orElseGet(
                () -> ours.map(label -> words.textOr(key, label)).orElse(code.code()));
    }

    /** The name of a school; its id if the reference data do not know it. */
    String school(SchoolId id) {
        return data.school(id).map(School::title).orElse(id.value());
    }
}
