SELECT network.trial
FROM sweep_trial JOIN network ON network.trial = sweep_trial.trial
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep)
ORDER BY network.trial
