package vaesweep.plan;

import java.util.List;
import vaesweep.spec.Configuration;

/**
 * The configurations that a method chose.
 *
 * @param configurations distinct, in the order chosen
 * @param merged how many equal ones were left out
 * @param undrawn how many could not be found
 */
record Choice(List<Configuration> configurations, int merged, int undrawn) {}
