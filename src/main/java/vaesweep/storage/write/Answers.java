package vaesweep.storage.write;

import java.sql.SQLException;
import java.util.List;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;

/** What the newest edition's trials say together; what was said before goes. */
final class Answers {
  private final Statements statements;

  Answers(Statements statements) {
    this.statements = statements;
  }

  void findings(List<Finding> findings) throws SQLException {
    statements.update("write/findings_forget");
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      statements.update(
          "write/finding_insert",
          i + 1,
          finding.code(),
          finding.severity(),
          finding.sentence(),
          finding.remedy(),
          finding.trials().toString(),
          finding.remedySweep().orElse(""));
    }
  }

  void recommendations(List<Recommendation> recommendations) throws SQLException {
    statements.update("write/recommendations_forget");
    for (int i = 0; i < recommendations.size(); i++) {
      Recommendation each = recommendations.get(i);
      statements.update(
          "write/recommendation_insert",
          i + 1,
          each.purpose(),
          each.sentence(),
          each.betaEff(),
          each.low(),
          each.high(),
          each.metric(),
          each.value(),
          each.standardError(),
          each.trials().toString(),
          each.sure());
    }
  }
}
