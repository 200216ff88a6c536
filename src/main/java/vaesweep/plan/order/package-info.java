/**
 * Says in which order the trials of a plan are trained, which is not that of their numbers: of a
 * grid that is cut short, what was trained speaks for the whole. The order depends on nothing but
 * the plan.
 */
package vaesweep.plan.order;
