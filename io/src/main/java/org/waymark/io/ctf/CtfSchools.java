package org.waymark.io.ctf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.id.SchoolId;
import org.waymark.school.Laestab;
import org.waymark.school.School;
import org.waymark.school.Urn;

/** The schools that a file names, each once, in the order in which they are met. */
final class CtfSchools {

    private final Function<Laestab, SchoolId> ids;
    private final Map<Laestab, School> byNumber = new LinkedHashMap<>();

    CtfSchools(Function<Laestab, SchoolId> ids) {
        this.ids = ids;
    }

    Collection<School> all() {
        return byNumber.values();
    }

    /** The school that {@code LEA} and {@code Estab} of an element name; absent if they do not, which is then noted. */
    Optional<School> read(XmlElement element, CtfFields fields) {
        Optional<Laestab> number = number(element);
        if (number.isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.MISSING,
                            element,
                            "does not name a school by LEA (three digits) and Estab (four digits)",
                            "Ask the school that wrote the file.");
            return Optional.empty();
        }
        return number.map(known -> byNumber.computeIfAbsent(known, key -> school(key, element, fields)));
    }

    static Optional<Laestab> number(XmlElement element) {
        return element.text("LEA")
                .flatMap(la -> element.text("Estab").map(estab -> la + "/" + estab))
                .filter(digits -> digits.matches("[0-9]{3}/[0-9]{4}"))
                .map(Laestab::of);
    }

    private School school(Laestab number, XmlElement element, CtfFields fields) {
        School.Builder school = School.builder()
                .id(ids.apply(number))
                .title(element.text("SchoolName").orElse("School " + number))
                .laestab(number);
        fields.value(element, "URN", Urn::of).ifPresent(school::urn);
        return school.build();
    }
}
