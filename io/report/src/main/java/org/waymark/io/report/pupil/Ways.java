package org.waymark.io.report.pupil;

import java.util.Optional;
import org.waymark.rating.Perspective;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/** From where to where a target went, in one line. */
final class Ways {

    private final Folder folder;
    private final TargetHistory history;
    private final MarkWords marks;

    Ways(Folder folder, Target target, TargetHistory history) {
        this.folder = folder;
        this.history = history;
        this.marks = new MarkWords(folder, target, history, Perspective.SCHOOL);
    }

    String fromTo() {
        Optional<String> latest = history.hasLatest() ? Optional.of(marks.at(history.latestIndex())) : Optional.empty();
        return folder.desk.words.text(
                "pupil.closed.way",
                "from",
                marks.baseline(),
                "to",
                latest.orElseGet(() -> folder.desk.words.text("pupil.closed.not.since")),
                "aim",
                marks.aim().orElseGet(() -> folder.desk.words.text("pupil.no.aim")));
    }
}
