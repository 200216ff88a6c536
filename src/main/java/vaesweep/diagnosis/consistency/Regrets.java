package vaesweep.diagnosis.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;

/**
 * The trials that were beaten at their own objective, by what is to blame.
 *
 * @param byTraining beaten by a trial of another configuration, the worst first
 * @param bySeed beaten by a repeat of their own configuration, which is as good as the best there
 *     is, within the tolerance; the worst first
 */
public record Regrets(List<Beaten> byTraining, List<Beaten> bySeed) {
  public Regrets {
    byTraining = List.copyOf(byTraining);
    bySeed = List.copyOf(bySeed);
  }

  public static Regrets of(Evidence evidence) {
    List<Beaten> byTraining = new ArrayList<>();
    List<Beaten> bySeed = new ArrayList<>();
    for (Alike alike : Alike.among(evidence)) {
      Map<String, List<Subject>> repeats =
          alike.trials().stream().collect(Collectors.groupingBy(t -> t.row().configuration()));
      for (Beaten beaten : Beaten.among(alike)) {
        Optional<Beaten> twin =
            Beaten.worst(beaten.trial(), repeats.get(beaten.trial().row().configuration()))
                .filter(
                    own -> Beaten.regret(own.by(), own.trial(), beaten.by()) <= own.tolerance());
        twin.ifPresentOrElse(bySeed::add, () -> byTraining.add(beaten));
      }
    }
    Comparator<Beaten> worstFirst = Comparator.comparingDouble(Beaten::nats).reversed();
    byTraining.sort(worstFirst);
    bySeed.sort(worstFirst);
    return new Regrets(byTraining, bySeed);
  }
}
