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
      CASE json_extract(trial.configuration, '$.objective') WHEN 'elbo' THEN
        last.train_distortion + trial.beta_eff * last.train_rate
          - first.distortion - trial.beta_eff * first.rate
      END AS over_first, -- on other rows with other noise: for trials of older versions
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
      coalesce(beta, 1) = 0 OR coalesce(share, kl_weight / beta, 1) BETWEEN 0.99 AND 1.01 AS full_weight,
      distortion IS NULL OR rate IS NULL
        OR coalesce(coalesce(over_untrained, over_first) > max(1, 2 * untrained_error), 0)
        OR coalesce(clamped > 0.5 AND distortion >= baseline, 0) AS exploded,
      coalesce(rate < 0.1, 0)
        OR coalesce(active_units = 0 AND (rate < max(1, 0.02 * latent_size) OR distortion >= baseline), 0) AS collapsed,
      coalesce(over_baseline > max(0.1, 2 * baseline_error), 0)
        OR coalesce(over_baseline IS NOT NULL AND distortion > baseline + 0.25, 0) AS over_baseline
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
  full_weight AND over_baseline AS worse_than_baseline, -- 1 where ignoring z serves its own objective better, or its distortion alone
  full_weight AND NOT exploded AND NOT collapsed AND NOT over_baseline AS competes -- 1 where it may be best of something
FROM tests;

CREATE TABLE recommendation ( -- which weight to take, a row for each purpose, found in an edition's trials
  edition        INTEGER NOT NULL REFERENCES sweep,     -- the edition
  position       INTEGER NOT NULL CHECK (position > 0), -- place in the answer, counted from 1
  purpose        TEXT    NOT NULL,                      -- what the weight is for: likelihood, compression, live units ...
  sentence       TEXT    NOT NULL,                      -- the whole answer in words, also where there is none
  beta_eff       REAL,                                  -- the weight, as in trial; NULL where there is no answer
  low            REAL,                                  -- of the weight, the least that cannot be told from it; NULL where unknown
  high           REAL,                                  -- of the weight, the largest that cannot be told from it; NULL where unknown
  metric         TEXT,                                  -- what decided, such as importance_weighted_bound; NULL without an answer
  value          REAL,                                  -- of the metric, in its unit, mean over repeats
  standard_error REAL,                                  -- of that mean, in the same unit; NULL without repeats
  trial          INTEGER REFERENCES trial,              -- the first of its trials; NULL without an answer
  trials         TEXT    NOT NULL CHECK (json_type(trials) = 'array'), -- JSON list of trial numbers, the evidence
  sure           TEXT    NOT NULL,                      -- how sure the answer is, in words
  PRIMARY KEY (edition, position)
) STRICT;

CREATE TABLE student_t ( -- factors of a 95% interval around a mean of few numbers
  degrees  INTEGER PRIMARY KEY CHECK (degrees > 0), -- of freedom, one less than there are numbers; 1000 stands for more
  quantile REAL    NOT NULL                         -- Student's t is below this with probability 0.975, plain number
) STRICT;
INSERT INTO student_t (degrees, quantile) VALUES
  (1, 12.706204736), (2, 4.302652730), (3, 3.182446305), (4, 2.776445105), (5, 2.570581836), (6, 2.446911851),
  (7, 2.364624252), (8, 2.306004135), (9, 2.262157163), (10, 2.228138852), (11, 2.200985160), (12, 2.178812830),
  (13, 2.160368656), (14, 2.144786688), (15, 2.131449546), (16, 2.119905299), (17, 2.109815578), (18, 2.100922040),
  (19, 2.093024054), (20, 2.085963447), (21, 2.079613845), (22, 2.073873068), (23, 2.068657610), (24, 2.063898562),
  (25, 2.059538553), (26, 2.055529439), (27, 2.051830516), (28, 2.048407142), (29, 2.045229642), (30, 2.042272456);
-- Beyond 30 the first terms of its expansion in 1/degrees (Abramowitz and Stegun 26.7.5), good to 2e-6.
INSERT INTO student_t (degrees, quantile)
WITH RECURSIVE beyond (degrees) AS (VALUES (31) UNION ALL SELECT degrees + 1 FROM beyond WHERE degrees < 1000)
SELECT
  degrees,
  1.959963984540 + 2.372271230 / degrees + 2.822498616 / degrees / degrees + 2.555849680 / degrees / degrees / degrees
FROM beyond;

CREATE VIEW configuration_trial AS -- which trials of the newest edition are repeats of one configuration
SELECT
  min(trial.number) OVER (PARTITION BY trial.configuration) AS configuration, -- the least number of its trials
  trial.number AS trial                                                       -- the trial
FROM sweep_trial
JOIN trial ON trial.number = sweep_trial.trial
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep);

DROP VIEW frontier;
DROP VIEW trials;
CREATE VIEW trials AS -- a row per trial of the newest edition: its parameters, and the final numbers where it is complete
SELECT
  trial.number AS trial,                    -- counted from 1 in the order of first appearance
  trial.state,                              -- waiting, running, complete, pruned, failed
  trial.repeat,                             -- counted from 1
  trial.beta,                               -- KL weight as written in the loss; filled also where beta_norm was given
  trial.beta_norm,                          -- beta_eff * latent_size / features; filled also where beta was given
  trial.beta_eff,                           -- weight of the summed KL against the summed reconstruction
  json_extract(trial.configuration, '$.latent_size') AS latent_size,         -- latent units, M
  json_extract(trial.configuration, '$.reduction') AS reduction,             -- sum, mean, mean/sum, sum/mean
  json_extract(trial.configuration, '$.annealing') AS annealing,             -- none, or a schedule as JSON
  coalesce(json_extract(trial.configuration, '$.annealing.type'),
           json_extract(trial.configuration, '$.annealing')) AS annealing_type, -- none, linear, cosine, sigmoid, cyclical
  json_extract(trial.configuration, '$.likelihood') AS likelihood,           -- bernoulli, mse, or an object as JSON
  coalesce(json_extract(trial.configuration, '$.likelihood.type'),
           json_extract(trial.configuration, '$.likelihood')) AS likelihood_type, -- bernoulli, gaussian, laplace, mse ...
  json_extract(trial.configuration, '$.objective') AS objective,             -- elbo, tc, or an object as JSON
  coalesce(json_extract(trial.configuration, '$.objective.type'),
           json_extract(trial.configuration, '$.objective')) AS objective_type, -- elbo, capacity, free_bits, tc
  json_extract(trial.configuration, '$.posterior_scale') AS posterior_scale, -- log_variance, softplus
  json_extract(trial.configuration, '$.hidden') AS hidden,                   -- widths of hidden layers as JSON
  json_extract(trial.configuration, '$.activation') AS activation,           -- of the hidden layers
  json_extract(trial.configuration, '$.mean_activation') AS mean_activation, -- of the encoder's mean head
  json_extract(trial.configuration, '$.log_variance_activation') AS log_variance_activation, -- of the other head
  json_extract(trial.configuration, '$.output_activation') AS output_activation, -- NULL where the output is a logit
  json_extract(trial.configuration, '$.epochs') AS epochs,                   -- passes over the training rows
  json_extract(trial.configuration, '$.batch_size') AS batch_size,           -- rows of a step
  json_extract(trial.configuration, '$.learning_rate') AS learning_rate,     -- Adam's step size
  json_extract(trial.configuration, '$.gradient_clip_norm') AS gradient_clip_norm, -- Euclidean norm, or none
  coalesce(json_extract(trial.configuration, '$.early_stopping'), 'none') AS early_stopping, -- none, or an object as JSON
  last.kl_weight,                           -- of the last step
  last.distortion,                          -- nats per example, validation rows
  last.rate,                                -- nats per example, validation rows
  last.elbo,                                -- nats per example, validation rows
  last.mse,                                 -- squared value per feature, validation rows
  last.active_units,                        -- latent units
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'psnr') AS psnr, -- dB
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'ssim') AS ssim, -- plain number, 1 for equal images
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'mutual_information')
    AS mutual_information,                  -- nats, of example and z; at most ln of the rows it was estimated on
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'total_correlation')
    AS total_correlation,                   -- nats, of the aggregated posterior
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'dimension_wise_kl')
    AS dimension_wise_kl,                   -- nats, aggregated posterior of each unit to its prior, summed
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'importance_weighted_bound')
    AS importance_weighted_bound,           -- nats per example, a bound on log p(x) above the ELBO
  last.train_distortion,                    -- nats per example, training rows
  last.train_rate,                          -- nats per example, training rows
  last.train_elbo,                          -- nats per example, training rows
  last.train_mse,                           -- squared value per feature, training rows
  baseline.distortion AS baseline,          -- nats per example, of the best constant decoder, validation rows
  baseline.floor,                           -- nats per example, no decoder goes below; NULL where unbounded
  (baseline.distortion - last.distortion) / (baseline.distortion - baseline.floor) AS explained, -- share of 1
  (SELECT max(epoch) FROM epoch WHERE trial = trial.number) AS epochs_done, -- whatever the state; NULL before the first
  (SELECT seconds FROM epoch WHERE trial = trial.number ORDER BY epoch DESC LIMIT 1) AS seconds, -- of training so far
  trial.attempts,                           -- how often its training was begun or gone on with
  trial.started,                            -- time
  trial.ended,                              -- time
  pruning.epoch AS pruned_after,            -- epochs, of a pruned trial
  trial.failure_kind,                       -- diverged, error, environment, time_limit
  trial.failure_message,                    -- one sentence
  trial.machine_type,                       -- what the numbers depend on, bit for bit
  trial.forked_from,                        -- the trial that trained its first epochs; NULL where it did itself
  trial.forked_epoch,                       -- how many epochs these are
  trial.forked_seconds,                     -- seconds of training taken over with them
  trial.seed,                               -- root of the random draws
  trial.key,                                -- hash; equal keys are the same training
  judgements.full_weight,                   -- 1 where the KL weight, or the capacity, was full at the last step
  judgements.verdict,                       -- exploded, collapsed, partly collapsed, live: the first that holds
  judgements.worse_than_baseline,           -- 1 where ignoring z serves its own objective better, or its distortion alone
  judgements.competes,                      -- 1 where it may be best of something
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'dead_hidden_share')
    AS dead_hidden_share,                   -- largest share of a hidden layer's units that are the same for every row
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'objective_over_baseline')
    AS objective_over_baseline,             -- nats per example, own objective minus the constant decoder's, validation rows
  (SELECT value FROM measurement WHERE measurement.trial = trial.number AND name = 'objective_over_untrained')
    AS objective_over_untrained             -- nats per example, own objective minus the untrained network's, training rows
FROM sweep_trial
JOIN trial ON trial.number = sweep_trial.trial
LEFT JOIN epoch AS last
  ON trial.state = 'complete'
  AND last.trial = trial.number
  AND last.epoch = (SELECT max(epoch) FROM epoch WHERE trial = trial.number)
LEFT JOIN pruning ON pruning.trial = trial.number
LEFT JOIN baseline
  ON baseline.data = trial.data AND baseline.likelihood = json_extract(trial.configuration, '$.likelihood')
LEFT JOIN judgements ON judgements.trial = trial.number
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep);

CREATE VIEW settings AS -- a row per trial, of all editions: its parameters, each a column as in the view trials
SELECT
  trial.number AS trial,                    -- the trial
  trial.beta,                               -- KL weight as written in the loss; filled also where beta_norm was given
  trial.beta_norm,                          -- beta_eff * latent_size / features; filled also where beta was given
  trial.beta_eff,                           -- weight of the summed KL against the summed reconstruction
  json_extract(trial.configuration, '$.latent_size') AS latent_size,         -- latent units, M
  json_extract(trial.configuration, '$.reduction') AS reduction,             -- sum, mean, mean/sum, sum/mean
  json_extract(trial.configuration, '$.annealing') AS annealing,             -- none, or a schedule as JSON
  coalesce(json_extract(trial.configuration, '$.annealing.type'),
           json_extract(trial.configuration, '$.annealing')) AS annealing_type, -- none, linear, cosine, sigmoid, cyclical
  json_extract(trial.configuration, '$.likelihood') AS likelihood,           -- bernoulli, mse, or an object as JSON
  coalesce(json_extract(trial.configuration, '$.likelihood.type'),
           json_extract(trial.configuration, '$.likelihood')) AS likelihood_type, -- bernoulli, gaussian, laplace, mse ...
  json_extract(trial.configuration, '$.objective') AS objective,             -- elbo, tc, or an object as JSON
  coalesce(json_extract(trial.configuration, '$.objective.type'),
           json_extract(trial.configuration, '$.objective')) AS objective_type, -- elbo, capacity, free_bits, tc
  json_extract(trial.configuration, '$.posterior_scale') AS posterior_scale, -- log_variance, softplus
  json_extract(trial.configuration, '$.hidden') AS hidden,                   -- widths of hidden layers as JSON
  json_extract(trial.configuration, '$.activation') AS activation,           -- of the hidden layers
  json_extract(trial.configuration, '$.mean_activation') AS mean_activation, -- of the encoder's mean head
  json_extract(trial.configuration, '$.log_variance_activation') AS log_variance_activation, -- of the other head
  json_extract(trial.configuration, '$.output_activation') AS output_activation, -- NULL where the output is a logit
  json_extract(trial.configuration, '$.epochs') AS epochs,                   -- passes over the training rows
  json_extract(trial.configuration, '$.batch_size') AS batch_size,           -- rows of a step
  json_extract(trial.configuration, '$.learning_rate') AS learning_rate,     -- Adam's step size
  json_extract(trial.configuration, '$.gradient_clip_norm') AS gradient_clip_norm, -- Euclidean norm, or none
  coalesce(json_extract(trial.configuration, '$.early_stopping'), 'none') AS early_stopping -- none, or an object as JSON
FROM trial;

CREATE VIEW configuration_means AS -- a row per configuration of the newest edition with a complete repeat
WITH
  numbers AS (
    SELECT
      configuration_trial.configuration, judgements.verdict, judgements.worse_than_baseline, judgements.competes,
      last.elbo, last.elbo - avg(last.elbo) OVER same AS elbo_off,
      last.distortion, last.distortion - avg(last.distortion) OVER same AS distortion_off,
      last.rate, last.rate - avg(last.rate) OVER same AS rate_off,
      last.mse, last.mse - avg(last.mse) OVER same AS mse_off,
      last.active_units, last.active_units - avg(last.active_units) OVER same AS active_units_off,
      last.train_elbo, last.train_elbo - avg(last.train_elbo) OVER same AS train_elbo_off,
      bound.value AS importance_weighted_bound, bound.value - avg(bound.value) OVER same AS importance_weighted_bound_off
    FROM judgements
    JOIN configuration_trial ON configuration_trial.trial = judgements.trial
    JOIN epoch AS last
      ON last.trial = judgements.trial
      AND last.epoch = (SELECT max(epoch) FROM epoch WHERE trial = judgements.trial)
    LEFT JOIN measurement AS bound ON bound.trial = judgements.trial AND bound.name = 'importance_weighted_bound'
    WINDOW same AS (PARTITION BY configuration_trial.configuration)
  ),
  grouped AS (
    SELECT
      configuration, count(*) AS complete, sum(verdict = 'exploded') AS exploded,
      sum(verdict = 'collapsed') AS collapsed, sum(worse_than_baseline) AS worse_than_baseline,
      min(competes) AS competes,
      avg(elbo) AS elbo, count(elbo) AS elbo_n,
      sqrt(sum(elbo_off * elbo_off) / (count(elbo) - 1) / count(elbo)) AS elbo_error,
      avg(distortion) AS distortion, count(distortion) AS distortion_n,
      sqrt(sum(distortion_off * distortion_off) / (count(distortion) - 1) / count(distortion)) AS distortion_error,
      avg(rate) AS rate, count(rate) AS rate_n,
      sqrt(sum(rate_off * rate_off) / (count(rate) - 1) / count(rate)) AS rate_error,
      avg(mse) AS mse, count(mse) AS mse_n,
      sqrt(sum(mse_off * mse_off) / (count(mse) - 1) / count(mse)) AS mse_error,
      avg(active_units) AS active_units, count(active_units) AS active_units_n,
      sqrt(sum(active_units_off * active_units_off) / (count(active_units) - 1) / count(active_units)) AS active_units_error,
      avg(train_elbo) AS train_elbo, count(train_elbo) AS train_elbo_n,
      sqrt(sum(train_elbo_off * train_elbo_off) / (count(train_elbo) - 1) / count(train_elbo)) AS train_elbo_error,
      avg(importance_weighted_bound) AS importance_weighted_bound, count(importance_weighted_bound) AS importance_weighted_bound_n,
      sqrt(sum(importance_weighted_bound_off * importance_weighted_bound_off) / (count(importance_weighted_bound) - 1) / count(importance_weighted_bound)) AS importance_weighted_bound_error
    FROM numbers
    GROUP BY configuration
  )
SELECT
  configuration AS trial,                                   -- the least number of its trials, which names it
  complete,                                                 -- its complete repeats
  exploded,                                                 -- of them
  collapsed,                                                -- of them
  worse_than_baseline,                                      -- of them, where ignoring z serves better
  competes,                                                 -- 1 where every one of them competes
  elbo,                                                     -- nats per example, validation rows: the mean over complete repeats
  elbo_error AS elbo_standard_error,                        -- of that mean; NULL without a second repeat
  iif(elbo_n > 1, elbo_error * (SELECT quantile FROM student_t WHERE degrees = min(elbo_n - 1, 1000)), NULL)
    AS elbo_half_width,                                     -- of its 95% interval; NULL without a second repeat
  distortion,                                               -- nats per example, validation rows: the mean over complete repeats
  distortion_error AS distortion_standard_error,            -- of that mean; NULL without a second repeat
  iif(distortion_n > 1, distortion_error * (SELECT quantile FROM student_t WHERE degrees = min(distortion_n - 1, 1000)), NULL)
    AS distortion_half_width,                               -- of its 95% interval; NULL without a second repeat
  rate,                                                     -- nats per example, validation rows: the mean over complete repeats
  rate_error AS rate_standard_error,                        -- of that mean; NULL without a second repeat
  iif(rate_n > 1, rate_error * (SELECT quantile FROM student_t WHERE degrees = min(rate_n - 1, 1000)), NULL)
    AS rate_half_width,                                     -- of its 95% interval; NULL without a second repeat
  mse,                                                      -- squared value per feature, validation rows: the mean over complete repeats
  mse_error AS mse_standard_error,                          -- of that mean; NULL without a second repeat
  iif(mse_n > 1, mse_error * (SELECT quantile FROM student_t WHERE degrees = min(mse_n - 1, 1000)), NULL)
    AS mse_half_width,                                      -- of its 95% interval; NULL without a second repeat
  active_units,                                             -- latent units: the mean over complete repeats
  active_units_error AS active_units_standard_error,        -- of that mean; NULL without a second repeat
  iif(active_units_n > 1, active_units_error * (SELECT quantile FROM student_t WHERE degrees = min(active_units_n - 1, 1000)), NULL)
    AS active_units_half_width,                             -- of its 95% interval; NULL without a second repeat
  train_elbo,                                               -- nats per example, training rows: the mean over complete repeats
  train_elbo_error AS train_elbo_standard_error,            -- of that mean; NULL without a second repeat
  iif(train_elbo_n > 1, train_elbo_error * (SELECT quantile FROM student_t WHERE degrees = min(train_elbo_n - 1, 1000)), NULL)
    AS train_elbo_half_width,                               -- of its 95% interval; NULL without a second repeat
  importance_weighted_bound,                                -- nats per example, a bound on log p(x) above the ELBO: the mean over complete repeats
  importance_weighted_bound_error AS importance_weighted_bound_standard_error, -- of that mean; NULL without a second repeat
  iif(importance_weighted_bound_n > 1, importance_weighted_bound_error * (SELECT quantile FROM student_t WHERE degrees = min(importance_weighted_bound_n - 1, 1000)), NULL)
    AS importance_weighted_bound_half_width                 -- of its 95% interval; NULL without a second repeat
FROM grouped;

CREATE VIEW configurations AS -- a row per configuration of the newest edition, with means over its complete repeats
WITH
  states AS (
    SELECT
      configuration_trial.configuration, count(*) AS repeats, sum(trial.state = 'failed') AS failed,
      sum(trial.state = 'pruned') AS pruned
    FROM configuration_trial
    JOIN trial ON trial.number = configuration_trial.trial
    GROUP BY configuration_trial.configuration
  )
SELECT
  settings.*,                               -- trial, the least number of its trials, which names it; its parameters
  states.repeats,                           -- trials of the plan
  coalesce(means.complete, 0) AS complete,  -- of them, with numbers
  states.failed,                            -- of them, without numbers
  states.pruned,                            -- of them, stopped before their end
  coalesce(means.exploded, 0) AS exploded,  -- of the complete ones
  coalesce(means.collapsed, 0) AS collapsed, -- of the complete ones
  coalesce(means.worse_than_baseline, 0) AS worse_than_baseline, -- of the complete ones, where ignoring z serves better
  coalesce(means.competes, 0) AS competes,  -- 1 where every complete repeat competes, and there is one
  means.elbo, means.elbo_standard_error, means.elbo_half_width, -- as in configuration_means
  means.distortion, means.distortion_standard_error, means.distortion_half_width, -- as in configuration_means
  means.rate, means.rate_standard_error, means.rate_half_width, -- as in configuration_means
  means.mse, means.mse_standard_error, means.mse_half_width, -- as in configuration_means
  means.active_units, means.active_units_standard_error, means.active_units_half_width, -- as in configuration_means
  means.train_elbo, means.train_elbo_standard_error, means.train_elbo_half_width, -- as in configuration_means
  means.importance_weighted_bound, means.importance_weighted_bound_standard_error, means.importance_weighted_bound_half_width -- as in configuration_means
FROM states
JOIN settings ON settings.trial = states.configuration
LEFT JOIN configuration_means AS means ON means.trial = states.configuration;

CREATE VIEW competing_configurations AS -- the points among which the frontier is sought
SELECT
  means.trial,                              -- the least number of its trials, which names it
  settings.likelihood,                      -- points of two likelihoods do not compare
  settings.latent_size,                     -- latent units, M
  json_array(settings.likelihood, settings.latent_size, settings.hidden, settings.activation, settings.mean_activation,
    settings.log_variance_activation, settings.output_activation, settings.posterior_scale, settings.objective)
    AS network,                             -- with an equal beta_eff these have one objective
  settings.beta_eff,                        -- weight of the summed KL against the summed reconstruction; NULL without one
  means.distortion,                         -- nats per example, validation rows: the mean over complete repeats
  means.rate,                               -- nats per example, validation rows: the mean over complete repeats
  max(0.1, coalesce(means.distortion_standard_error, 0)) AS distortion_error, -- nats: what is less is no difference
  max(0.1, coalesce(means.rate_standard_error, 0)) AS rate_error -- nats: what is less is no difference
FROM configuration_means AS means
JOIN settings ON settings.trial = means.trial
WHERE means.competes AND means.distortion IS NOT NULL AND means.rate IS NOT NULL;

-- A configuration is off where another is no worse in distortion and rate, and better in one of them by more than this
-- one's error in it, which is 0.1 nats or the standard error of its mean where that is more. Of two configurations of
-- one objective that lie within these errors in both, the one with less distortion + beta_eff * rate stays.
CREATE VIEW configuration_frontier AS -- configurations on the frontier of their likelihood and latent size
WITH
  competing AS MATERIALIZED (
    SELECT *, distortion + beta_eff * rate AS loss FROM competing_configurations
  ),
  rivals AS (
    SELECT
      trial, network, beta_eff, loss, distortion, rate, distortion_error, rate_error,
      min(rate) OVER (PARTITION BY likelihood, latent_size ORDER BY distortion) >= rate - rate_error
        AND min(distortion) OVER (PARTITION BY likelihood, latent_size ORDER BY rate) >= distortion - distortion_error
        AS stays,
      min(rate) OVER (PARTITION BY likelihood ORDER BY distortion) >= rate - rate_error
        AND min(distortion) OVER (PARTITION BY likelihood ORDER BY rate) >= distortion - distortion_error
        AS overall,
      lag(beta_eff) OVER (PARTITION BY network ORDER BY beta_eff, trial) AS lighter
    FROM competing
  ),
  weighted AS ( -- weights that differ by a rounding are one
    SELECT
      *,
      sum(lighter IS NULL OR beta_eff > lighter * (1 + 1e-9))
        OVER (ORDER BY network, beta_eff, trial ROWS UNBOUNDED PRECEDING) AS objective
    FROM rivals
  ),
  placed AS ( -- two points of one cell are less than 0.1 nats apart in both coordinates
    SELECT
      trial, objective, loss, distortion, rate, distortion_error, rate_error, stays, overall,
      row_number() OVER (PARTITION BY objective, round(distortion / 0.09), round(rate / 0.09) ORDER BY loss, trial)
        AS place,
      max(0, ceil(log2(1.01 * max(distortion_error, rate_error) / 0.125))) AS level,
      count(*) OVER (PARTITION BY objective) AS members
    FROM weighted
  ),
  candidates AS MATERIALIZED (
    SELECT *, 0.125 * pow(2, level) AS width FROM placed WHERE stays AND place = 1
  ),
  shelves AS MATERIALIZED ( -- cells no narrower than what counts as near, so that what is near is in one of nine
    SELECT
      placed.objective, levels.level, floor(placed.distortion / levels.width) AS x, floor(placed.rate / levels.width) AS y,
      placed.distortion, placed.rate, placed.loss, placed.trial
    FROM placed
    JOIN (SELECT DISTINCT level, width FROM candidates WHERE members > 1) AS levels
    WHERE placed.members > 1
  ),
  steps (step) AS (VALUES (-1), (0), (1)),
  beaten AS (
    SELECT point.trial
    FROM candidates AS point
    JOIN steps AS across
    JOIN steps AS along
    JOIN shelves AS other
      ON other.objective = point.objective
      AND other.level = point.level
      AND other.x = floor(point.distortion / point.width) + across.step
      AND other.y = floor(point.rate / point.width) + along.step
    WHERE point.members > 1
      AND (other.loss, other.trial) < (point.loss, point.trial)
      AND abs(other.distortion - point.distortion) <= point.distortion_error
      AND abs(other.rate - point.rate) <= point.rate_error
  )
SELECT
  candidates.overall, -- 1 where it is also on the frontier over all latent sizes
  settings.*,         -- trial, the least number of its trials, which names it; its parameters
  means.complete,     -- its complete repeats
  means.elbo, means.elbo_standard_error, means.elbo_half_width, -- as in configurations
  means.distortion, means.distortion_standard_error, means.distortion_half_width, -- as in configurations
  means.rate, means.rate_standard_error, means.rate_half_width, -- as in configurations
  means.mse, means.mse_standard_error, means.mse_half_width, -- as in configurations
  means.active_units, means.active_units_standard_error, means.active_units_half_width, -- as in configurations
  means.train_elbo, means.train_elbo_standard_error, means.train_elbo_half_width, -- as in configurations
  means.importance_weighted_bound, means.importance_weighted_bound_standard_error, means.importance_weighted_bound_half_width -- as in configurations
FROM candidates
JOIN configuration_means AS means ON means.trial = candidates.trial
JOIN settings ON settings.trial = candidates.trial
WHERE candidates.trial NOT IN (SELECT trial FROM beaten)
ORDER BY settings.likelihood, settings.latent_size, means.rate, candidates.trial;

CREATE VIEW frontier AS -- complete trials of the configurations on the frontier, with the columns of trials
WITH
  shown AS MATERIALIZED (
    SELECT trial, overall FROM configuration_frontier
  ),
  members AS MATERIALIZED (
    SELECT trial, configuration IN (SELECT trial FROM shown WHERE overall) AS overall
    FROM configuration_trial
    WHERE configuration IN (SELECT trial FROM shown)
  )
SELECT
  trials.*,
  trials.trial IN (SELECT trial FROM members WHERE overall) AS overall -- 1 where it is also on that over all latent sizes
FROM trials
WHERE trials.state = 'complete' AND +trials.trial IN (SELECT trial FROM members) -- with + all are judged at once
ORDER BY trials.likelihood, trials.latent_size, trials.rate, trials.trial;

CREATE VIEW varied AS -- the parameters in which configurations of the newest edition differ
WITH
  first AS MATERIALIZED (
    SELECT DISTINCT configuration AS trial FROM configuration_trial
  )
SELECT
  parameter.key AS parameter,               -- as in the sweep file
  count(DISTINCT parameter.value) AS choices -- values that it takes, where it applies
FROM first
JOIN trial ON trial.number = first.trial
JOIN json_each(trial.configuration) AS parameter
GROUP BY parameter.key
HAVING count(DISTINCT parameter.value) > 1 OR count(*) < (SELECT count(*) FROM first);

-- Trials of one repeat have the same seed and see the rows in the same order, so that what they differ in is the
-- parameter's doing as far as one repeat can say. A pair is found by what is left of both without that parameter.
CREATE VIEW pairs AS -- complete trials of one repeat that differ in one parameter alone, and by how much
WITH
  numbers AS MATERIALIZED (
    SELECT
      trial.number AS trial, trial.repeat, trial.seed, trial.configuration, trial.beta_eff, judgements.verdict,
      judgements.full_weight,
      json_extract(trial.configuration, '$.likelihood') AS likelihood,
      json_extract(trial.configuration, '$.objective') AS objective,
      last.elbo, last.distortion, last.rate, last.active_units
    FROM judgements
    JOIN configuration_trial ON configuration_trial.trial = judgements.trial
    JOIN trial ON trial.number = judgements.trial
    JOIN epoch AS last
      ON last.trial = judgements.trial
      AND last.epoch = (SELECT max(epoch) FROM epoch WHERE trial = judgements.trial)
  ),
  told AS ( -- early stopping is not written where there is none
    SELECT
      numbers.trial, numbers.seed, varied.parameter,
      coalesce(
        json_extract(numbers.configuration, '$.' || varied.parameter), iif(varied.parameter = 'early_stopping', 'none', NULL)
      ) AS value,
      iif(
        varied.parameter IN ('beta', 'beta_norm'),
        json_remove(numbers.configuration, '$.beta', '$.beta_norm'),
        json_remove(numbers.configuration, '$.' || varied.parameter)
      ) AS all_else
    FROM numbers
    CROSS JOIN varied
  ),
  blocks AS MATERIALIZED (
    SELECT trial, parameter, value, min(trial) OVER (PARTITION BY parameter, all_else, seed) AS block
    FROM told
    WHERE value IS NOT NULL
  )
SELECT
  low.parameter,                            -- the one they differ in; objects such as an annealing are one
  low.value,                                -- the one that sorts first: the lesser number, none before an object
  high.value AS other_value,                -- the other
  one.repeat,                               -- of both
  low.trial,                                -- with value
  high.trial AS other_trial,                -- with other_value
  iif(one.likelihood = other.likelihood, one.likelihood, NULL) AS likelihood, -- of both; NULL where they differ in it
  one.verdict = 'exploded' OR other.verdict = 'exploded' AS exploded, -- 1 where one is, whose numbers mean nothing
  one.full_weight AND other.full_weight AS full_weight, -- 1 where both ended at full weight; others are not compared
  coalesce(abs(one.beta_eff - other.beta_eff) <= 1e-9 * one.beta_eff, one.beta_eff IS other.beta_eff)
    AS same_weight,                         -- 1 where their beta_eff is one: 0 for one beta under two reductions
  iif(one.likelihood = other.likelihood, other.elbo - one.elbo, NULL) AS elbo, -- nats, other minus this; NULL between likelihoods
  iif(one.likelihood = other.likelihood, other.distortion - one.distortion, NULL) AS distortion, -- nats, likewise
  other.rate - one.rate AS rate,            -- nats, other minus this
  other.active_units - one.active_units AS active_units, -- latent units, other minus this
  iif(
    one.likelihood = other.likelihood AND one.objective = 'elbo' AND other.objective = 'elbo'
      AND abs(one.beta_eff - other.beta_eff) <= 1e-9 * one.beta_eff,
    other.distortion + other.beta_eff * other.rate - one.distortion - one.beta_eff * one.rate,
    NULL
  ) AS objective                            -- nats, distortion + beta_eff * rate, other minus this; NULL between objectives
FROM blocks AS low
JOIN blocks AS high ON high.block = low.block AND high.parameter = low.parameter AND low.value < high.value
JOIN numbers AS one ON one.trial = low.trial
JOIN numbers AS other ON other.trial = high.trial;
