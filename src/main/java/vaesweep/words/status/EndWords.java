package vaesweep.words.status;

import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.storage.lock.LockHolder;
import vaesweep.sweep.status.EndAnswer;
import vaesweep.trial.TrialState;

/** What came of asking a sweep to end, in lines for people. */
public final class EndWords {
  private EndWords() {}

  /**
   * Returns what is told while the running trials go on.
   *
   * @param running how many there are
   */
  public static String heard(int running) {
    return running(running) + " going on to the end; no new ones begin";
  }

  /** Returns what came of it. */
  public static List<String> lines(EndAnswer answer) {
    String name = answer.files().name();
    String asked = answer.kind().spelling();
    return switch (answer.result()) {
      case NOT_RUNNING ->
          List.of(
              name
                  + " is not running, so there is nothing to "
                  + asked
                  + answer
                      .holder()
                      .map(dead -> "; " + dead.text() + ", was ended by force")
                      .orElse("")
                  + ".");
      case ENDED -> List.of(name + " ended: " + states(answer) + ".");
      case HEARD ->
          List.of(
              name
                  + " was asked to "
                  + asked
                  + ", and has heard it; "
                  + running(answer.trials().in(TrialState.RUNNING))
                  + " going on.",
              "status " + answer.files().database() + " tells how far they are.");
      case SILENT ->
          List.of(
              name
                  + " was asked to "
                  + asked
                  + ", but "
                  + answer.holder().map(LockHolder::text).orElseThrow()
                  + ", has not answered",
              "within " + answer.limit().toSeconds() + " s. It will obey once it does.");
    };
  }

  private static String running(int count) {
    return Amounts.count(count, "trial") + (count == 1 ? " is" : " are");
  }

  private static String states(EndAnswer answer) {
    int waiting = answer.trials().in(TrialState.WAITING);
    String total = Amounts.count(answer.trials().total(), "trial");
    String all = answer.trials().in(TrialState.COMPLETE) + " of " + total + " complete";
    return waiting == 0 ? all : all + ", " + waiting + " waiting; the sweep's command goes on";
  }
}
