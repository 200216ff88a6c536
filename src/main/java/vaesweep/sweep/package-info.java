/**
 * What can be done with a sweep, for programs: its file is opened, planned, run or gone on with,
 * and its results are read. Values come back and listeners hear how it goes; nothing is printed,
 * and nothing ends the program.
 *
 * <pre>{@code
 * Path path = Path.of("sweeps/beta.json");
 * Path folder = Path.of("results");
 * List<Double> elbos = new ArrayList<>();
 * Sweep sweep = Sweep.open(path, List.of("epochs=1"));
 * RunResult run = sweep.run(RunSettings.of(folder, 2), new SweepListener() {});
 * try (Results results = sweep.results(folder)) {
 *   for (TrialRow trial : results.trials()) {
 *     elbos.add(trial.last().orElseThrow().validation().elbo());
 *   }
 * }
 * }</pre>
 */
package vaesweep.sweep;
