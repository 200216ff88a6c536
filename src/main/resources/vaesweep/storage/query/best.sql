-- The ten competing configurations with the greatest mean ELBO of each likelihood; ELBOs of two do not compare.
SELECT likelihood, place, trial, beta, reduction, latent_size, annealing_type, beta_eff, complete AS repeats, elbo,
  elbo - elbo_half_width AS low, elbo + elbo_half_width AS high, distortion, rate, active_units
FROM (
  SELECT *, row_number() OVER (PARTITION BY likelihood ORDER BY elbo DESC, trial) AS place
  FROM configurations
  WHERE competes AND elbo IS NOT NULL
)
WHERE place <= 10
ORDER BY likelihood, place
