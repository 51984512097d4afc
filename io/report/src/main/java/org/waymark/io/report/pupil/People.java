package org.waymark.io.report.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.code.Role;
import org.waymark.code.Roles;
import org.waymark.id.StaffId;
import org.waymark.rating.Rater;
import org.waymark.target.Target;

/** People by what they do, with their names where those who read the page may know them. */
final class People {

    private final Folder folder;

    People(Folder folder) {
        this.folder = folder;
    }

    String role(Role role) {
        return folder.desk.codes.of(role, Roles.CODES);
    }

    String named(Role role, Optional<StaffId> staff) {
        return staff.flatMap(folder.desk.staff)
                .map(name -> folder.desk.words.text("pupil.person", "role", role(role), "name", name))
                .orElseGet(() -> role(role));
    }

    String rater(Rater rater) {
        return named(rater.role(), rater.staff());
    }

    String list(List<Rater> raters) {
        return raters.isEmpty()
                ? folder.desk.words.text("pupil.present.none")
                : String.join(", ", raters.stream().map(this::rater).distinct().toList());
    }

    /** Who holds a role on the day: for the target if somebody does, else for the pupil; absent if nobody does. */
    Optional<String> holding(Role role, Optional<Target> target) {
        List<StaffId> ofTarget =
                target.map(one -> one.adultsOn(role, folder.desk.day)).orElse(List.of());
        List<StaffId> holders = ofTarget.isEmpty() ? folder.record.pupil().adultsOn(role, folder.desk.day) : ofTarget;
        List<StaffId> all = new ArrayList<>(holders);
        folder.plans.stream()
                .flatMap(plan -> plan.adults().stream())
                .filter(adult -> adult.role().equals(role) && adult.isOn(folder.desk.day))
                .flatMap(adult -> Stream.of(adult.staff()))
                .filter(staff -> holders.isEmpty())
                .forEach(all::add);
        return all.stream().findFirst().map(staff -> named(role, Optional.of(staff)));
    }
}
