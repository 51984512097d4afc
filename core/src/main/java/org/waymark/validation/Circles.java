package org.waymark.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which of some things point at each other in a circle. Whatever nothing points at, or points at nothing, is taken away
 * until nothing more can be: what is left lies on a circle, or on a way from one circle to another. Linear in the things and
 * the links, and without recursion, however long a chain is.
 */
final class Circles {

    private final List<List<Integer>> to = new ArrayList<>();
    private final List<List<Integer>> from = new ArrayList<>();

    Circles(int things) {
        for (int i = 0; i < things; i++) {
            to.add(new ArrayList<>(1));
            from.add(new ArrayList<>(1));
        }
    }

    void link(int one, int other) {
        to.get(one).add(other);
        from.get(other).add(one);
    }

    /** Whether each thing is in a circle. */
    boolean[] find() {
        boolean[] left = new boolean[to.size()];
        Arrays.fill(left, true);
        strip(left, from, to);
        strip(left, to, from);
        return left;
    }

    private static void strip(boolean[] left, List<List<Integer>> into, List<List<Integer>> outOf) {
        int[] count = new int[left.length];
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < left.length; i++) {
            for (int other : into.get(i)) {
                count[i] += left[other] ? 1 : 0;
            }
            if (left[i] && count[i] == 0) {
                free.add(i);
            }
        }
        while (!free.isEmpty()) {
            int thing = free.remove();
            left[thing] = false;
            for (int other : outOf.get(thing)) {
                if (left[other] && --count[other] == 0) {
                    free.add(other);
                }
            }
        }
    }
}
