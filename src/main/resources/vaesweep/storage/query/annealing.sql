-- What each annealing gains over none where all else is equal, the seed too: nats of ELBO, and active units.
WITH complete AS MATERIALIZED (
  SELECT trials.*, json_remove(trial.configuration, '$.annealing') AS all_else
  FROM trials
  JOIN trial ON trial.number = trials.trial
  WHERE trials.state = 'complete'
)
SELECT annealed.trial, plain.trial AS trial_without, annealed.annealing, annealed.beta_eff, annealed.latent_size,
  annealed.elbo - plain.elbo AS elbo_gain, annealed.active_units - plain.active_units AS active_units_gain
FROM complete AS annealed
JOIN complete AS plain USING (all_else, seed)
WHERE annealed.annealing <> 'none' AND plain.annealing = 'none'
ORDER BY elbo_gain DESC, annealed.trial
