-- How far repeats of one configuration lie apart, in nats: a difference smaller than this is noise.
SELECT configuration, count(*) AS repeats, avg(trials.elbo) AS mean_elbo,
  max(trials.elbo) - min(trials.elbo) AS elbo_apart, max(trials.distortion) - min(trials.distortion) AS distortion_apart,
  max(trials.rate) - min(trials.rate) AS rate_apart
FROM trials
JOIN trial ON trial.number = trials.trial
WHERE trials.state = 'complete'
GROUP BY configuration
HAVING count(*) > 1
ORDER BY elbo_apart DESC
