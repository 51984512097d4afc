package org.waymark.validation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Severity;

/**
 * Which rules are on, and how bad their findings are. Immutable.
 *
 * <p>An id with a colon belongs to somebody else's rule ({@code northgate:rating.friday}); whether there is such a rule is
 * for {@link Validation#under(Profile)} to say, which knows the rules that were added. Any other id must be one of {@link
 * Validation#rules()}.
 */
public final class Profile {

    private static final Set<String> CENSUS = Set.of("pupil.upn-missing", "need.rank-not-collected");

    private enum Base {
        STANDARD,
        ESSENTIAL,
        CENSUS,
        STRICT
    }

    private final Base base;
    private final Map<String, Optional<Severity>> changes;

    private Profile(Base base, Map<String, Optional<Severity>> changes) {
        this.base = base;
        this.changes = changes;
    }

    /** Every rule as it says of itself: most are on, a few wait to be asked for. */
    public static Profile standard() {
        return new Profile(Base.STANDARD, Map.of());
    }

    /** Only the rules whose findings are errors: what must be put right before anything can be trusted. */
    public static Profile essential() {
        return new Profile(Base.ESSENTIAL, Map.of());
    }

    /** The standard rules, and those that only matter before a school census of England, as warnings. */
    public static Profile census() {
        return new Profile(Base.CENSUS, Map.of());
    }

    /** Every rule, also those that wait to be asked for; what is otherwise a warning is an error. */
    public static Profile strict() {
        return new Profile(Base.STRICT, Map.of());
    }

    /**
     * This profile without this rule.
     *
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Profile off(String rule) {
        return changed(rule, Optional.empty());
    }

    /**
     * This profile with this rule on, as bad as the rule says of itself.
     *
     * @throws IllegalArgumentException if there is no such rule, or it is not one of the library's and its severity is
     *     therefore not known here; the message names the nearest
     */
    public Profile on(String rule) {
        return changed(rule, Optional.of(Rules.named(rule).severity()));
    }

    /**
     * This profile with this rule on, as bad as given.
     *
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Profile with(String rule, Severity severity) {
        return changed(rule, Optional.of(severity));
    }

    /** How bad the findings of this rule are under this profile; absent if the rule is off. */
    public Optional<Severity> severityOf(RuleInfo rule) {
        if (changes.containsKey(rule.id())) {
            return changes.getOrDefault(rule.id(), Optional.empty());
        }
        return switch (base) {
            case STANDARD -> Optional.of(rule.severity()).filter(severity -> rule.enabled());
            case ESSENTIAL ->
                Optional.of(rule.severity()).filter(severity -> rule.enabled() && severity == Severity.ERROR);
            case CENSUS ->
                CENSUS.contains(rule.id())
                        ? Optional.of(Severity.WARNING)
                        : Optional.of(rule.severity()).filter(severity -> rule.enabled());
            case STRICT -> Optional.of(rule.severity() == Severity.INFO ? Severity.INFO : Severity.ERROR);
        };
    }

    Set<String> changedRules() {
        return changes.keySet();
    }

    private Profile changed(String rule, Optional<Severity> severity) {
        if (rule.indexOf(':') < 0) {
            Rules.named(rule);
        }
        Map<String, Optional<Severity>> copy = new TreeMap<>(changes);
        copy.put(rule, severity);
        return new Profile(base, copy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile that && base == that.base && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, changes);
    }

    /** Which profile, and how many rules it changes; not meant to be parsed. */
    @Override
    public String toString() {
        return "Profile[" + base + ", changes=" + changes.size() + "]";
    }
}
