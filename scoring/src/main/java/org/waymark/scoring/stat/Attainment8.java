package org.waymark.scoring.stat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Attainment 8: the points of a pupil's best results in eight slots of which two count twice, 0 to 90.
 *
 * <pre>
 *   English  the better of language and literature, twice if both were taken, otherwise once
 *   maths    twice
 *   EBacc    the best three of the other subjects of the English Baccalaureate
 *   open     the best three of what is left: other EBacc results, the other English one, other approved qualifications
 * </pre>
 *
 * <p>An empty slot counts 0, so a pupil with no results has 0 and not nothing. An ungraded result (0 points) was taken: it
 * fills a slot and lets English count twice. Of several results in maths the best counts and the others do not. Points are
 * from 0 to 9; which qualifications are approved, and which discount each other, is for the caller to say.
 *
 * <p>The score is monotone in each result and never falls when a result is added.
 *
 * <p>Caveats: eight slots suit few pupils with complex needs; one who takes five fitting courses well has three empty slots.
 * A low score says what was entered before it says what was learned.
 *
 * <p>Where peers err: some add the slots without doubling English and maths.
 *
 * <p>Reference: Department for Education, Secondary accountability measures guide.
 */
public final class Attainment8 {

    /** The highest points of a result. */
    public static final double HIGHEST_POINTS = 9;

    private static final int SLOTS = 3;
    private static final Attainment8 DEFAULTS = new Attainment8();

    private Attainment8() {}

    /** Returns the calculator. */
    public static Attainment8 withDefaults() {
        return DEFAULTS;
    }

    /** Returns the score of some results, in any order. */
    public Result of(List<Entry> entries) {
        List<Double> maths = points(entries, Bucket.MATHS);
        List<Double> language = points(entries, Bucket.ENGLISH_LANGUAGE);
        List<Double> literature = points(entries, Bucket.ENGLISH_LITERATURE);
        List<Double> english = new ArrayList<>(language);
        english.addAll(literature);
        english.sort(Comparator.reverseOrder());
        boolean both = !language.isEmpty() && !literature.isEmpty();
        List<Double> ebacc = points(entries, Bucket.EBACC);
        List<Double> left = points(entries, Bucket.OPEN);
        left.addAll(ebacc.subList(Math.min(SLOTS, ebacc.size()), ebacc.size()));
        left.addAll(english.subList(Math.min(1, english.size()), english.size()));
        left.sort(Comparator.reverseOrder());
        return new Result(
                (both ? 2 : 1) * sum(english, 1),
                both,
                2 * sum(maths, 1),
                sum(ebacc, SLOTS),
                sum(left, SLOTS),
                Math.min(SLOTS, ebacc.size()),
                Math.min(SLOTS, left.size()));
    }

    /** The points of a bucket, the best first. */
    private static List<Double> points(List<Entry> entries, Bucket bucket) {
        List<Double> points = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.bucket() == bucket) {
                points.add(entry.points());
            }
        }
        points.sort(Comparator.reverseOrder());
        return points;
    }

    private static double sum(List<Double> points, int slots) {
        return points.stream().limit(slots).mapToDouble(Double::doubleValue).sum();
    }

    /** Which slots a result can fill. */
    public enum Bucket {
        /** Maths. */
        MATHS,
        /** English language. */
        ENGLISH_LANGUAGE,
        /** English literature. */
        ENGLISH_LITERATURE,
        /** Another subject of the English Baccalaureate: sciences, computer science, history, geography, languages. */
        EBACC,
        /** Any other approved qualification. */
        OPEN
    }

    /**
     * A result.
     *
     * @param bucket which slots it can fill
     * @param points its points, 0 to 9; 0 if it was taken and is ungraded
     */
    public record Entry(Bucket bucket, double points) {

        /** Refuses points that are not from 0 to 9. */
        public Entry {
            if (!(points >= 0 && points <= HIGHEST_POINTS)) {
                throw new IllegalArgumentException("points is not between 0 and " + HIGHEST_POINTS);
            }
        }

        /** Prints no points: they are a pupil's. */
        @Override
        public String toString() {
            return "Entry[" + bucket + "]";
        }
    }

    /** The points of a pupil; always defined. */
    public static final class Result extends StatResult {

        private final double english;
        private final boolean englishTwice;
        private final double maths;
        private final double ebacc;
        private final double open;
        private final int ebaccSlots;
        private final int openSlots;

        Result(
                double english,
                boolean englishTwice,
                double maths,
                double ebacc,
                double open,
                int ebaccSlots,
                int openSlots) {
            super(null);
            this.english = english;
            this.englishTwice = englishTwice;
            this.maths = maths;
            this.ebacc = ebacc;
            this.open = open;
            this.ebaccSlots = ebaccSlots;
            this.openSlots = openSlots;
        }

        /** Returns the score, 0 to 90. */
        public double attainment8() {
            return english + maths + ebacc + open;
        }

        /** Returns the score for each of its ten parts, 0 to 9. */
        public double averagePerSlot() {
            return attainment8() / 10;
        }

        /** Returns the points of English, 0 to 18. */
        public double english() {
            return english;
        }

        /** Returns whether English counts twice, as both language and literature were taken. */
        public boolean isEnglishTwice() {
            return englishTwice;
        }

        /** Returns the points of maths, 0 to 18. */
        public double maths() {
            return maths;
        }

        /** Returns the points of the EBacc slots, 0 to 27. */
        public double ebacc() {
            return ebacc;
        }

        /** Returns the points of the open slots, 0 to 27. */
        public double open() {
            return open;
        }

        /** Returns how many of the three EBacc slots are filled. */
        public int ebaccSlots() {
            return ebaccSlots;
        }

        /** Returns how many of the three open slots are filled. */
        public int openSlots() {
            return openSlots;
        }

        @Override
        public String toString() {
            return "Attainment8[attainment8=" + attainment8() + "]";
        }
    }
}
