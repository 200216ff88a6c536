/** What is told of trained networks at work. */
package vaesweep.words.network;
