-- Complete trials whose decoder ignores z: less than 0.1 nats of rate, or no active unit and little rate or nothing explained.
SELECT trial, beta, reduction, latent_size, annealing_type, repeat, beta_eff, rate, active_units, distortion,
  worse_than_baseline
FROM trials
WHERE verdict = 'collapsed'
ORDER BY beta_eff, trial
