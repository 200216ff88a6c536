SELECT json_extract(trial.configuration, '$.likelihood') AS likelihood, epoch.distortion, epoch.rate
FROM trial JOIN epoch ON epoch.trial = trial.number
WHERE trial.number = :trial
ORDER BY epoch.epoch DESC LIMIT 1
