-- What each annealing gains over none where all else is equal, the seed too: nats of ELBO, and active units.
SELECT pairs.other_trial AS trial, pairs.trial AS trial_without, pairs.other_value AS annealing, settings.beta_eff,
  settings.latent_size, pairs.elbo AS elbo_gain, pairs.active_units AS active_units_gain
FROM pairs
JOIN settings ON settings.trial = pairs.other_trial
WHERE pairs.parameter = 'annealing' AND pairs.value = 'none'
ORDER BY elbo_gain DESC, trial
