package vaesweep.trial;

/**
 * A training that was put down, to be gone on with.
 *
 * @param epoch epochs that were done and measured
 * @param engine {@link TrialKey#ENGINE_VERSION} of the program that wrote it
 * @param machineType {@link Machine#type()} of the machine that wrote it
 * @param state all that the rest of the training depends on, in the training's own format
 */
public record Checkpoint(int epoch, int engine, String machineType, byte[] state) {}
