WITH
  numbers AS (
    SELECT
      judgements.competes,
      last.distortion, last.distortion - avg(last.distortion) OVER () AS distortion_off,
      last.rate, last.rate - avg(last.rate) OVER () AS rate_off
    FROM judgements
    JOIN epoch AS last
      ON last.trial = judgements.trial
      AND last.epoch = (SELECT max(epoch) FROM epoch WHERE trial = judgements.trial)
    WHERE judgements.trial IN (SELECT value FROM json_each(:trials))
  ),
  means AS (
    SELECT
      min(competes) AS competes, avg(distortion) AS distortion, avg(rate) AS rate,
      sqrt(sum(distortion_off * distortion_off) / (count(distortion) - 1) / count(distortion)) AS distortion_error,
      sqrt(sum(rate_off * rate_off) / (count(rate) - 1) / count(rate)) AS rate_error
    FROM numbers
  )
SELECT
  settings.trial, settings.likelihood, settings.latent_size,
  json_array(settings.likelihood, settings.latent_size, settings.hidden, settings.activation, settings.mean_activation,
    settings.log_variance_activation, settings.output_activation, settings.posterior_scale, settings.objective)
    AS network,
  settings.beta_eff, means.distortion, means.rate,
  max(0.1, coalesce(means.distortion_error, 0)) AS distortion_error,
  max(0.1, coalesce(means.rate_error, 0)) AS rate_error
FROM means
JOIN settings ON settings.trial = :configuration
WHERE means.competes AND means.distortion IS NOT NULL AND means.rate IS NOT NULL
