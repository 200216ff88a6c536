SELECT
  trial.number, trial.key, trial.configuration, trial.repeat, trial.seed, trial.state,
  trial.beta, trial.beta_eff, trial.beta_norm, trial.attempts, trial.started, trial.ended,
  trial.failure_kind, trial.failure_epoch, trial.failure_step, trial.failure_term, trial.failure_message,
  trial.machine_type, trial.machine_host, trial.machine_os, trial.machine_java, trial.machine_cores,
  trial.forked_epoch, trial.forked_seconds,
  judgements.full_weight, judgements.verdict, judgements.worse_than_baseline, judgements.competes,
  last.*
FROM trial
LEFT JOIN epoch AS last
  ON last.trial = trial.number
  AND last.epoch = (SELECT max(epoch) FROM epoch WHERE trial = trial.number)
LEFT JOIN judgements ON judgements.trial = trial.number
ORDER BY trial.number
