/** The terms of the loss as a user names them: likelihood and its width, objective, reduction. */
package vaesweep.spec.loss;
