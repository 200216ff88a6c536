-- Schema 2: what the numbers say of a trial is decided here, for page, console and queries alike.

CREATE TABLE owner ( -- one row: whose the database is to write; each run of a sweep leaves a new mark
  id   INTEGER PRIMARY KEY CHECK (id = 1), -- 1
  mark TEXT    NOT NULL                    -- random: who does not find its own may write no more
) STRICT;

CREATE VIEW judgements AS -- a row per complete trial, of all editions: what its numbers say of it
WITH
  numbers AS (
    SELECT
      trial.number AS trial, trial.beta, trial.beta_eff,
      json_extract(trial.configuration, '$.latent_size') AS latent_size,
      last.kl_weight, last.distortion, last.rate, last.active_units,
      last.train_distortion + trial.beta_eff * last.train_rate
        - first.distortion - trial.beta_eff * first.rate AS over_first, -- other rows and noise: for older trials
      baseline.distortion AS baseline,
      share.value AS share,
      clamped.value AS clamped,
      untrained.value AS over_untrained,
      coalesce(untrained.standard_error, 0) AS untrained_error,
      constant.value AS over_baseline,
      coalesce(constant.standard_error, 0) AS baseline_error
    FROM trial
    JOIN epoch AS last
      ON last.trial = trial.number
      AND last.epoch = (SELECT max(epoch) FROM epoch WHERE epoch.trial = trial.number)
    LEFT JOIN epoch AS first ON first.trial = trial.number AND first.epoch = 0
    LEFT JOIN baseline
      ON baseline.data = trial.data AND baseline.likelihood = json_extract(trial.configuration, '$.likelihood')
    LEFT JOIN measurement AS share ON share.trial = trial.number AND share.name = 'weight_share'
    LEFT JOIN measurement AS clamped ON clamped.trial = trial.number AND clamped.name = 'clamped_row_share'
    LEFT JOIN measurement AS untrained
      ON untrained.trial = trial.number AND untrained.name = 'objective_over_untrained'
    LEFT JOIN measurement AS constant
      ON constant.trial = trial.number AND constant.name = 'objective_over_baseline'
    WHERE trial.state = 'complete'
  ),
  tests AS (
    SELECT
      trial, latent_size, active_units,
      coalesce(beta = 0 OR coalesce(share, kl_weight / beta) BETWEEN 0.99 AND 1.01, 1) AS full_weight,
      distortion IS NULL OR rate IS NULL
        OR coalesce(coalesce(over_untrained, over_first) > max(1, 2 * untrained_error), 0)
        OR coalesce(clamped > 0.5 AND distortion >= baseline, 0) AS exploded,
      coalesce(rate < 0.1 OR (active_units = 0 AND rate < max(1, 0.02 * latent_size)), 0) AS collapsed,
      coalesce(over_baseline > max(0.1, 2 * baseline_error), 0) AS over_baseline
    FROM numbers
  )
SELECT
  trial,                                    -- the trial
  full_weight,                              -- 1 where the KL weight, or the capacity, was full at the last step
  CASE
    WHEN exploded THEN 'exploded'
    WHEN collapsed THEN 'collapsed'
    WHEN active_units < latent_size THEN 'partly collapsed'
    ELSE 'live'
  END AS verdict,                           -- exploded, collapsed, partly collapsed, live: the first that holds
  full_weight AND over_baseline AS worse_than_baseline, -- 1 where ignoring z serves its own objective better
  full_weight AND NOT exploded AND NOT collapsed AND NOT over_baseline AS competes -- 1 where it may be best of something
FROM tests;
