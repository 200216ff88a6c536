/** Recommendations in words: the short line, and the weight in the reader's own loss. */
package vaesweep.recommendation.words;
