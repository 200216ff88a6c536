/**
 * Answers "which weight should I take?" from one reading of a sweep's database, by what the weight
 * is wanted for: each answer with its evidence and how sure it is, or the reason why there is none.
 * Only configurations that may be the best of something are asked, and only with their like: one
 * likelihood, one objective.
 */
package vaesweep.recommendation;
