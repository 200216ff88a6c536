SELECT pruning.*
FROM sweep_trial JOIN pruning ON pruning.trial = sweep_trial.trial
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep)
ORDER BY sweep_trial.position
