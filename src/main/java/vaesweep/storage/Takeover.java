package vaesweep.storage;

/**
 * Epochs that a trial did not train itself, for they are the same as another's first ones.
 *
 * @param epochs how many
 * @param seconds of training that they took
 */
public record Takeover(int epochs, double seconds) {}
