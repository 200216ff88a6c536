-- Schema 1 of a vaesweep database: one file a sweep, open to anybody's queries. Times are ISO-8601 in UTC. A number
-- that does not exist or was not finite is NULL, never 0. Nats are per example: summed over features or latent units,
-- averaged over examples.
PRAGMA application_id = 1986094451; -- "vaes"

CREATE TABLE data ( -- what was trained on: a row per data set the sweep has used
  id              INTEGER PRIMARY KEY,
  name            TEXT    NOT NULL,                           -- as in the sweep file
  binarize        TEXT    NOT NULL,                           -- what happens to grey values: none, threshold, stochastic
  train_rows      INTEGER NOT NULL CHECK (train_rows > 0),    -- rows trained on
  validation_rows INTEGER NOT NULL CHECK (validation_rows >= 0), -- rows measured on
  height          INTEGER NOT NULL CHECK (height > 0),        -- pixels
  width           INTEGER NOT NULL CHECK (width > 0),         -- pixels
  features        INTEGER GENERATED ALWAYS AS (height * width) VIRTUAL, -- values of one example, N
  interior_share  REAL,                                       -- share of training values strictly between 0 and 1
  checksum        TEXT    NOT NULL,                           -- SHA-256 of bytes and binarizing, hexadecimal
  UNIQUE (checksum, name, binarize, train_rows, validation_rows, height, width)
) STRICT;

CREATE TABLE eigenvalue ( -- of matrices of a data set's training rows: a unit can live only above a threshold
  data     INTEGER NOT NULL REFERENCES data,      -- whose rows
  matrix   TEXT    NOT NULL
    CHECK (matrix IN ('covariance', 'bernoulli', 'continuous_bernoulli')), -- covariance C (1/n), or S^-1/2 C S^-1/2, S the variances of such features with the data's means
  position INTEGER NOT NULL CHECK (position > 0), -- counted from 1, the largest first
  value    REAL    NOT NULL CHECK (value >= 0),   -- squared value of a feature; plain number where divided by S
  PRIMARY KEY (data, matrix, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline ( -- what the distortions of a likelihood lie between, on a data set's validation rows
  data       INTEGER NOT NULL REFERENCES data, -- whose rows
  likelihood TEXT    NOT NULL,                 -- as in the view trials
  distortion REAL,                             -- nats per example, D0: the best constant decoder, fitted on training rows
  floor      REAL,                             -- nats per example, no decoder goes below; NULL where the density is unbounded
  PRIMARY KEY (data, likelihood)
) STRICT, WITHOUT ROWID;

CREATE TABLE sweep ( -- a row per edition, that is, per wording of the sweep file; the greatest is the newest
  edition     INTEGER PRIMARY KEY,               -- counted from 1
  name        TEXT    NOT NULL,                  -- of the sweep
  description TEXT    NOT NULL,                  -- free text, may be empty
  method      TEXT    NOT NULL,                  -- how configurations are chosen: grid, random
  seed        INTEGER NOT NULL,                  -- root of every random draw
  repeats     INTEGER NOT NULL CHECK (repeats > 0), -- trainings of each configuration
  text        TEXT    NOT NULL,                  -- the file's text
  data        INTEGER NOT NULL REFERENCES data,  -- what it trains on
  keep        TEXT    NOT NULL CHECK (keep IN ('frontier', 'all', 'none')), -- whose networks stay
  version     TEXT    NOT NULL,                  -- of the program that registered it
  engine      INTEGER NOT NULL,                  -- its version: numbers of two engines do not compare
  registered  TEXT    NOT NULL                   -- time, when it was first run
) STRICT;

CREATE TABLE trial ( -- one training: a configuration and a repeat; complete ones are immutable, none is ever deleted
  number        INTEGER PRIMARY KEY CHECK (number > 0), -- counted from 1 in the order of first appearance
  key           TEXT    NOT NULL UNIQUE,             -- hash; equal keys are the same training
  configuration TEXT    NOT NULL CHECK (json_valid(configuration)), -- canonical JSON, parameter names sorted
  repeat        INTEGER NOT NULL CHECK (repeat > 0), -- counted from 1
  seed          INTEGER NOT NULL,                    -- root of the trial's random draws
  data          INTEGER NOT NULL REFERENCES data,    -- what it trains on
  beta          REAL,                                -- KL weight as written in the loss, plain number
  beta_norm     REAL,                                -- beta_eff * latent size / features, plain number
  beta_eff      REAL,                                -- weight of the summed KL against the summed reconstruction; NULL without one
  state         TEXT    NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'running', 'complete', 'pruned', 'failed')), -- where it stands
  attempts      INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0), -- how often its training was begun or gone on with
  started       TEXT,                                -- time, of the last attempt
  ended         TEXT,                                -- time, of a finished trial
  failure_kind  TEXT CHECK (failure_kind IN ('diverged', 'error', 'environment', 'time_limit')), -- of a failed trial
  failure_epoch INTEGER,                             -- epochs done before the one it failed in
  failure_step  INTEGER,                             -- step of that epoch, counted from 1; NULL outside a step
  failure_term  TEXT,                                -- first term that was not finite; NULL for errors
  failure_message TEXT,                              -- one sentence
  machine_type  TEXT,                                -- what the numbers depend on, bit for bit
  machine_host  TEXT,                                -- the machine's name
  machine_os    TEXT,                                -- operating system and version
  machine_java  TEXT,                                -- Java version
  machine_cores INTEGER,                             -- processors available
  CHECK ((state = 'failed') = (failure_kind IS NOT NULL)),
  CHECK ((state IN ('complete', 'pruned', 'failed')) = (ended IS NOT NULL)),
  CHECK (state <> 'running' OR (started IS NOT NULL AND attempts > 0))
) STRICT;
CREATE INDEX trial_state ON trial (state);

CREATE TABLE sweep_trial ( -- which trials an edition's plan has
  edition  INTEGER NOT NULL REFERENCES sweep,         -- the edition
  position INTEGER NOT NULL CHECK (position > 0),     -- place in the plan, counted from 1
  trial    INTEGER NOT NULL REFERENCES trial,         -- the trial
  PRIMARY KEY (edition, position),
  UNIQUE (edition, trial)
) STRICT, WITHOUT ROWID;

CREATE TABLE trial_parameter ( -- a trial's configuration, a row per parameter that applies to it; none of early_stopping none
  trial INTEGER NOT NULL REFERENCES trial, -- the trial
  name  TEXT    NOT NULL,                  -- of the parameter, as in the sweep file
  value ANY     NOT NULL,                  -- number or text; lists and objects as canonical JSON
  PRIMARY KEY (trial, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX trial_parameter_value ON trial_parameter (name, value);

CREATE TABLE epoch ( -- the state of a training after an epoch; noise and rows are the same in every epoch and trial
  trial                 INTEGER NOT NULL REFERENCES trial,     -- the trial
  epoch                 INTEGER NOT NULL CHECK (epoch >= 0),   -- epochs done; 0 is the untrained network
  kl_weight             REAL,    -- of the epoch's last step, as written in the loss, plain number
  train_loss            REAL,    -- loss as written, mean over the epoch's steps, in its own unit; NULL for epoch 0
  gradient_norm         REAL,    -- Euclidean, of the last step before clipping, in the loss's unit; NULL for epoch 0
  distortion            REAL,    -- nats per example, -E log p(x|z) of the validation rows
  rate                  REAL,    -- nats per example, KL(q(z|x) || p(z)) of the validation rows
  elbo                  REAL,    -- nats per example, -(distortion + rate)
  mse                   REAL,    -- squared value per feature, at z = mean, validation rows
  train_distortion      REAL,    -- nats per example, of as many fixed training rows; NULL before the last epoch
  train_rate            REAL,    -- nats per example, of the same training rows; NULL before the last epoch
  train_elbo            REAL,    -- nats per example, -(train_distortion + train_rate); NULL before the last epoch
  train_mse             REAL,    -- squared value per feature, at z = mean, of the same training rows; NULL before the last epoch
  active_units          INTEGER, -- latent units whose variance of means exceeds 0.01, validation rows
  largest_log_variance  REAL,    -- largest |log-variance| over validation rows and units, log of squared latent units
  clamped_log_variances INTEGER, -- how many log-variances of the validation rows were clamped
  seconds               REAL,    -- seconds since the training began
  PRIMARY KEY (trial, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE latent_unit ( -- one latent unit after an epoch, on the validation rows
  trial              INTEGER NOT NULL,                    -- the trial
  epoch              INTEGER NOT NULL,                    -- epochs done
  unit               INTEGER NOT NULL CHECK (unit > 0),   -- counted from 1
  kl                 REAL, -- nats per example, its part of the rate
  mean_of_means      REAL, -- latent units of length, mean over rows of the posterior mean
  variance_of_means  REAL, -- the same squared, variance over rows of the posterior mean
  posterior_variance REAL, -- the same squared, mean over rows of the posterior variance
  active             INTEGER GENERATED ALWAYS AS (variance_of_means > 0.01) VIRTUAL, -- 1 or 0, Burda et al. 2015
  PRIMARY KEY (trial, epoch, unit),
  FOREIGN KEY (trial, epoch) REFERENCES epoch ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE measurement ( -- a final number of a complete trial, beside its last epoch's
  trial INTEGER NOT NULL REFERENCES trial, -- the trial
  name  TEXT    NOT NULL,                  -- psnr, ssim, mutual_information ...; the README lists them
  value REAL,                              -- in the unit beside it
  standard_error REAL,                     -- of a value estimated from samples, in the same unit; NULL where it is exact
  unit  TEXT,                              -- such as dB; NULL for plain numbers
  PRIMARY KEY (trial, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE image ( -- an image of a complete trial
  trial   INTEGER NOT NULL REFERENCES trial,    -- the trial
  kind    TEXT    NOT NULL,                     -- reconstructions, samples, traversal
  rows    INTEGER NOT NULL CHECK (rows > 0),    -- of tiles
  columns INTEGER NOT NULL CHECK (columns > 0), -- of tiles
  png     BLOB    NOT NULL,                     -- PNG file, tiles without gaps
  PRIMARY KEY (trial, kind)
) STRICT;

CREATE TABLE network ( -- the trained networks that the newest edition's keep lets stay, and older ones of trials outside it
  trial      INTEGER PRIMARY KEY REFERENCES trial,                   -- the trial
  parameters BLOB NOT NULL CHECK (length(parameters) % 4 = 0) -- float32, little endian: per layer W [in, out], then b
) STRICT;

CREATE TABLE checkpoint ( -- a training that was put down, to be gone on with; gone once its trial needs it no more
  trial        INTEGER PRIMARY KEY REFERENCES trial,  -- the trial
  epoch        INTEGER NOT NULL CHECK (epoch >= 0),   -- epochs that were done and measured
  engine       INTEGER NOT NULL,                      -- version of the engine that wrote it
  machine_type TEXT    NOT NULL,                      -- of the machine that wrote it: it goes on there alone
  state        BLOB    NOT NULL                       -- parameters, moments, position, checksum: the program's own format
) STRICT;

CREATE TABLE pruning ( -- the comparison that ended a pruned trial; gone once the trial goes on
  trial     INTEGER PRIMARY KEY REFERENCES trial,       -- the trial
  epoch     INTEGER NOT NULL CHECK (epoch > 0),         -- the rung: epochs after which trials were compared
  metric    TEXT    NOT NULL CHECK (metric IN ('elbo', 'objective')), -- what was compared; of objective the negative
  value     REAL,                                       -- nats per example, mean over the configuration's repeats; NULL where one failed
  threshold REAL    NOT NULL,                           -- nats per example, the least value that went on
  place     INTEGER NOT NULL CHECK (place > 0),         -- among the configurations compared, the best first, counted from 1
  compared  INTEGER NOT NULL CHECK (compared >= place), -- configurations that met at the rung
  kept      INTEGER NOT NULL CHECK (kept > 0),          -- configurations that went on from there
  within    TEXT    NOT NULL CHECK (json_type(within) = 'object') -- what all of them are alike in, by parameter name
) STRICT;

CREATE TABLE failed_attempt ( -- trainings that failed, also those that were tried again since
  trial   INTEGER NOT NULL REFERENCES trial,     -- the trial
  attempt INTEGER NOT NULL CHECK (attempt > 0),  -- counted from 1
  ended   TEXT    NOT NULL,                      -- time
  kind    TEXT    NOT NULL,                      -- as failure_kind of trial
  epoch   INTEGER,                               -- epochs done before the one it failed in
  step    INTEGER,                               -- step of that epoch, counted from 1; NULL outside a step
  term    TEXT,                                  -- first term that was not finite; NULL for others
  message TEXT    NOT NULL,                      -- one sentence
  PRIMARY KEY (trial, attempt)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding ( -- a diagnosis of one cause in an edition's trials
  edition  INTEGER NOT NULL REFERENCES sweep,     -- the edition
  position INTEGER NOT NULL CHECK (position > 0), -- place in the report, counted from 1
  code     TEXT    NOT NULL,                      -- names the cause
  severity TEXT    NOT NULL CHECK (severity IN ('error', 'warning', 'info')), -- how much it matters
  sentence TEXT    NOT NULL,                      -- what was found, with its evidence
  remedy   TEXT,                                  -- what to do; NULL where nothing is to be done
  trials   TEXT    NOT NULL CHECK (json_type(trials) = 'array'), -- JSON list of trial numbers
  remedy_sweep TEXT CHECK (json_type(remedy_sweep) = 'object'), -- a sweep file that trains them as the remedy says
  PRIMARY KEY (edition, position)
) STRICT;

CREATE TRIGGER trial_stays BEFORE DELETE ON trial
BEGIN SELECT raise(ABORT, 'trials are never deleted'); END;

-- A failed trial may wait again, which somebody asked for; its failure stays in failed_attempt. A pruned trial waits
-- again where it would not be pruned now, for other trials or another early_terminate in the sweep file.
CREATE TRIGGER trial_finished BEFORE UPDATE ON trial
WHEN OLD.state IN ('complete', 'pruned', 'failed') AND NOT (OLD.state IN ('pruned', 'failed') AND NEW.state = 'waiting')
BEGIN SELECT raise(ABORT, 'finished trials are immutable'); END;

CREATE TRIGGER epoch_insert BEFORE INSERT ON epoch
WHEN (SELECT state FROM trial WHERE number = NEW.trial) IN ('complete', 'pruned', 'failed')
BEGIN SELECT raise(ABORT, 'finished trials are immutable'); END;

CREATE TRIGGER epoch_update BEFORE UPDATE ON epoch
BEGIN SELECT raise(ABORT, 'what was measured is immutable'); END;

CREATE TRIGGER epoch_delete BEFORE DELETE ON epoch
WHEN (SELECT state FROM trial WHERE number = OLD.trial) IN ('complete', 'pruned', 'failed')
BEGIN SELECT raise(ABORT, 'finished trials are immutable'); END;

-- Units are added with their epoch, whose own trigger refuses finished trials; one more here would cost a third of all
-- the time that is spent on a trial.
CREATE TRIGGER latent_unit_update BEFORE UPDATE ON latent_unit
BEGIN SELECT raise(ABORT, 'what was measured is immutable'); END;

CREATE TRIGGER latent_unit_delete BEFORE DELETE ON latent_unit
WHEN (SELECT state FROM trial WHERE number = OLD.trial) IN ('complete', 'pruned', 'failed')
BEGIN SELECT raise(ABORT, 'finished trials are immutable'); END;

CREATE TRIGGER measurement_insert BEFORE INSERT ON measurement
WHEN (SELECT state FROM trial WHERE number = NEW.trial) IN ('complete', 'pruned', 'failed')
BEGIN SELECT raise(ABORT, 'finished trials are immutable'); END;

CREATE TRIGGER measurement_update BEFORE UPDATE ON measurement
BEGIN SELECT raise(ABORT, 'what was measured is immutable'); END;

CREATE TRIGGER measurement_delete BEFORE DELETE ON measurement
WHEN (SELECT state FROM trial WHERE number = OLD.trial) IN ('complete', 'pruned', 'failed')
BEGIN SELECT raise(ABORT, 'finished trials are immutable'); END;

CREATE TRIGGER image_insert BEFORE INSERT ON image
WHEN (SELECT state FROM trial WHERE number = NEW.trial) IN ('complete', 'pruned', 'failed')
BEGIN SELECT raise(ABORT, 'finished trials are immutable'); END;

CREATE TRIGGER image_update BEFORE UPDATE ON image
BEGIN SELECT raise(ABORT, 'what was measured is immutable'); END;

CREATE TRIGGER image_delete BEFORE DELETE ON image
WHEN (SELECT state FROM trial WHERE number = OLD.trial) IN ('complete', 'pruned', 'failed')
BEGIN SELECT raise(ABORT, 'finished trials are immutable'); END;

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
  trial.seed,                               -- root of the random draws
  trial.key                                 -- hash; equal keys are the same training
FROM sweep_trial
JOIN trial ON trial.number = sweep_trial.trial
LEFT JOIN epoch AS last
  ON trial.state = 'complete'
  AND last.trial = trial.number
  AND last.epoch = (SELECT max(epoch) FROM epoch WHERE trial = trial.number)
LEFT JOIN pruning ON pruning.trial = trial.number
LEFT JOIN baseline
  ON baseline.data = trial.data AND baseline.likelihood = json_extract(trial.configuration, '$.likelihood')
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep);

CREATE VIEW frontier AS -- complete trials that no trial of the same likelihood beats in distortion and rate; ties stay
WITH
  complete AS (
    SELECT trial, likelihood, distortion, rate
    FROM trials
    WHERE state = 'complete' AND distortion IS NOT NULL AND rate IS NOT NULL
  ),
  rival AS (
    SELECT
      trial, rate,
      min(rate) OVER (PARTITION BY likelihood ORDER BY distortion GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
        AS rate_at_less_distortion,
      min(rate) OVER (PARTITION BY likelihood, distortion) AS rate_at_equal_distortion
    FROM complete
  )
SELECT trials.*
FROM rival
JOIN trials USING (trial)
WHERE rival.rate = rate_at_equal_distortion
  AND (rate_at_less_distortion IS NULL OR rival.rate < rate_at_less_distortion)
ORDER BY likelihood, distortion;

CREATE VIEW curves AS -- a row per measured epoch of the newest edition's trials, with what tells the trials apart
SELECT
  trial.number AS trial,     -- the trial
  trial.state,               -- where it stands
  trial.beta,                -- KL weight as written in the loss
  trial.beta_eff,            -- weight of the summed KL against the summed reconstruction
  epoch.epoch,               -- epochs done; 0 is the untrained network
  epoch.kl_weight,           -- of the epoch's last step
  epoch.train_loss,          -- loss as written, in its own unit
  epoch.distortion,          -- nats per example, validation rows
  epoch.rate,                -- nats per example, validation rows
  epoch.elbo,                -- nats per example, validation rows
  epoch.mse,                 -- squared value per feature, validation rows
  epoch.train_distortion,    -- nats per example, training rows
  epoch.train_rate,          -- nats per example, training rows
  epoch.train_elbo,          -- nats per example, training rows
  epoch.train_mse,           -- squared value per feature, training rows
  epoch.active_units,        -- latent units
  epoch.gradient_norm,       -- Euclidean, in the loss's unit
  epoch.largest_log_variance, -- log of squared latent units of length
  epoch.clamped_log_variances, -- how many
  epoch.seconds              -- seconds since the training began
FROM sweep_trial
JOIN trial ON trial.number = sweep_trial.trial
JOIN epoch ON epoch.trial = trial.number
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep);
