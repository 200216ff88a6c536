package vaesweep.sweep.page;

import java.nio.file.Path;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.recommendation.Recommendations;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.read.SqliteResults;

/** What a sweep's numbers say once no more are to come for now. */
public final class Conclusions {
  private Conclusions() {}

  /** Stores the findings and the weights to take, of one reading of the database. */
  public static void draw(Path database, Recorder recorder) {
    try (Results results = SqliteResults.open(database)) {
      Evidence evidence = Evidence.of(results);
      recorder.findings(Diagnosis.of(evidence)).toCompletableFuture().join();
      recorder.recommendations(Recommendations.of(results, evidence)).toCompletableFuture().join();
    }
  }
}
