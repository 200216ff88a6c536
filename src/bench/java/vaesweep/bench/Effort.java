package vaesweep.bench;

/**
 * How long is measured: enough for a table to publish, or just enough to see that all works.
 *
 * @param rounds in each of which everything is measured once
 * @param warmupSeconds of steps before the first that counts
 * @param graphWarmupSeconds the same for SameDiff: it runs through so much Java that HotSpot takes
 *     seconds to compile it
 * @param iterations whose median counts
 * @param iterationSeconds of each
 * @param scalingEpochs of every trial of the sweep that one and two workers train
 * @param peerEpochs of every trial of the sweeps that a peer trains too
 * @param peerRepeats of their configurations
 * @param peerRounds in each of which the product and the peer run every sweep once
 * @param bookkeepingTrials of the sweep whose trainings are made up
 */
record Effort(
    int rounds,
    double warmupSeconds,
    double graphWarmupSeconds,
    int iterations,
    double iterationSeconds,
    int scalingEpochs,
    int peerEpochs,
    int peerRepeats,
    int peerRounds,
    int bookkeepingTrials) {
  static final Effort FULL = new Effort(3, 1, 6, 3, 0.5, 8, 10, 3, 2, 100_000);
  static final Effort QUICK = new Effort(1, 0.5, 1, 2, 0.25, 1, 2, 2, 1, 200);
}
