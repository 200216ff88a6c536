/**
 * Which trials begin with the same training: equal in all that acts on a step, with the same weight
 * of the latent term at each. What is the same is trained once, and this room says what that saves.
 * Training it once is the runner's work.
 */
package vaesweep.plan.prefix;
