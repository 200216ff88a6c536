-- The failed trials, with the reason and where it struck.
SELECT trials.trial, trials.beta, trials.reduction, trials.latent_size, trials.learning_rate, trials.repeat,
  trial.failure_kind, trial.failure_epoch, trial.failure_step, trial.failure_term, trial.failure_message
FROM trials
JOIN trial ON trial.number = trials.trial
WHERE trials.state = 'failed'
ORDER BY trials.trial
