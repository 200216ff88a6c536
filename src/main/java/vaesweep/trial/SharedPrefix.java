package vaesweep.trial;

/**
 * First epochs that are the same training in several trials, step by step and bit for bit.
 *
 * @param key equal for equal first epochs: a hash of all that they depend on
 * @param epochs how many, at least 1
 */
public record SharedPrefix(String key, int epochs) {}
