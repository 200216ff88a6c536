/**
 * What a sweep would do, before it does: its configurations, what the theory predicts of them, how
 * long they will take.
 */
package vaesweep.cli.plan;
