package org.waymark.scoring.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.pupil.Upn;
import org.waymark.school.School;

/** Hides the names of one pupil and of all schools in texts that somebody wrote. Counts how often it had to. Not thread-safe. */
final class NameHiding {

    static final String PUPIL = "(pupil)";
    static final String SCHOOL = "(school)";

    private static final int SHORTEST_ID = 4;

    private final List<Pattern> pupil = new ArrayList<>();
    private final List<Pattern> schools = new ArrayList<>();
    private int hidden;

    NameHiding(PupilRecord record, ReferenceData reference) {
        record.pupil().name().ifPresent(name -> {
            pupil.add(word(name.strip(), Pattern.CASE_INSENSITIVE));
            for (String part : name.strip().split("[\\s-]+", -1)) {
                if (part.length() > 1) {
                    pupil.add(word(part, 0));
                }
            }
        });
        record.pupil().upn().map(Upn::value).ifPresent(upn -> pupil.add(word(upn, Pattern.CASE_INSENSITIVE)));
        String id = record.pupil().id().value();
        if (id.length() >= SHORTEST_ID) {
            pupil.add(word(id, Pattern.CASE_INSENSITIVE));
        }
        for (School school : reference.schools()) {
            schools.add(word(school.title(), Pattern.CASE_INSENSITIVE));
            if (school.id().value().length() >= SHORTEST_ID) {
                schools.add(word(school.id().value(), Pattern.CASE_INSENSITIVE));
            }
        }
    }

    /** As a word of its own: a name within a longer word is another word. */
    private static Pattern word(String text, int flags) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])", flags | Pattern.UNICODE_CASE);
    }

    String in(String text) {
        return replaced(replaced(text, pupil, PUPIL), schools, SCHOOL);
    }

    /** Whether a text names one of them; a text that cannot be changed has to stay away as a whole. */
    boolean names(String text) {
        return pupil.stream().anyMatch(pattern -> pattern.matcher(text).find())
                || schools.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private String replaced(String text, List<Pattern> names, String by) {
        String result = text;
        for (Pattern name : names) {
            Matcher matcher = name.matcher(result);
            if (matcher.find()) {
                hidden++;
                result = matcher.replaceAll(Matcher.quoteReplacement(by));
            }
        }
        return result;
    }

    int hidden() {
        return hidden;
    }
}
