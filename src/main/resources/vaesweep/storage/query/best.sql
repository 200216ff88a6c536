-- The ten complete trials with the greatest ELBO of each likelihood; ELBOs of two likelihoods do not compare.
SELECT likelihood, place, trial, beta, reduction, latent_size, annealing_type, repeat, beta_eff, elbo, distortion, rate,
  active_units
FROM (
  SELECT *, row_number() OVER (PARTITION BY likelihood ORDER BY elbo DESC, trial) AS place
  FROM trials
  WHERE elbo IS NOT NULL
)
WHERE place <= 10
ORDER BY likelihood, place
