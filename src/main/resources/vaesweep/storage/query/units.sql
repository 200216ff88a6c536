-- The latent units of every complete trial at its last epoch, strongest first.
SELECT latent_unit.trial, trials.beta_eff, latent_unit.unit, latent_unit.active, latent_unit.kl,
  latent_unit.mean_of_means, latent_unit.variance_of_means, latent_unit.posterior_variance
FROM trials
JOIN latent_unit ON latent_unit.trial = trials.trial AND latent_unit.epoch = trials.epochs_done
WHERE trials.state = 'complete'
ORDER BY latent_unit.trial, latent_unit.kl DESC, latent_unit.unit
