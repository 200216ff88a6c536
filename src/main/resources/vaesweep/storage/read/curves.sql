SELECT epoch.*
FROM sweep_trial JOIN epoch ON epoch.trial = sweep_trial.trial
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep)
ORDER BY sweep_trial.position, epoch.epoch
