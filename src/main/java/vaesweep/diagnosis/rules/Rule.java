package vaesweep.diagnosis.rules;

import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.trial.Finding;

/** One cause that a sweep can show, with its trigger, its evidence and its remedy. */
public interface Rule {
  /** Returns the finding, or empty where the sweep does not show the cause. */
  Optional<Finding> find(Evidence evidence);
}
