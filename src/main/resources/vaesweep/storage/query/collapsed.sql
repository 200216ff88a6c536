-- Complete trials whose decoder ignores the latent space: no active unit, or less than 0.1 nats of rate.
SELECT trial, beta, reduction, latent_size, annealing_type, repeat, beta_eff, rate, active_units, distortion
FROM trials
WHERE active_units = 0 OR rate < 0.1
ORDER BY beta_eff, trial
