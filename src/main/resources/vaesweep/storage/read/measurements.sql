SELECT measurement.*
FROM sweep_trial JOIN measurement ON measurement.trial = sweep_trial.trial
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep) AND measurement.value IS NOT NULL
ORDER BY sweep_trial.position, measurement.name
