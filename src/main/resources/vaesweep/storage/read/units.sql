SELECT latent_unit.*
FROM sweep_trial JOIN latent_unit ON latent_unit.trial = sweep_trial.trial
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep)
  AND latent_unit.epoch = (SELECT max(epoch) FROM epoch WHERE trial = sweep_trial.trial)
ORDER BY sweep_trial.position, latent_unit.unit
