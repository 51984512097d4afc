package org.waymark.wider;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.LogicModelId;
import org.waymark.id.ProgrammeId;
import org.waymark.internal.PlainValue;

/**
 * What a programme puts in, does, and hopes for, each line with the indicators that show it. A plain record: nothing is
 * computed from it, and that an outcome follows an input is a claim of its author.
 */
@Value.Immutable
@PlainValue
public sealed interface LogicModel extends WithLogicModel, Open permits ImmutableLogicModel {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    LogicModelId id();

    /** What it is called. */
    String title();

    /** The programme that it is about; absent if none. */
    Optional<ProgrammeId> programme();

    /** The indicators that its lines name. */
    List<Indicator> indicators();

    /** What is put in. */
    List<LogicEntry> inputs();

    /** What is done. */
    List<LogicEntry> outputs();

    /** What is hoped for soon. */
    List<LogicEntry> shortTerm();

    /** What is hoped for later. */
    List<LogicEntry> longTerm();

    /** What is hoped for in the end. */
    List<LogicEntry> impact();

    /** All lines, from inputs to impact. */
    default List<LogicEntry> entries() {
        return Stream.of(inputs(), outputs(), shortTerm(), longTerm(), impact())
                .flatMap(List::stream)
                .toList();
    }

    /** Builds a {@link LogicModel}; not thread-safe. */
    final class Builder extends ImmutableLogicModel.Builder {

        Builder() {}

        /** Equal to {@code id(LogicModelId.of(id))}. */
        public Builder id(String id) {
            return id(LogicModelId.of(id));
        }

        /** Equal to {@code programme(ProgrammeId.of(programme))}. */
        public Builder programme(String programme) {
            return programme(ProgrammeId.of(programme));
        }
    }
}
