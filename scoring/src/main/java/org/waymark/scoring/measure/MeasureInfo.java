package org.waymark.scoring.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.subject.Subject;

/**
 * What a measure says about itself.
 *
 * @param <S> what it looks at
 */
@Value.Immutable
@PlainValue
public sealed interface MeasureInfo<S extends Subject> extends WithMeasureInfo<S> permits ImmutableMeasureInfo {

    /** Returns a new builder of a measure that looks at this. */
    static <S extends Subject> Builder<S> of(Class<S> subject) {
        return new Builder<S>().subject(subject);
    }

    /** The id: {@code family.name}, or {@code namespace:family.name} for a measure that is not ours. */
    String id();

    /** The version; any change of a number raises it. */
    @Value.Default
    default String version() {
        return "1";
    }

    /** What it is called; the id unless said otherwise. */
    @Value.Default
    default String title() {
        return id();
    }

    /** What it answers, in one plain sentence; absent if the author did not say. */
    Optional<String> answers();

    /** What it looks at. */
    Class<S> subject();

    /** The figures that it gives, the headline first. */
    List<Output> outputs();

    /** Which way is better for the headline; neither unless said otherwise. */
    @Value.Default
    default Direction direction() {
        return Direction.NONE;
    }

    /** The kinds of scale that it accepts; empty if all. */
    Set<ScaleKind> scaleKinds();

    /** The marks that it accepts, states or judgements; empty if both. */
    Set<ScaleBasis> scaleBases();

    /** Whether it needs a baseline; it does not unless said otherwise. */
    @Value.Default
    default boolean needsBaseline() {
        return false;
    }

    /** How many ratings with a mark it needs at the least, baseline included; 0 unless said otherwise. */
    @Value.Default
    default int minimumRatings() {
        return 0;
    }

    /** What else it needs at the least, in words, where baseline and number of ratings do not say it all. */
    Optional<String> needs();

    /** How far its results may be compared; only within the target unless said otherwise. */
    @Value.Default
    default Comparability comparability() {
        return Comparability.WITHIN_TARGET;
    }

    /** Its parameters and what they are set to. */
    List<Parameter> parameters();

    /** When it is the right one to look at, in plain sentences; absent if the author did not say. */
    Optional<String> useWhen();

    /** When it misleads, and what to take instead, in plain sentences; absent if the author did not say. */
    Optional<String> notWhen();

    /** Where other programs or papers give another number for the same data, and why; absent if none is known to. */
    Optional<String> differences();

    /** Where it was published, the work that defines it first; empty for a measure of a school's own. */
    List<Reference> references();

    /** What it promises to obey. */
    Set<Law> laws();

    /** The key: the id and the parameters that differ from their default. */
    default MeasureKey key() {
        Map<String, String> set = parameters().stream()
                .filter(parameter -> !parameter.value().equals(parameter.defaultValue()))
                .collect(Collectors.toMap(Parameter::name, Parameter::value));
        return new MeasureKey(id(), set);
    }

    /** The text by which a researcher cites it: its title, key and version, and the works that it rests on. */
    default String citation() {
        return references().stream()
                .map(published -> ". " + published.citation())
                .collect(Collectors.joining("", title() + " (" + key() + ", version " + version() + ")", ""));
    }

    /** Refuses an id that could not be read back. */
    @Value.Check
    default void check() {
        MeasureKey.of(id());
    }

    /**
     * Builds a {@link MeasureInfo}; not thread-safe.
     *
     * @param <S> what the measure looks at
     */
    final class Builder<S extends Subject> extends ImmutableMeasureInfo.Builder<S> {

        Builder() {}
    }
}
