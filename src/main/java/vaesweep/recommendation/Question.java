package vaesweep.recommendation;

import java.util.List;
import vaesweep.trial.judged.Recommendation;

/** One purpose's way to a weight. */
interface Question {
  /** Returns its answers, each a weight or the reason why there is none. */
  List<Recommendation> ask(Scope scope);
}
