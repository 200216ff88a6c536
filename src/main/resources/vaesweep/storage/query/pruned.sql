-- The pruned trials, with the rung and the comparison that ended each.
SELECT trials.trial, trials.beta, trials.reduction, trials.latent_size, trials.learning_rate, trials.repeat,
  pruning.epoch, pruning.metric, pruning.value, pruning.threshold, pruning.place, pruning.compared, pruning.kept,
  pruning.within
FROM trials
JOIN pruning USING (trial)
ORDER BY pruning.within, pruning.epoch, pruning.place, trials.trial
