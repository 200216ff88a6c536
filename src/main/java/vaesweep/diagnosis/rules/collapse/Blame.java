package vaesweep.diagnosis.rules.collapse;

import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.spec.Parameters;
import vaesweep.spec.network.Activation;
import vaesweep.trial.judged.Judgement;

/** Why a trial's decoder ignores z. The exact optimum is asked first, then the other trials. */
enum Blame {
  /** The KL weight: the optimum is collapsed, or nothing is known that lives under this weight. */
  WEIGHT,
  /** The training: theory or another training of the same objective says that something lives. */
  TRAINING,
  /** A capacity of about 0 nats asks for it. */
  CAPACITY,
  /** What has a finding of its own: a head that cannot speak, or a capacity that was missed. */
  ELSEWHERE;

  static Blame of(Evidence evidence, Twins twins, Subject trial) {
    if (!trial.isWeighted()) {
      double capacity = trial.field(Parameters.OBJECTIVE, "capacity").orElse(0);
      return capacity <= Judgement.NO_RATE ? CAPACITY : ELSEWHERE;
    }
    if (trial.kind(Parameters.LOG_VARIANCE_ACTIVATION).equals(Activation.RELU.spelling())) {
      return ELSEWHERE;
    }
    if (trial.betaEff() > 0 && evidence.collapseIsOptimal(trial)) {
      return WEIGHT;
    }
    boolean lives =
        trial.betaEff() == 0 || evidence.lifeIsOptimal(trial) || twins.anyOf(trial, Subject::lives);
    return lives ? TRAINING : WEIGHT;
  }
}
