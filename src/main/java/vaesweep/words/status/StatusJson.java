package vaesweep.words.status;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.trial.VerdictCounts;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.json.JsonWriter;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.TrialRow;
import vaesweep.storage.lock.LockHolder;
import vaesweep.sweep.status.SweepOverview;
import vaesweep.sweep.status.SweepStatus;
import vaesweep.sweep.status.Throughput;
import vaesweep.trial.Failure;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;

/**
 * How far a sweep is, for programs. Where there is no number, there is null; times are ISO-8601 in
 * UTC, durations seconds.
 */
public final class StatusJson {
  private StatusJson() {}

  /** Returns it as a JSON object of many lines. */
  public static String of(SweepOverview overview) {
    SweepStatus status = overview.status();
    SweepFacts facts = overview.facts();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", status.name());
    json.put("running", status.process().isRunning());
    json.put("stopping", status.process().isStopping());
    process(status.process().holder(), json);
    json.put("trials", counts(status));
    Optional<Throughput> pace = status.pace();
    json.put("trials_per_minute", number(pace.map(Throughput::trialsPerMinute)));
    json.put("epochs_per_minute", number(pace.map(Throughput::epochsPerMinute)));
    json.put("seconds_left", number(pace.map(p -> p.secondsLeft().orElse(Double.NaN))));
    json.put("running_trials", status.running().stream().map(StatusJson::running).toList());
    json.put("failed_trials", failed(status.trials()));
    json.put("verdicts", verdicts(facts.verdicts()));
    json.put("findings", facts.findings().stream().map(StatusJson::finding).toList());
    json.put("recommendations", facts.recommendations().stream().map(StatusJson::weight).toList());
    return JsonWriter.pretty(json);
  }

  private static void process(Optional<LockHolder> holder, Map<String, Object> json) {
    boolean dead = holder.isPresent() && !holder.get().alive();
    OptionalLong pid = holder.map(LockHolder::pid).orElse(OptionalLong.empty());
    json.put("pid", pid.isPresent() ? (Object) pid.getAsLong() : null);
    json.put("since", holder.flatMap(LockHolder::since).map(Instant::toString).orElse(null));
    json.put("ended_by_force", dead);
  }

  private static Map<String, Object> counts(SweepStatus status) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("total", status.trials().size());
    for (TrialState state : TrialState.values()) {
      counts.put(state.spelling(), status.in(state));
    }
    return counts;
  }

  private static Map<String, Object> running(TrialRow trial) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("trial", trial.number());
    json.put("epoch", Throughput.epochsDone(trial));
    json.put("epochs", StoredConfiguration.of(trial.configuration()).epochs());
    json.put("elbo", number(trial.last().map(last -> last.validation().elbo())));
    json.put("seconds", number(trial.last().map(CurvePoint::seconds)));
    return json;
  }

  private static List<Map<String, Object>> failed(List<TrialRow> trials) {
    return trials.stream()
        .filter(trial -> trial.failure().isPresent())
        .map(trial -> failed(trial, trial.failure().orElseThrow()))
        .toList();
  }

  private static Map<String, Object> failed(TrialRow trial, Failure failure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("trial", trial.number());
    json.put("kind", failure.kind().spelling());
    json.put("epoch", failure.epoch());
    json.put("message", failure.message());
    return json;
  }

  private static Map<String, Object> verdicts(VerdictCounts counts) {
    Map<String, Object> json = new LinkedHashMap<>();
    counts.counts().forEach((verdict, count) -> json.put(key(verdict.spelling()), count));
    json.put("worse_than_baseline", counts.worse().all());
    json.put("not_at_full_weight", counts.notFull());
    return json;
  }

  private static String key(String words) {
    return words.replace(' ', '_');
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", finding.code());
    json.put("severity", finding.severity().spelling());
    json.put("sentence", finding.sentence());
    json.put("remedy", finding.remedy());
    json.put("trials", finding.trials());
    json.put("remedy_sweep", finding.remedySweep().orElse(null));
    return json;
  }

  private static Map<String, Object> weight(Recommendation recommendation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("purpose", recommendation.purpose());
    json.put("sentence", recommendation.sentence());
    json.put("beta_eff", number(recommendation.betaEff()));
    json.put("low", number(recommendation.low()));
    json.put("high", number(recommendation.high()));
    json.put("metric", recommendation.metric());
    json.put("value", number(recommendation.value()));
    json.put("standard_error", number(recommendation.standardError()));
    json.put("trials", recommendation.trials());
    json.put("sure", recommendation.sure());
    return json;
  }

  private static Object number(OptionalDouble number) {
    return number.isEmpty() ? null : JsonWriter.number(number.getAsDouble());
  }

  private static Object number(Optional<Double> number) {
    return number.filter(Double::isFinite).map(JsonWriter::number).orElse(null);
  }
}
