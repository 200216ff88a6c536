package vaesweep.sweep.run;

import vaesweep.storage.Registration;

/**
 * How a run begins.
 *
 * @param registration what became of the plan in the database
 * @param waiting trials that are to be trained
 * @param total trials of the plan, or of the shard
 * @param workers trials at a time
 */
public record RunStart(Registration registration, int waiting, int total, int workers) {}
