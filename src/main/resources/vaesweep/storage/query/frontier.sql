-- The trials that no other beats in distortion and rate, from the least distortion to the least rate.
SELECT likelihood, trial, beta, reduction, latent_size, annealing_type, repeat, beta_eff, distortion, rate, elbo,
  active_units
FROM frontier
ORDER BY likelihood, distortion, trial
