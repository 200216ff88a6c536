/**
 * Many trials at once: workers that take the next waiting trial, one thread that writes, one that
 * keeps the page fresh, and stopping in order. The only threads of the product live here.
 */
package vaesweep.runner;
