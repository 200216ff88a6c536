package vaesweep.diagnosis.evidence;

import java.util.Optional;
import vaesweep.trial.judged.Finding;

/** One cause that a sweep can show, with its trigger, its evidence and its remedy. */
public interface Rule {
  /** Returns the finding, or empty where the sweep does not show the cause. */
  Optional<Finding> find(Evidence evidence);
}
