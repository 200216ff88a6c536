/**
 * Says what a loss is that somebody wrote: the weight that decides its optimum, the Gaussian it
 * amounts to, the same loss under the other reductions, and what its printed terms are in nats of a
 * row; also of losses that people copy. The arithmetic of weights is {@link
 * vaesweep.spec.loss.Reduction}'s, beside {@link vaesweep.explanation.BatchReduction} for code that
 * sums over rows; nothing here trains or reads data.
 */
package vaesweep.explanation;
