package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.waymark.scoring.stat.Limits;

/** The interval attack by a solver of others: what a patient stranger with the printed table finds out. */
final class SolverAttack {

    private SolverAttack() {}

    /** An interval for each hidden cell, in the order of the cells; the greatest double if there is no upper end. */
    static List<Limits> of(CountTable table, boolean[] hidden, long floor) {
        List<Limits> limits = new ArrayList<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            if (hidden[cell]) {
                limits.add(
                        new Limits(bound(table, hidden, floor, cell, true), bound(table, hidden, floor, cell, false)));
            }
        }
        return limits;
    }

    private static double bound(CountTable table, boolean[] hidden, long floor, int sought, boolean least) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[table.cells()];
        for (int cell = 0; cell < hidden.length; cell++) {
            if (hidden[cell]) {
                variables[cell] = model.addVariable("x" + cell).lower(floor);
            }
        }
        variables[sought].weight(1);
        for (int total = 0; total < hidden.length; total++) {
            for (int d = 0; d < table.dimensions(); d++) {
                if (table.category(total, d) == table.size(d)) {
                    Expression sum = model.addExpression("sum" + total + "over" + d);
                    long known = known(table, hidden, sum, variables, total, -1);
                    for (int i = 0; i < table.size(d); i++) {
                        known += known(table, hidden, sum, variables, table.moved(total, d, i), 1);
                    }
                    sum.level(-known);
                }
            }
        }
        Optimisation.Result result = least ? model.minimise() : model.maximise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return Double.MAX_VALUE;
        }
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The solver says " + result.getState());
        }
        return least ? Math.ceil(result.getValue() - 1e-6) + 0.0 : Math.floor(result.getValue() + 1e-6) + 0.0;
    }

    private static long known(
            CountTable table, boolean[] hidden, Expression sum, Variable[] variables, int cell, int sign) {
        if (hidden[cell]) {
            sum.set(variables[cell], sign);
            return 0;
        }
        return sign * table.count(cell);
    }
}
