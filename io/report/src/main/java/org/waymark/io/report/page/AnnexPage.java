package org.waymark.io.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.RunManifest;

/**
 * The research annex: what each statistic of the report is, with its parameters and what to cite, and the manifest of the run. It
 * holds nothing of any pupil, so that it may go wherever a page goes that cites it.
 *
 * <p>The roll of the run (how many pupils, how many joined, left and moved) belongs into an annex that stays in the school only:
 * small numbers of leavers point at pupils. It is shown if {@code withRoll} says so.
 *
 * @param anchor see {@link Page#anchor()}
 * @param entries what is said of each measure, in order; each once
 * @param manifest what the scores were made from and by; absent if there was no run
 * @param withRoll whether the counts of the manifest are shown
 */
public record AnnexPage(String anchor, List<AnnexEntry> entries, Optional<RunManifest> manifest, boolean withRoll)
        implements Page {

    /** Copies the list. */
    public AnnexPage {
        entries = List.copyOf(entries);
    }

    @Override
    public String heading(Words words) {
        return words.text("annex.title");
    }

    /** The measures of the run with their versions, as {@code key, version}. */
    public List<MeasureTrace> asked() {
        return manifest.map(RunManifest::measures).orElse(Map.of()).entrySet().stream()
                .map(measure -> new MeasureTrace(measure.getKey(), measure.getValue()))
                .toList();
    }

    /** Whether the annex explains a measure. */
    public boolean explains(MeasureTrace trace) {
        return entries.stream().anyMatch(entry -> entry.anchor().equals(trace.anchor()));
    }

    /** By what rules records became histories, and how many there were: a sentence each. */
    public List<AnnexEntry.Line> run(Words words) {
        return manifest.map(run -> RunWords.lines(run, withRoll, words)).orElse(List.of());
    }

    /** How many measures it explains. */
    @Override
    public String toString() {
        return "AnnexPage[" + entries.size() + " measures]";
    }
}
