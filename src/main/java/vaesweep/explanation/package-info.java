/**
 * Says what a loss is that somebody wrote: the weight that decides its optimum, the Gaussian it
 * amounts to, and the same loss under the other reductions; also of losses that people copy. The
 * arithmetic of weights is {@link vaesweep.spec.loss.Reduction}'s; nothing here trains or reads
 * data.
 */
package vaesweep.explanation;
