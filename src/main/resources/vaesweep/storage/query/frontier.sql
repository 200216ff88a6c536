-- The trials of the configurations that no other beats in distortion and rate, by likelihood, latent size and rate.
SELECT likelihood, latent_size, overall, trial, beta, reduction, annealing_type, repeat, beta_eff, distortion, rate, elbo,
  active_units
FROM frontier
ORDER BY likelihood, latent_size, rate, trial
