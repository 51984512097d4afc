package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.waymark.scoring.catalogue.Catalogue;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.MeasureProvider;
import org.waymark.scoring.measure.ProgressMeasure;

/** Some measures, by key, in a fixed order. Immutable: every change is a new set, passed as an argument. */
public final class MeasureSet {

    private final Map<MeasureKey, ProgressMeasure<?>> measures;

    private MeasureSet(Map<MeasureKey, ProgressMeasure<?>> measures) {
        this.measures = measures;
    }

    /** Returns no measures. */
    public static MeasureSet none() {
        return new MeasureSet(Map.of());
    }

    /** Returns the measures that a school should see. */
    public static MeasureSet standard() {
        return none().withAll(Catalogue.standard());
    }

    /** Returns all measures of the library. */
    public static MeasureSet research() {
        return none().withAll(Catalogue.all());
    }

    /**
     * Returns this set and this measure.
     *
     * @throws IllegalArgumentException if the set has a measure of that key; the message names both classes
     */
    public MeasureSet with(ProgressMeasure<?> measure) {
        return withAll(List.of(measure));
    }

    /**
     * Returns this set and these measures, in their order.
     *
     * @throws IllegalArgumentException if a key stands twice; the message names both classes
     */
    public MeasureSet withAll(Collection<? extends ProgressMeasure<?>> more) {
        Map<MeasureKey, ProgressMeasure<?>> all = new LinkedHashMap<>(measures);
        for (ProgressMeasure<?> measure : more) {
            MeasureKey key = measure.info().key();
            ProgressMeasure<?> other = all.putIfAbsent(key, measure);
            if (other != null) {
                throw new IllegalArgumentException("two measures have the key " + key + ": "
                        + other.getClass().getName() + " and "
                        + measure.getClass().getName()
                        + ". Maybe give one of them a namespace of its own, as in my-school:" + key.id());
            }
        }
        return new MeasureSet(all);
    }

    /**
     * Returns the measures of this set that have one of these keys, in the order of the keys.
     *
     * @throws IllegalArgumentException if a key is unknown; the message lists the nearest
     */
    public MeasureSet only(String... keys) {
        Map<MeasureKey, ProgressMeasure<?>> chosen = new LinkedHashMap<>();
        for (String key : keys) {
            ProgressMeasure<?> measure = get(key);
            chosen.put(measure.info().key(), measure);
        }
        return new MeasureSet(chosen);
    }

    /**
     * Returns this set and the measures of every {@link MeasureProvider} that the class loader finds, in the order of the
     * names of their classes.
     *
     * @throws IllegalArgumentException if a key stands twice
     * @throws java.util.ServiceConfigurationError if a provider cannot be made
     */
    public MeasureSet load(ClassLoader classLoader) {
        List<MeasureProvider> providers = new ArrayList<>();
        ServiceLoader.load(MeasureProvider.class, classLoader).forEach(providers::add);
        providers.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        MeasureSet all = this;
        for (MeasureProvider provider : providers) {
            all = all.withAll(provider.measures());
        }
        return all;
    }

    /** The measure of this key, if the set has one. */
    public Optional<ProgressMeasure<?>> find(MeasureKey key) {
        return Optional.ofNullable(measures.get(key));
    }

    /**
     * The measure of this key.
     *
     * @throws IllegalArgumentException if the set has none; the message lists the nearest
     */
    public ProgressMeasure<?> get(String key) {
        return find(MeasureKey.parse(key)).orElseThrow(() -> new IllegalArgumentException(unknown(key)));
    }

    /** The measures, in order. */
    public List<ProgressMeasure<?>> measures() {
        return List.copyOf(measures.values());
    }

    /** The keys, in order. */
    public List<MeasureKey> keys() {
        return List.copyOf(measures.keySet());
    }

    private String unknown(String key) {
        String nearest = measures.keySet().stream()
                .map(MeasureKey::toString)
                .sorted(Comparator.comparingInt((String known) -> EditDistance.between(known, key))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .collect(Collectors.joining(", "));
        return measures.isEmpty()
                ? "no measure has the key " + key + ": the set is empty"
                : "no measure has the key " + key + ". Maybe one of: " + nearest;
    }

    /** How many measures there are. */
    @Override
    public String toString() {
        return "MeasureSet[" + measures.size() + " measures]";
    }
}
