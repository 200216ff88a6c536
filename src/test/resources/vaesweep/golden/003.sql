PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1986094451;
PRAGMA user_version = 3;
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
  checksum        TEXT    NOT NULL, channels INTEGER NOT NULL DEFAULT 1 CHECK (channels > 0), columns TEXT CHECK (json_valid(columns)), scaler TEXT CHECK (json_valid(scaler)),                           -- SHA-256 of bytes and binarizing, hexadecimal
  UNIQUE (checksum, name, binarize, train_rows, validation_rows, height, width)
) STRICT;
INSERT INTO data (id, name, binarize, train_rows, validation_rows, height, width, interior_share, checksum, channels, columns, scaler) VALUES (1, 'optdigits', 'none', 1500, 297, 8, 8, 0.4234791666666667, '02702e946a2d2321556739331de88d68502c8d1d67fe3ba0a63839a269fbd30e', 1, NULL, NULL);
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
, folder TEXT) STRICT;
INSERT INTO sweep (edition, name, description, method, seed, repeats, text, data, keep, version, engine, registered, folder) VALUES (1, 'golden', 'One trial in each state.', 'grid', 3, 1, '{ "name": "golden", "description": "One trial in each state.", "method": "grid", "seed": 3,
  "data": "optdigits", "keep": "all", "evaluation": {"rows": 20, "samples": 4},
  "parameters": {
    "beta": {"values": [0.000001, 2]}, "learning_rate": {"values": [0.001, 10]},
    "likelihood": "mse", "output_activation": "identity", "activation": "identity",
    "hidden": {"encoder": [8], "decoder": [8, 8, 8, 8, 8, 8, 8, 8]},
    "latent_size": 2, "epochs": 4, "batch_size": 100 } }
', 1, 'all', '0.1.0', 1, '2026-11-21T12:00:00.000Z', NULL);
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
  forked_from    INTEGER REFERENCES trial,           -- the trial that trained its first epochs, which are the same in both; NULL where it trained them itself
  forked_epoch   INTEGER CHECK (forked_epoch > 0),   -- how many epochs these are
  forked_seconds REAL,                               -- seconds of training taken over with them
  CHECK ((forked_from IS NULL) = (forked_epoch IS NULL)),
  CHECK ((state = 'failed') = (failure_kind IS NOT NULL)),
  CHECK ((state IN ('complete', 'pruned', 'failed')) = (ended IS NOT NULL)),
  CHECK (state <> 'running' OR (started IS NOT NULL AND attempts > 0))
) STRICT;
INSERT INTO trial (number, key, configuration, repeat, seed, data, beta, beta_norm, beta_eff, state, attempts, started, ended, failure_kind, failure_epoch, failure_step, failure_term, failure_message, machine_type, machine_host, machine_os, machine_java, machine_cores, forked_from, forked_epoch, forked_seconds) VALUES (1, 'a42d2495de127ea82f0ff2cfa4d424f7', '{"activation":"identity","annealing":"none","batch_size":100,"beta":1.0E-6,"epochs":4,"gradient_clip_norm":"none","hidden":{"decoder":[8,8,8,8,8,8,8,8],"encoder":[8]},"latent_size":2,"learning_rate":0.001,"likelihood":"mse","log_variance_activation":"identity","mean_activation":"identity","objective":"elbo","output_activation":"identity","posterior_scale":"log_variance","reduction":"sum"}', 1, 3659434089633475, 1, 1.0E-6, 3.125E-8, 1.0E-6, 'complete', 1, '2026-11-21T12:00:00.000Z', '2026-11-21T12:00:00.000Z', NULL, NULL, NULL, NULL, NULL, 'golden', 'golden', 'golden', '17', 2, NULL, NULL, NULL);
INSERT INTO trial (number, key, configuration, repeat, seed, data, beta, beta_norm, beta_eff, state, attempts, started, ended, failure_kind, failure_epoch, failure_step, failure_term, failure_message, machine_type, machine_host, machine_os, machine_java, machine_cores, forked_from, forked_epoch, forked_seconds) VALUES (2, 'd1ac78bd13b0bad631724c4f067db285', '{"activation":"identity","annealing":"none","batch_size":100,"beta":1.0E-6,"epochs":4,"gradient_clip_norm":"none","hidden":{"decoder":[8,8,8,8,8,8,8,8],"encoder":[8]},"latent_size":2,"learning_rate":10,"likelihood":"mse","log_variance_activation":"identity","mean_activation":"identity","objective":"elbo","output_activation":"identity","posterior_scale":"log_variance","reduction":"sum"}', 1, 3659434089633475, 1, 1.0E-6, 3.125E-8, 1.0E-6, 'failed', 1, '2026-11-21T12:00:00.000Z', '2026-11-21T12:00:00.000Z', 'diverged', 0, 15, 'gradient', 'the square of a gradient is not finite; largest log-variance of the batch 3.99e+04', 'golden', 'golden', 'golden', '17', 2, NULL, NULL, NULL);
INSERT INTO trial (number, key, configuration, repeat, seed, data, beta, beta_norm, beta_eff, state, attempts, started, ended, failure_kind, failure_epoch, failure_step, failure_term, failure_message, machine_type, machine_host, machine_os, machine_java, machine_cores, forked_from, forked_epoch, forked_seconds) VALUES (3, 'feb62f56d7dc494c3df7c48ef1d8c1ea', '{"activation":"identity","annealing":"none","batch_size":100,"beta":2,"epochs":4,"gradient_clip_norm":"none","hidden":{"decoder":[8,8,8,8,8,8,8,8],"encoder":[8]},"latent_size":2,"learning_rate":0.001,"likelihood":"mse","log_variance_activation":"identity","mean_activation":"identity","objective":"elbo","output_activation":"identity","posterior_scale":"log_variance","reduction":"sum"}', 1, 3659434089633475, 1, 2.0, 0.0625, 2.0, 'waiting', 1, '2026-11-21T12:00:00.000Z', NULL, NULL, NULL, NULL, NULL, NULL, 'golden', 'golden', 'golden', '17', 2, NULL, NULL, NULL);
INSERT INTO trial (number, key, configuration, repeat, seed, data, beta, beta_norm, beta_eff, state, attempts, started, ended, failure_kind, failure_epoch, failure_step, failure_term, failure_message, machine_type, machine_host, machine_os, machine_java, machine_cores, forked_from, forked_epoch, forked_seconds) VALUES (4, '008559e69ad77cfb74be5e88359a7284', '{"activation":"identity","annealing":"none","batch_size":100,"beta":2,"epochs":4,"gradient_clip_norm":"none","hidden":{"decoder":[8,8,8,8,8,8,8,8],"encoder":[8]},"latent_size":2,"learning_rate":10,"likelihood":"mse","log_variance_activation":"identity","mean_activation":"identity","objective":"elbo","output_activation":"identity","posterior_scale":"log_variance","reduction":"sum"}', 1, 3659434089633475, 1, 2.0, 0.0625, 2.0, 'waiting', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE sweep_trial ( -- which trials an edition's plan has
  edition  INTEGER NOT NULL REFERENCES sweep,         -- the edition
  position INTEGER NOT NULL CHECK (position > 0),     -- place in the plan, counted from 1
  trial    INTEGER NOT NULL REFERENCES trial,         -- the trial
  PRIMARY KEY (edition, position),
  UNIQUE (edition, trial)
) STRICT, WITHOUT ROWID;
INSERT INTO sweep_trial (edition, position, trial) VALUES (1, 1, 1);
INSERT INTO sweep_trial (edition, position, trial) VALUES (1, 2, 2);
INSERT INTO sweep_trial (edition, position, trial) VALUES (1, 3, 3);
INSERT INTO sweep_trial (edition, position, trial) VALUES (1, 4, 4);
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
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 0, 1.0E-6, NULL, NULL, 56.47458564209685, 0.26770273552556945, -56.742288377622415, 0.30998969600330994, NULL, NULL, NULL, NULL, 0, 0.8337658643722534, 0, 0.022622608);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 1, 1.0E-6, 17.709850543772056, 10.463448524475098, 53.63230260824437, 0.2792648630205582, -53.91156747126493, 0.26561912000103366, NULL, NULL, NULL, NULL, 0, 0.904204249382019, 0, 0.550979706);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 2, 1.0E-6, 15.320058640663998, 9.24712085723877, 51.45486660198361, 0.1485532001954052, -51.60341980217902, 0.23158477836140684, NULL, NULL, NULL, NULL, 0, 0.8240368366241455, 0, 0.586707835);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 3, 1.0E-6, 13.216412605575222, 9.125650405883789, 49.200419008037436, 0.27927405910242686, -49.47969306713986, 0.1963361468654553, NULL, NULL, NULL, NULL, 1, 0.8864437341690063, 0, 0.619734653);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 4, 1.0E-6, 10.918917541287337, 8.478706359863281, 46.67800690540537, 1.3326779482330786, -48.010684853638445, 0.1568407232526424, 46.7423870181578, 1.3480010381899352, -48.090388056347734, 0.15789951124290244, 1, 1.4544671773910522, 0, 0.646915556);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (2, 0, 1.0E-6, NULL, NULL, 56.47458564209685, 0.26770273552556945, -56.742288377622415, 0.30998969600330994, NULL, NULL, NULL, NULL, 0, 0.8337658643722534, 0, 2.4704E-4);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (3, 0, 2.0, NULL, NULL, 56.47458564209685, 0.26770273552556945, -56.742288377622415, 0.30998969600330994, NULL, NULL, NULL, NULL, 0, 0.8337658643722534, 0, 2.87411E-4);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (3, 1, 2.0, 17.967130211453085, 10.52314567565918, 53.63113949198547, 0.05687825208830196, -53.688017744073775, 0.26559368702550756, NULL, NULL, NULL, NULL, 0, 0.6752319931983948, 0, 0.021078234);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (3, 2, 2.0, 15.385340473474884, 9.286111831665039, 51.444244808254034, 0.02779975171663129, -51.47204455997066, 0.23137512428671367, NULL, NULL, NULL, NULL, 0, 0.59173983335495, 0, 0.047284781);
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
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 0, 1, 0.24410787079270038, -0.5362039596745463, 0.0069160742571288784, 1.740194216757324);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 0, 2, 0.02359486484479924, 0.13097689194159476, 0.00784260514390333, 0.8540734023952714);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 1, 1, 0.2324169663969515, -0.4632529771388179, 0.006913708031613721, 1.85123548972299);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 1, 2, 0.04684789728425029, -0.16872777644331607, 0.009165832186444062, 0.7300859403740352);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 2, 1, 0.11489823157271928, -0.27653635260633347, 0.006627252866714853, 1.622141799854964);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 2, 2, 0.03365496839252974, -0.1662581273125679, 0.00974717894294575, 0.821589888310661);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 3, 1, 0.09640263022403374, -0.05199008367278359, 0.007057717335839943, 1.7112589182862379);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 3, 2, 0.18287142884199467, -0.5317337818017311, 0.014252467548085396, 0.702934512613925);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 4, 1, 0.2203238514763137, 0.12077847930919441, 0.007626793406901698, 2.1948828819584105);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 4, 2, 1.1123540985463845, -1.348245554299467, 0.033866115995936454, 0.3760524643089451);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (2, 0, 1, 0.24410787079270038, -0.5362039596745463, 0.0069160742571288784, 1.740194216757324);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (2, 0, 2, 0.02359486484479924, 0.13097689194159476, 0.00784260514390333, 0.8540734023952714);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 0, 1, 0.24410787079270038, -0.5362039596745463, 0.0069160742571288784, 1.740194216757324);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 0, 2, 0.02359486484479924, 0.13097689194159476, 0.00784260514390333, 0.8540734023952714);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 1, 1, 0.014738644772215082, -0.107064071729127, 0.005564983158996412, 1.1096025284114184);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 1, 2, 0.042139607449100384, 0.14039088587467918, 0.007267347311398746, 1.343451372353648);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 2, 1, 0.0061069519684397375, 2.592519577906188E-4, 0.005153985644987515, 1.0540837341875078);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 2, 2, 0.021692799741750337, -0.004360702541039046, 0.006004373617416927, 1.267111574061908);
CREATE TABLE measurement ( -- a final number of a complete trial, beside its last epoch's
  trial INTEGER NOT NULL REFERENCES trial, -- the trial
  name  TEXT    NOT NULL,                  -- psnr, ssim, mutual_information ...; the README lists them
  value REAL,                              -- in the unit beside it
  standard_error REAL,                     -- of a value estimated from samples, in the same unit; NULL where it is exact
  unit  TEXT,                              -- such as dB; NULL for plain numbers
  PRIMARY KEY (trial, name)
) STRICT, WITHOUT ROWID;
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'bounded_log_variance_share', 0.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'bounded_mean_share', 0.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'clamped_row_share', 0.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'dead_hidden_share', 0.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'dead_hidden_units', 0.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'dimension_wise_kl', 1.6726048040265264, 0.1553866187871588, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'distortion_sampling_error', 0.0027630048891072395, NULL, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'effective_sample_size', 2.42038946893867, 0.20763486040390214, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'elbo_gap', 0.6786417190491637, 0.13792877204691148, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'evaluated_rows', 20.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'hidden_units', 72.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'importance_samples', 4.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'importance_weighted_bound', -46.50032710460457, 0.4426385673029768, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'importance_weighted_bound_1', -47.178968823653726, 0.487394170774758, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'largest_mutual_information', 2.995732273553991, NULL, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'least_log_variance', -1.4544671773910522, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'least_mean', -1.7993576526641846, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'monte_carlo_rate', 1.7128639011373075, 0.15646773185515167, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'mutual_information', 0.03891489615369022, 0.029755574249760212, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'objective_over_baseline', 5.3155736488114655, 0.10085064721059525, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'objective_over_untrained', -9.619975539467239, 0.09399232941750359, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'psnr', 8.693978739220197, 0.2115533153519851, 'dB');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'ssim', 0.16090344538568802, 0.033309980308181955, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'total_correlation', 0.0013442009570917457, 0.0020430998887990665, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'weight_share', 1.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'zero_log_variance_share', 0.0, NULL, NULL);
CREATE TABLE image ( -- an image of a complete trial
  trial   INTEGER NOT NULL REFERENCES trial,    -- the trial
  kind    TEXT    NOT NULL,                     -- reconstructions, samples, traversal
  rows    INTEGER NOT NULL CHECK (rows > 0),    -- of tiles
  columns INTEGER NOT NULL CHECK (columns > 0), -- of tiles
  png     BLOB    NOT NULL,                     -- PNG file, tiles without gaps
  PRIMARY KEY (trial, kind)
) STRICT;
INSERT INTO image (trial, kind, rows, columns, png) VALUES (1, 'reconstructions', 2, 10, x'89504e470d0a1a0a0000000d4948445200000050000000100800000000a422a71d0000025949444154785e5d924b6ed44010862bc006f2906182b2e0a15e003313816826a348ccca0b36b0c19b104804310b86ad3780125e5e9209494770001fc14768f1262b1fc147e8231455d5f68cf168e44f55ff5fd5556d0300686b154115580644480a7e0214da0331f20983213d73143b444559e523c74eaa2f5887c42132739ba0b42863b1c5ae72c7b93f2172a8c88e71c6b1a2bc9301b493834c6e302186ce94d2c86825cc3215b3cfb2ca95aa48b9cc22961283e601028c526ea469310cf800457fd1a19409f90c2e446d0a16304b648010c597a1433fb3b646f2d6f0492a0953aed71a52a983baa1ca1ddf5a6ee31233da186d81313b73c7971884807ef50cadaf8334f590c903baeccce79d184387d21029cfabd33eb1af548e47af7d9a2eadba8ddc33e195292a222195fab75ba6fc5469e6759ba99c77d3a1914929c3a3694c627126492477c16f5ff4dcbbd822bb472ef4b1f19bd10af239b8e926960b03e3d0f289f4d2ab415369ac7dfb2d88e617cece2f3f8687532e12372b56fac56d8816986d7fe5ebd431f4afbe5f859d6bc4b77d88af37b8d787e7cc5aaff96e15e2a67fb7f2f9186060c61746fa320c0ec7e7efde9ef1cee18b4062d12fc1e0f8654758fb8f5abe2aee0dff7e7936be02ddb53fc74fffe36fc3ec0d4f44ef0f4fbeee48ecfdbd99efa85907d01ddeecfddc5c811b6bb7badf1f3538206eac4c75e62ff635fc3f2adfb78d597c66717917e01e9c5eeabc69f135b3d6897bcdb8e17bd58ce977309adb1e9d03988c60abc527cc5aff5cb1eddfaf7c75bcf4205d9fcc11ef7f5cdf3fd5e4074fd20f58af49faa4e5fb348bff01c8d53804d71ab4590000000049454e44ae426082');
INSERT INTO image (trial, kind, rows, columns, png) VALUES (1, 'samples', 2, 10, x'89504e470d0a1a0a0000000d4948445200000050000000100800000000a422a71d0000037249444154785e6592fb4f53671cc69f4269cfe9b9f442c52c404fafa7177bce690f0d86d36543acd6825cbd3060505cb5059d5b9840b55060174524c6657fc47e58b28b59888b9a6c2e268bff95ef7b4ea5c6fdf4c9f37c9f37e7fcf0c10cc65991e57d2d7a3fc32427309cbf8851a78715c4f32839bdac2892ecf0b8446118c52e1febe63ec6797b37eb765dc604273a39bfd9bbdc1c12c1f5382a31c23b2693814612d7480ed722589109ab61acca88876b61acc4108f9683b845726c3e80db3252523d812fda3d907958e14fab8163661f57bd435a1fd49db25d4f05a136cb9d7a3268e681532128773f472611467a7d016a3c82ec41553cadf41df751fdd5c3f95a3f22d957fb7384f181ff9e2c5603e8d7fe6a5c5a21549fdd9ba1d49e99f923e5e9dac46a003de95fbfbcb82a21a6bf3e5ca849564fee809c51622f677a28a3267525feefd59390935af0e998dfe41f94a9569633fdbf14bb2147337d3f177c903545fefb127917b7fa0e8ff76be02ce557949d62f72625ba85656018f0f3658b349f017a5cb3c0a7369c64a6814f3a6d6edf1a30d2ea876de4171f18b86a3016f3848f0ccc192e60c7c094e1303949b9dbca0d03178d2ea06ea064d881fd3c660db6dd0bc5eddc7dbbc51f08c5d2eee04107c01736b3dbccffc98ddcd1eae47bdc9935759d27fb6233b76f6ff7c43b9e7877a28451c6c308ee024a0eafcbcd8f618c71b382fb1ccdac28cc638ae7c96eaae5eb595c707a195120f72ecf7b7ba4025ba677c9f0cd086ac4afc8f510568987a15b5154895f911b619a9381660ae52892c16f645c27f74825849b32e40ff680feb8ea19527ba1ee2d3b06521294edc50e3d1582f6ddb233979688874b9d34eb4faa3e23d38bcc7e851b540250b6966cd944104a7391dcc3647fcd993b2551ef7ea4de49daf3e6e51509bdead1e634f149cabcd8bd520ba04f3daad39cc8bdf969a94a7dfde7c11ce9ad9db927f7fee33ddadea5b4d09fe327a877d26fa3c4b7b41a3e9ab0f2ef24c773e9c4eb59b2d3d4e88b69ea1dd9954c3fcdfbbbfdb1773ea1627ae6e7174dfac4aae9979f5fa21eda05ff3da0009bc773dbeab905d3c7f6fe8649e0206f79b76760da70024d0313d4a76f0dccb4b2e9e1a1615ba0bbfb06ae506fb7f318a7bbe61026f3efedc50befbcabeb3b2473858d6c837a77eeaebeeba0fd46768ba17eee0d1edaa8af5bb9efc97b7e6423d3603fd83bf116aa13e5b50b70816f0000000049454e44ae426082');
INSERT INTO image (trial, kind, rows, columns, png) VALUES (1, 'traversal', 2, 10, x'89504e470d0a1a0a0000000d4948445200000050000000100800000000a422a71d0000037349444154785e6dd2db4f93771cc7f10f45da3eed73e8814301db87a7b44f4bdba7e70efdb181ca49395470204414a496968280b038944d0e6d715b3099897ae3c59265c912b38bed62ea740777b15d2c4b965dec0fdaef79dace6df1ea75f3fb7d7fdffcf2460e533c63645a177181331b4d2d73986059c6dc348db4896358fb04c6189e61ad23183558184e18c039bd95e1b93e0c37d818c17c1283f576c6c224d0af6b62ac0604da8fc2b8e441d7f1720897a9aedd0016a8e2b61f192ffc1d9b32b25469c5833cb5332ba120c3e7b922e23ad53be3c4ba0cd937d98e4d1f80e4e3d5f6de442b128f0a2d6fc7db10bf9fb793683b624759e144d889e8dd8cf92dc585c8c1557d322842f9705e17ef9210dabe8c88df8de0d62528b20781b519043d5e44bbfffa3c97752294fae37166c989aee46f0f16724ec8f15feecd51ddb15787b37917c4c8cbdd69eaf1f0d3edc965171cca371be9820b4dc1af96470a22ac812f17875744baa18f04953fe75be1eb0e067e9f73c0970cf97f9d69811c53e45753d470d8f372b2197230227d3bde04d91f11bf1e6984ec8d3a9f0cd921bb636d5ff4db2077c41d9ff55961601c9f0043d09b9b8bc0208e718d3bc0007482ed3da01f7556cb2a7006b0f159e034d0c85e014e01cdcc34d0a783c390067aebd1d6300cbcd340577c484c991e0eb84ff4f33d2c708fe8e68809f8986096304099609a18817d82496200ee10a409bd789b60941c036e129c25f5c026c100d101c2f85df290cee5474b273e551dd9ef3eaa03b8b377521fd173dcf0078912bdcf0ede8aefd1796cffcde80e7dc77c662bf2be19309dda50b6e83ea6deb5d03a0fd0bef48259e047554dbcaa812a8c6972d431a3c07096f1aa69daa56064ad35cf63cc2418585b4533fd4b69a513392f7cd2aae7bf5ed7f44b6b5e2ca9ae6b76491b556f6806a41b329664eaa62610292e18928aa499523aa8578da910b5a42a52172b9633cc6b5d8896af31a920f5f09a2915a4bd1e6635c5c88bdda93c35aa76e64447f4fbbdaafb17357f38b848fb93a23f1667347f2aa9ba63aaa2da697956f3e743554056c295bea84fd39aee67fff3f979cdce9adfd59cd0f4bc500dd15ea975767e49ebaca68dcf55cd57142a5a85e5aa05adc79a16cb4ad5554da07812177a0c6f90e0dd9a6a7f354baab4cb520fa6de243b742bbeabafb8573151f17662ff5f72d403cd9d7f2caa0eee244aaffd1b1aa9e8a428734f440000000049454e44ae426082');
CREATE TABLE network ( -- the trained networks that the newest edition's keep lets stay, and older ones of trials outside it
  trial      INTEGER PRIMARY KEY REFERENCES trial,                   -- the trial
  parameters BLOB NOT NULL CHECK (length(parameters) % 4 = 0) -- float32, little endian: per layer W [in, out], then b
) STRICT;
INSERT INTO network (trial, parameters) VALUES (1, x'd60aeabdf9e3923c12e2b23cb8c1af3d45f35dbc6342203d6515fe3c593e2fbd81bdd0bd529e0dbe973ea4bd78e189bcba2ffebd4ed3dfbd24e3bd3c0213403d9b15cabd6a9d8dbbd0801ebbbaced03c05ab84bd2b8106be1830013d2c45fd3cfc36d5bdf47183bd8673f3bbf585a73c5bdb75bd8c74fb3a792838bc2614893c5a6c33be897a05be58edc33d2b1323bec19207be9157e5bd8bf6193cb1879cbd17b074bd5dd19b3d942d073e4d36fbbd714d9dbd3d3125bdeebcbf3ce3d3433daecfb93d5f8161bd4121073ec020613d1514a7bc95b9f3bd310e07bec50bcd3d3ba0253d99c401be1e18943c93b8c8bdf0fd0cbd1714773d33a603befdeb6bbd4bd5bdbd05b6abbbef32943cc2bbc2bdaec4763d12143a3d17e8a53cc1e588bd07120ebe7ffe16be2519113e954a723dae6e01beed732ebe8c0130bedbca123d6b1a153d549b10bec812e93ca7c027bd49e0643d81e302bc353f76bd09791f3ef98834be80754fbd25b00e3c4c5fb9bd47bb08be0ec061bdcd98cebd47872abdeed81dbedefc743dc0144b3d0a17a63cc729afbc01af21bdd488a13c69ac4c3dd88290bdec59a1bd9582d83d499b49bd2b6d3ebd6adf1ebe92c1f0bda8351a3ccaa7f6bd5817483c5509f23df633b13d19851abd7f517a3c5e20873d6d5f913b4a72183d47ac923defca713d2513f4bdeae491bdf6267ebd89e8653c30a2d1bc32dc683dbb2706be84e660bd85df4dbddeb4b1bde7c79abc8ae170bd465e813abc7dd2bdf2e2a6bcc8e8093d4c5dcbbdcf12893d5ef838bddda2d5bcd1b77e3d266735bd025e16be6f7fb93d7183ebbd79d953bd270207bda1eea7bc4e09813da8fb05be2182eebd5b797c3daf239dbd244e4a3dfd51ddbb56eb8f3ce39affbcb94617bce8e0d7bdcb9c21bdc0fcf4bdad9c013df370473d972fc4bd956a123d23ea6b3d343a3f3d8517063ee17015bec15780bd81f1c5bc140416bb293b1b3eb1ed8a3d5822f4bd7d10b8bdab11cabd18154abd425a14befd2a633d91fbbd3dffa1743dc74349bd50b2553c5b11093d0fa1dbbdd5b3b63db52e97bd13f6df3df71b3f3db7a38f3d8d312fbc7ef44c3da185cf3db7e3843d59bba93d80f72cb877a0c0bc64e592bd36724ebd96949c3d97aff63c4b84083df9f52c3d10e7033ea4a403be2191eebd9fad1ebda2d55e3c059777bd7c6f12bee7db4f3d54c9183de688edbbd8cebc3c4b83213dc14cf8bd1b3f86bdf6ed173d8dc9d8bc31cd8cbc1f4ac8bc54a525be69a5093e1d2514be1218ebbd9753d4bd42da0dbe80d6efbc16ebd4bdcbb3fcbc2dbbc9bd45f1ac3c2dc034bd91dab6bcda58edbdd6c393bd7997693d4b03343dea43023d1e1a04be21d2843db206103d4d5913be1bead1bd539c14bd2e52363d8003afbce2171dbdffd5b13d8f0f05bd69360a3d3da7e53c0f5882bd8e18d53d9ccbce3d55f174bdfa2fc03c53b100bded89d0bd4c209dbdfe1d2b3d50e0c4bd4b99bcbde33ce4bc8b0b8f3d605936bcb1ca8e3de05393bd1abdc4bc3e8001be791e533d2c46b1bdf48fe53c8389e63cbb2b41bdac6b06bd5e15d8bde433d73cbbcfcfbd1a536e3da8e12bbd135231bdb22c4d3d3142bf3d6161fcbd15f66fbdf52557bbdec3dfbcff77ccbd0dd9393d521685bd2232183e51a68abd6668563d7a61d9bd4919fdbd628c03be2e5477bdc66dcb3bc8dd143e45a2ccbd8a451bbc59868e3d3c514fbc32a9adbda632f8bdc8b1f3bd8f5c0c3d96c725bcba3e353b6f611ebd44d8ba3dca6eacbc20a2dabd246fa2bb54ae523d0f19983dbd7372bd6a90f93d1aa0b9bcfbfe01be6600a83d4554983d36dd0e3e1b652cbcf52a22be8cc2823d1f8d543d4d3bb4bdfbd2463d121ab03c28e4ad3d951f11be18f7933dc3686cbc19e0883c38debfbde1d338bdaf607cbd96e5a2bd5a0837bd022cf03cfd5ad2bd19f86b3c3cd8863ddff11fbe499d86bd74c201bd149c343c462c163d55cfc13df5ec2cbe8b7c07be792824be21709dbd464c323e7d4df0bcc7e3953d622520bde157713d0e1aa1bdecaf5cbda64377bd0c68013e04e55d3c18389bbc3a5c083e7b1705be0ee0ecbde3d4d9bdcd74d1bd80020fbdc5a8833dc66ad0bd7f63243cb4d2353d093ebf3dd1c6babd25ae03beed57dc3df6c703be4925993dc2045ebc9f1b303de515603dcdff903dfebbabbd762cf5bdbceca6bd47473d3d19397b3d54eae4bdb7302bbd1145543d70b900beb8d1013b2069c0bd892c0fbea645da3d8dd6c2bd14d5d0bd9e381bbceb15abbd1eaf1ebd0f94933caa0821bd9f24b2bd4555d7bd9b2f0dbeddee883d6a6265bd1aaa81bd67568e3de80b8cbd3b072b3d57e303be8e73dfbd33ab683dff8f92bd96527abd3e2cb73c118de2bc66a6313af5fdb2bd9971f1bc04cff13bf7d0f8bd3958e13d9a4392bdb790a2bd5f07a03d62281abe7e6615bd02819fbddbaf96bd48bf3cbc552f28bca086273df09ba93d5ef205be6c49923bb68428be2fb5adbd6e64a2bdebf4073d1c74e03d3adf923d5cc5e4bdc80ba63d9797203d759893bda852c23cdf3d54bd3d9ad0bd67be31bddae1203dba8948bd4653febd943b0f3d40a5a1bce1bf06beec9b2ebd59c2bdbdd89a55bddbb1b6bdeb009e3c6ce6153d62301dbda05ea3bdcc9d09bdff86923d70c52db9410e443dd3ab3c3dfa3081bd1295c63cfbad4fbcae4504becad0973d9c6813be1601d9bb955703beebff0a3ce1c97e3c2765f93c3051c8bc6246eabcd296afbbbf45fbbddc9f343dc7671dbe543b5f3d11ee02bef5317dbd0608c63da16ef1bd02f108bd5e1f5bbd286946bdc5ab83bd56301abbe98fc4bd7d9c053e196ea03cfa3507be5839dbbd01b87fbd274312bc8daf54bd8d21afbb756a883dbba576bdcafb453b62b58f3de55408be369a003ed7fb80beaa7b093ed128693eee199cbe9e30ed3b5fc3593e38e1afbcb5296b3e28569fbeb4ea70be0f0f5e3eb8b6b5be1efbac3c670df73da713a1befb77a73e248a403e73917b3e77e336be1be7af3e735f4dbe7fa2943ec72c223e7e0ee93c4b70b4be4f4e5d3e58569c3db0be16bd028d94bd10de4abe3aceb93ec41b9fbeb31666beb41e5a3d2af6933e37cde3bcbcfc913ecf83f53e98d1e9bef9bf123f1c48b1be754b023fca8f443e9d97b93d9646883e6272c43d6469fe3e94a8d93ec7941c3ff1b8303f0466113fa19674bec5c489bef2daa63eb25a303f34a1b7be27d726bfc91dabbe40d02fbf360a353f5f02e0bdcbe3563e36668c3e393e39bdc3e3073e4206453e9e8c87be68f7da3d898883bdd343b13dff0bb23d4f4875bec93dcbbd0e14363c65589f3eaedb853e843e05be50efb83db4ba9c3edc2916bec922b0bd3b9f8bbee0467dbe4f0042be354e90be4b2c91bc2758b6be524c923e4bf8ce3da69f9a3e81b23abce5ec553ec2336d3e60f1bf3e92ff3d3ec1f02d3e118d12be4f3c92beaa8ba4be99b0d5bd906f8b3ea05d84bed68061bef15cf3bb1ba6213c8fa1a53ed6d64f3ed67a9abee4a18abe79da4a3e64a4483df2ce913e4fc073bef2e1f6bd1efd933dde4d4b3d339b89beea2028bd2d3b483ec90b88bb209bffbde9c7393e442280bd72e057bdb77e0bbe00c8143ded0b57bdb4a32cbd02dd963eac20aa3dd564c83c46ee073e0dbd70be4c91d3bd35ed8c3e4472b43e25efed3b04820f3e4486d5bec6c90abd7090933e2a10973e00426bbe35188f3d973ebc3e90739ebb348195bed76447be6e4e0e3ee6e2633ea786653d1e0471be56ca45bea0c38e3ef36b8f3e59d291be79c39c3eab99293e343ce33b8fc807bee6c8f23d30c02dbeafdbcebe5108a43e33552fbe88b387be42f864be737bae3d8df5433ee89fe1bd06cb9a3ec0f96b3e897f8a3dd383a83e5280633eba751dbe488c9a3e985a44bde542713ed0b9e4bd630d5a3ecf23b33eb068f43dea2487bea8c695be5980543ee47e0c3e7a8a863e5de34b3e1433b1be8598a1bee355083ed323473eee8ebabe54878b3e26f1d93c768907beeeb0c83dee12a8be919f84bee77fa8be07154dbdd4d6843e471d0e3e003ec93e12bf393e41988abde406513eb7e3453ea08fd43edf9791becc95c6bec03b223e43a0523ed5ef353c314320bef0bcb1be13b4ac3e23026c3ee49411be6931dfbd06edc2be28ced3bde71880be1fede1bc6b37c73efc1c663e549bb73d48622f3ed7d4ba3b4fc0e0bd6abe9abe92cb613eb66cb73ecb2543be3c480bbc5b8fe83d735b11bebc08893e94f4443d83af003e7a50aebd613a92bee40133beaabd6bbe54e482be8c3f623e9b2a033ead8007be7681f4bde4205cbd5d0074be4fb75b3e8fdf81be945396be07a37c3e023192be121291be109c4a3e0aeb5f3e3ef3613e7fdf3abe4f0679bdb257653dabd7a8be1c4431beca5ca2be8eb8ce3d62f0ccbe9f84b03e7b7aa5beeeec57be802c62bdc07076be0d80a73d3cdf3e3e25b1763e9bc4513ee2679a3dc83dd53de58ae23c312654be1af36bbdd60dbf3e5073e1bd034f983efddd67bed6af1abe7fdf5ebeef856e3e5ab623bee2e936bead721f3e91f86fbe559a1c3d410673bec007c6bd9e6d073cd0d3ecbdbc5dbc3e7f5685be79b88a3e9a7602be8af0743e02076f3ebb6239bef23019be83f59cbeced3fe3dcaf15f3e7202a53d1171853e4800873e9d3e08be8a3a78bed0e74ebbeb386a3e40339d3e7c81463efeff03be534eecbdd91be5bd21630ebd76a60fbe53d1653dbf61b23e1bf981bebbefb6bc7442073e885d143e38b5653e7143a4befda5973d5de9a9bd600a6dbec0f1443e08f5963d3e58a33e74d2af3e37ea363ef6b7433db54a3f3e9ce430be9b3ce43d7f3ab7be98b5793d55c47e3eca73a13eaf067fbeade850bc37fa203e156ecbbe6d3214be06ab193e6f6331beb81843bebad7b83eac5e53bdf6b66f3e24194bbec71b3cbe2d8d2ebed8096cbed3a13bbcb400c5bee37f923eacc0e73d2506513e9d76ca3e224e903e597da93c1e8894bd6808493e16aebb3d95771bbea0e1583e38cb42be892192bea14d3fbc1f75913e71b2023e0cf642be4e008dbe9efc753e411186bd0a5cd4bc32158dbecb358e3c69254c3ec59517be44128ebe1565ad3eacf2dfbd7a9334be66a0a93e9329293e379f63be67cc5b3e517528be4507b63e4f24cf3d850354bea10ca53eea658b3ea33e57becf71fd3d17d0b33dce50a23e69c3433d6cda4cbedf92ae3d86d64bbe69e0bf3e95ac44beb92b5abd6a2a08be59b785beee4551beed28633e3e948b3eb11be33d0006873eb4069abe7a47643d675b46be85e8ca3ec2d8c23e4754c13eeb8606bd4b954ebe3bec50be4c3b70bdecb9973e0e205a3ee438643e30928dbdabe5d3bd29e6683e1b31473ee218b03d25ae51bec5d8733cd2dd8fbe87da183df3239e3e5a111abeb9cebabd9131c4bc36b09f3d5546dd3d729fb8be0f7de33d2c97c2becf0836bd6bf505ba026a75be699b6bbe9b7858be1c8bd339d635dfbd8d189d3e0f14863e40658f3b767fbcbdea1f8a3e0c3a9cbd566889bdf3b9a6bedd8a44bea15d7a3ef80982bedd71983e202fb1bd4812cd3e99d46c3da53f5cbec730513e8c1aefbd3561c43cd352063c170d8bbeecf7fcbd710fbe3e183e883e77d57e3e974a253dc8026fbe5aac95bd4dad29bedc3c63bef6ab563e13355d3df440193d2a694e3ece9764be098268bee0a7fe3db080b43e62804cbebc93bc3df5fff2bddccc913ea91d01bd6a25ffbc25c8b2bbaf6cb33d84b227be492f6dbcb10898be0c249cbea8922a3ece7aa5bee71e333ed3f000befed947becfd1c33d641ccabde0cd333e4bda82bd742761bed68ef93c7c959d3e10eb94be69d3d1bed3bdc93df6d8853e1c607c3e4132db3c127a8bbeb7a5ccbec37e663db89d8f3e62d7a93e06fd5d3d98878dbe6c2b9abd56c560beca05113ed9ce4cbef34f26bde24781bee333b43ef13a3b3e47ed9b3da024913d8dbcd63bd9e3e03d3fd8c0bef26a01be2a69323ecff391bd0a83d23d10e7103c8183d13cbfdc3dbd1e1f8ebe56c8a2bd96299abe7dbd3bbeed95123e86c56b3c505b0d3ef4fd1dbddb92843e516e87be5ab28abe0e60c1bebc73c5bea6aadf3df4419abeccbca93eaccc8f3edeb2a93e10b4143ea9d35f3eb1ff873e219fbbbcdd6f60be38f20a3e280f4dbe1d378abe36f0ce3dbaedafbebf889d3e9fa21c3e11a9c3be3e21abbe616ec73d12ce623e810d41be9dfd7b3efc90643e8286a33aa217b2beca7e8c3d91db8cbeeb3c603e0200883ebbec96be546dc9bebcf7373e7b9d9fbe4a2087bd33e92fbe71c4a2bc3143b8bd90dd56bd4d4939be0691133e5660873e448fe9bdd689173e3c7d90beedb347be1c9e06be11e4763ee45153b9844a6c3e403417be34f8833e0d0ea13e2cf71cbeccae8bbdafc26c3efbc9ebbd6e621cbeb346b7bd2f6947bdd2660d3eb5708cbe1e7f53bc9dec97be08ae2fbeb391a73ef704b53ec073a2be612a5cbe26c797bd35b3853e64d487bdedbb053e1df8a5be41514fbe49bc923ed5440abe6d67213c22b53d3eb28004be7acfa23ebd86803e6cf5613e778fb63d4138683e3cf5963c163732be9e1c863e55e318bebc92acbeb7c385be21409bbee15799be899300bb0c80dd3df2a459bea2b8b9bdb61b9c3dcf544c3eef2e7d3d18efa33e13ee243e7f03653d3802ac3e0f64133d707c77bea712933e6db21ebe297ea73e661c47be63749f3e02eb0abd3ec97b3e3790263eb96b0f3e1947c83d256c8ebee0c7593d20c8a93e53f6ee3d2d91503ec3e91fbe016471bef3e99bbd75668cbe3d44c9bc5a4bd03c9a4baabe7ee684bdda41c23dd59d4f3e541a32bef6cc87be53b318be7282203e434c31be0e8af9bde26397bdea06183e5b06a4bd0fa097be9a2943bdfe28d93ce09797be0d37263ee40dc4be6fd4213e6b339e3ec184b7bdc7f462be973a49be91dab1be3352a2bdd14b753e5c19b3bebfaa77bed7ad91be93e63cbdb2bd653ebd84863d569187bead0d65beadf9a0bec62a2cbdff848dbe76fe4a3ec06e2b3e944196bcbb8f1b3e9b636e3d89b0abbecafe86be7377463e2f95cd3dee004fbda8f23bbddea3593ebd5787bd3459133eba84903e81f119be92a296bd9cd7633e433ca0bdaa346e3d360bcfbe3476b8be5788183e09ec953e136d9c3ee1debb3eabcda43e588e78be81cb6b3c29c5123ef199cc3d6bad95bd803a77be97df7a3ecc1b4bbe5f99223d1f94823e4c93263ea496bd3d4ecd33be33f2a93de35d8bbea48365bdea4d5abd772d1fbe00f3253d1a385fbe436d293e16c59e3e032842be5bcb113efc7f9c3d982a3bbe50ba95be4b3cde3c7ce8afbd792429bd961c8abeca6b5b3d0e68753ec2a13c3eabe695bed96395be5d817b3d30bd803e2ab4373e3188bcbc8a8e9c3ea9d580beb4e650be64a015beaa2670bd2973873e67315abef73f253e1bcc5bbd1ced983e22b4ef3d3ecf8cbe293c373e663be23dfeabdf3dcf2b023df6a7cebd28b5df3d149570bead6f19be89692e3eeeed61bed54c81bee07c40bd974b35beb577c93d2ecf163da3e3273d00f099befc0f88beb83a7ebe5741623dd7478ebe567901be29990fbefe6ccf3df2fea63eb95b643eb5c158befbe105becc5d92be1eec8cbe0b75febd7d654e3eddeb14be5ef1b2bd1707e63d2cd4c9bdb0b41ebd546f41bbacf5313e2753ce3ebe33a63e567d863ddca0dbbdb198923ec7d105be509d133d2813e23c63148f3ce61e283e2440d3bd2f659b3ce3ea8d3dfc249abe8e27323ef061a6be2dd1b7be4066e43d878c323e71d6c63e6e0ff83d6e85ca3ddbaa2b3e52b92f3ec8ca9a3e4abca6be67043cbe8e388e3dfef3173e436195bdfbe446bef7988cbe8b69b13eefae063edb5d86be17d9863e05f842becef6f7bc0188f2bdc95346bc4983983efa67863d775abc3dd7618f3eff86723e18bc85beff73893e8f57503ed7995dbed515353e6028bdbc5621ad3e6f11963c1784393e4d5b70bd4817233ea8dd193e6533813eb732393c7e3a493e54625f3e11dc973eb90cff3df34782be1d0c1e3e5a11e2bd817d9f3e15a3d23e9397ee3d6f03b83ea7899e3eeb7a65bd8cc261bd268f063e378a02bc5140753e14c1883e5685f23dc2ab983e89c3aebdde4b0bbd032c92be2524043e1b571cbeaa1927be505fe73dae23993e6a3c0c3db9a77ebd27f1babe888c3bbe43de0c3dc221983d8b0484beae09763efe77c1bd41eef0bc8c072bbef75585bef75a4abe429574bd2525cf3db82b45be95e95abe24c987bdf6f2b93efee24b3eb7cf833e54e8f6bdef1205becae94a3e227f46ba20c74d3e32161bbe66712ebede83613e32fe083e62c967bd29aff73d1d70c0be0e7372be29469b3e40a45bbecce09ebe469942be773a60be1fa40b3e6ecb453e352968bd578f5fbe3dcc423e9b16c5be32368f3e200d9fbe78ffbeba07cab33d640f313ef49ae2bdc713673e0e11833e2176313ea20f943ebfce7abd54f5a1be824de0bcd328133e424bf4bb669530be56f3133e28d1943e0aaea4be38b0b73ed525793e821285be75f3933eee2248bddd6e51be7d5de3bdf00bb1beeaf80e3ed9c435bd5ef651becf4be33dac1a833af695abbebdad623bedb51d3d8cf8ae3ebebf9e3cab10893d08556f3e08348ebe6023af3dfff8843e1e34863eeef3c83ccf63cc3d6362f13debbc46bd99de8cbea85c5cbd9c5bd0bddae6003dca3bfabb8e2f123ee7c2063edea1593ddb0098be3d2403bd34b000beb49cbfbed4ed5abec80dd53dced4473ec4cd9c3e10f6cbbd3ac02abef693993ee92f3bbe84f00abe15c63dbe2cf6b93edff5223e4d7ce4bdccd0babe1c2e833e238e34bec0727b3ef82a773e2766353e4279b93cd62ea7be5f7690bdec2abebe11675b3ed08332bde638a3be8188fb3d37e933be856229bd10a562bbed2392be1e9761bd72a6e93d88da98be8451acbee2f1073dd5698ebdb26886bec2a46e3e27d5b23b51dc753e721c32bef9906a3e2999963e2a2a073dfa1cb8bc2038463ee088bd3e0006133e2391fc3cdf418dbed692983d6aed9a3d2b19963e8a3721be5e5802bc16428dbdcec27e3e2334b8bd4a688abd39e5aa3e96fd4abdc4f64bbddd05b43e132a3e3ea89689be04bb013db594063e6b3332bed61f2a3d86cb3ebe990a833d413aa83d5295343d4cb462be879f593e09271fbe28ea4fbe43b7843d400590be7aeb4c3e4871323e44cb413e7c28ddbd3dc2763e2f4c9d3e9fec94be9910afbc30e74a3eb30a003e7855923e5e073e3d5b192d3e5181913e07d9413e91a39fbc6d7a233e43b828be');
CREATE TABLE checkpoint ( -- a training that was put down, to be gone on with; gone once its trial needs it no more
  trial        INTEGER PRIMARY KEY REFERENCES trial,  -- the trial
  epoch        INTEGER NOT NULL CHECK (epoch >= 0),   -- epochs that were done and measured
  engine       INTEGER NOT NULL,                      -- version of the engine that wrote it
  machine_type TEXT    NOT NULL,                      -- of the machine that wrote it: it goes on there alone
  state        BLOB    NOT NULL                       -- parameters, moments, position, checksum: the program's own format
) STRICT;
INSERT INTO checkpoint (trial, epoch, engine, machine_type, state) VALUES (3, 2, 1, 'golden', x'7673636b0200000002000000000000000000000000000000000000000000000000000000000000000000000000000000fe7a5a859a0faa3f000000000000000000000000d60aeabdf9e3923c12e2b23cb8c1af3d45f35dbc6342203d6515fe3c593e2fbd7a308cbdb8e8ccbddebdd2bd856b513cbb8cb4bd80f5abbda966543ded5d053b811180bdea8d233dd592c5bca150793dea9cd7bc77f4d4bdc340823d67a3babc270886bd5857a6bca34cd2bc36ea683d01b3a1bcc6cdf93c04ecb33c629119bdab9f0fbe7ee3a6bd7524843dcb6dd2bdc501a2bd0de3acbd92c7233d34f30bbe698a16bd467e033ed034b13d0c2d82bdc13a73bce4479ebc58373a3d6e675dbc682bc53d62b25abc3d48ae3dea95e03dd32a1a3d01c8e3bd242a00be61fb463d9f49113db969ddbdffa138ba5821a5bdf54c10bcb0a8623d196809bee13ca8bdf102a9bddbd1653ce4f703bcf6bf9bbdae30b03dab166f3d790a113dfd0eb7bd8ed6d3bdb811c3bdf26bd73d1cc2d73d622b96bd870511beef5b0fbe73d6c1bc75de943d3b10c3bd1c78e83bb6b072bb93dec43d5883a13ca210e3bc2b6ad03da7420cbe3c14a6bb2b4780bc41f916bde6d5aebdd875d0bc0b5d8abdca35cdbdb1d7f2bd1273dc3dc3654b3c3b6a973d4b72123da54938bccc764f3db4b64dbcefe22cbd2c70cdbc50738f3d2482c53aa0effc3b874f06be2856babd7c1559bd8892e5bdc779623d8d45a33df7e7073edb8b763c3bddc43c12a9993d3e0637bddc54043d9496be3d8220303d30b2dbbd16d04cbdfc028dbd6f3dda3b91013ebd2d79973dc12bebbd6c8b89bd1b9013bd47f491bdec7722bc08413ebddd5d8ebcc2fc8abdb88cdd3c65072a3cea9b70bdd56cdd3dfa3e94bc0469b33b6548253c4dfff0bb8df6d3bd463c923de1fb9abd8fc468bc3705afbb5c30463c85e03f3c059bb8bd7f2390bdb7edc73ce8b280bc6ffbe43dd614c73c6493513d41f1bdbda55cd63cf96066bdb0c6afbda42478bd2fddc73ded089e3d83a685bdd8c0ecbc97b3b13d8eddc73d2acdd23d95b0cebd6f1f62bcf09eb5b907b6cb3c4b4bbf3de8ffad3d8355b0bd1b2bdabd74bc82bd094a8fbc5a5a09be2030913d38365a3ddd59703d39cc0fbda8dff7b93030433d6600bcbdb6d4b23d4c4296bd8995c23d2678923dab8b933d70c4c03bd7a41c3db767b83d6d79a13dc59ccb3dbd4f1b3bf6a1203cdc4f0fbd9cf58dbda1b6e63dd5a5813d69be663d2ce58f3ddc3dad3d7145bcbdad329ebd44fe75bd1f5a623d9d21bebccf9eeebdef57a83dd58f46bc51bffb3c4b89943d6cc55439b0667ebdb556c3bbbf3a8a3ddf46d73b4a76a5bd962a333c67c5e0bde0aebf3dbc2ca4bdbf1c57bd32ce99bd035ddcbd9b97bfbd900197bd99793e3cff11f0bd3fa97b3de81f9fbbc379cd39fceeb5bd7da9fabd1f05a83d82c1853df84bed3c848fdcbdda4ca33d1e9c433d8201fcbd962007be2383e9bc31b75e3d5380d5bc65a817bd7563c13d5819f7bc0091233d07fec23c0f5882bd8e18d53d9ccbce3d55f174bdfa2fc03c53b100bded89d0bd4c209dbd3380a23d5f568cbd5de2d6bd0f90953bfd18c73d25a9493caf34cb3d80dae1bdd088523c2e25c8bd86a7133d0a8a48bda5176f3d2aa0563d7ef78bbc8c8c97bd94b385bd082f843d8d0cfabdf6b3e03da08a10b8da4272bce379a93d87e3233dddf6b2bd737130bca3752ebd14d61f3d8ba215bdd38a953d650f0fbd9b11b13d8aa70fbd004fc33d262a08beb7709cbdaf5ab0bd5d1613bd095a0f3dcdecbe3defa697bd3da4963ce45a453ddc7d6c3cf3886cbd1612dcbd67d9c9bd3397f53a96c725bcba3e353b6f611ebd44d8ba3dca6eacbc20a2dabd246fa2bb54ae523d1549c43dc6c54abd75b8e83d020c3fbc2753eabd14b2c63d50dcba3d2f60023e13efe83c9ed300be3c9f453dbb24b73d7e8561bd040c9a3d36a0593d9106293dad3fcdbdefa7cd3dce59c0bc50853c3d46fc88bd288792bcf5b9e2bcec08f2bda35b633afffe853dd412e4bd3b216d3dc9bad63dc23e00be5148f9bc86f9a7bd0d58343df1b1a83dc835543d4b18cfbd7ea982bde0520abe90374cbdad5ce73dc7125e3b057cfe3d300098bd60d1e43d64ded7bc5680d8bc1b07f5bc376d853df61e0a3d2737813cba9fd43dd726cebd9fc7a6bdd41cc1bd4287b1bd60bb92bd2483b93d75bbb3bdf77daf3b066a593da8f5d23d391392bdbb27d0bd3a1abf3da1d0f7bdbf79a53d9edb52bcbb802f3dde90723d535f9a3d1e079dbd1db802beea2b45bdada5a33d7518133d67699bbd434807bc74f9973df574c4bd96cc25bd420067bd3206d7bdd9c9b73d632991bd2e9b90bd4730803cfb3654bd5c88a3bdf234753d58139b3bd67bd5bdd78e71bd04e4bcbda623c83d4da7adbcdf81f7bd3db2d73d7fb39ebcb86b1f3c084194bd2deb57bd07e5ad3db1af27bd822afebd05f45e3d3352b53c1d43fdbc4be332bdba34993cfcfb093d3145bcbd4e7c543d988513bd1dcd0ebd5bfe4d3d7334dfbdf4bf413b3f3453bddd412cbd74317cbd1653eb3c70d3b03d2a81613d5fc1afbda1925d3de2ac0bbe91085cbde06705be8765083df3b2eb3dea9e9a3d0517eabd96b99d3dd454173d673697bd0da0d23cb6ed9dbca4a68ebde2766abd73fd7c3d66f7b2bc5803cdbda7c2823dbe7175bda3ebc3bd9683233ae197ebbdf7ca83bced8053bd86623d3d1bc38b3d360bbbbd0f042bbdcc814b3c00014c3df1db233d40eab93d5b17993d221bf7bc735303bd6c4cc23c0234a7bd283e3d3d742cc4bd240a253d9d89ccbdc675263dd67e2cbdf283873da8c9d23cde3e80bd8531463d0bf894bdfa9b953da81ff8bd54c3a1bb39d1b4bd276118bc62348b3d552686bd092fb63c26acb9bc540666bcd67202bef1c8c03c2c522cbd0d6fca3d3c7e763de7d5a1bdf143adbd49fe1bbda56382bdc0597ebce76f273d9c69263d542613bc79ff4f3d48d8c83da30dd0bd94788a3ddd5c57bea6dfd93d4dea653ea527a9be46da943dc268273ed20f9ebdfafa233ecf0da9be9bf150be2f9c643e4bdf9cbeb6e36a3d7a77bd3dd841a4be9547973e0c9b693e0aab5b3e2d293ebecfe09c3e0f393fbef604863e342a193ea6eebd3cf73ba2be4d383a3e730e823dd59d64bd66c5b0bd4e2e29be9fbebf3e831792be9f7382be96e4993d037e943e17ffc5ba86e1933effd7f93e91c1e3be43770e3f989abfbecf3f033fdcfd413e31b3ce3d052e813ef5c5d63d9746053f9685c43eac4c103fea27373f9a280c3f2fcb64be188d85be8c2ba13e27972a3f52cca3be559e1cbf2452b6be0a1e2abf3068313f72850fbede712c3e1e3e953e268eb8bdf82b0e3eff252f3e10fb84be5b81a23d8ee12dbdaec0da3d1fd09a3d88225dbe50d1f4bdb7741d3da0dd973e6e5e8f3eedd3d8bddc16f63dd5cf953e26b6e0bdb0beb3bdb2af84beda5a80be302a33be5ab09fbe1d386fbd5d16aebe88ec753e3386d93dcfbb903e1ceaddbbfa053c3ed7b4493eabd9a83eedc3553e1fb9003e039303be9876a3be6b009fbe80620dbe66dc763ecb039bbe9a2d50be1b7562bd01ad873c7d4f9a3e86c6543ed463a9be661f9bbe04481f3e663a8b3db529763e8a346abe6bab15bea39da03ddb49953ce1ab72becf7469baa1b4343e2eed1c3d91a80abef2d0543ed4518dbdca94b8bcd069d9bd17ce973d97b08fbdda7274ba8d92923ebac2d93d10089c3cdea7233e4b5a8abea737ebbd8ee9763e5828a13e07e8e4bc137bdc3d165ac1bec88747bd0760883eabd2943e7b917bbe6a47583da0c6b43e1b7a73bc1e458bbe1a8e41be1b3b2f3e7106663e05a8af3d368e4abe8e3b23be55e39d3ef8cd763e1c2189bef950863ebef0203e3d3202bdcdcc31be6704a43d52d850be981cb9be488b993ed41e03be742f84bed2c340bec4b3fc3d58a9673e0f04a4bd53b6853eb2777d3e4e08873dfae0a93ef98c553ee76839be63e38e3e073395bd0262873ec59303be53c8593ec1e8b43ef674d93d11f091bedd3aa0bea8c53d3e4e3c1e3e9a817a3e56ec793e2d48adbedefe8fbeb2ca2e3e24736a3e4ff9aabe27c76d3e9d332e3db47bc1bd4622d13d2d2c97becc2763be6a1697be4a8ca6bcc5ce603e1971203e488eb43e24a55e3ee11dd5bdb1666d3ec6d4393e70d1bc3ef0227fbe5a61b0be0024cc3d1ded783e5929f3bca3b404be5ce8b1be76748e3e03b8863e1f60a0bd7dde0fbe730fb4be467308be76d969be52dd12bd5463b33ea128813e53c5003e1e290a3e36e1133dcf9511be4cf18fbe12d5493e6003a43e270226bed06cf83ccbab9c3d2495dcbdd7326e3ed645973da770e63d097a02bea08d81be916b09be7abd53bef6928dbefcc07c3e5e77e03da9db10be64cec5bd40e993bdd5ef86be79ca803ed86d93be7ed184bee409633ea3d589be933c77be7ac3283ed963363e878f5a3e8df934be6cec8cbd83cf843d3b56a3be8fec32be63c59ebe1a5ad93d59c3bcbe5c9fa13eef2e96be6a5f6ebe4a0a3dbde2024fbec05d5d3d0ff2193e52f8513efe8f6d3e2bc2313da0da0a3e9ff143baf86b32be36e8a1bc5bf7b93e02519fbdf83d8e3ea08d4dbec37435beee394bbe7783513e268642bec7882bbe00d9f03d94bc52be3da0b53b6d0d51beb5cd04beb7e0313dd32b99bd80c1b93e777b78be5667873e8128f2bd16b9683ed001803ee94548be006631be1ae9aabe0833b13da67a7b3e4b6e483decc2953e143e6e3e49e1c9bd1a3f50be1a17c9bb7586433e2514ac3e45d9243ed690c4bd784418be52dc9dbd1cd6de3b085015be2da2c93dc024a23e8d1d5fbe630c79bd41702c3ee04bd63d215f3c3e498aa3becefee93d4072eebd201948be015b1f3e850be93d60db8f3eef5e993e6e5b3a3e93bca73d6cbd263e8e7b13be8a14aa3d2531aabef999f93c7c50593e14c9a53e473f57bee8a29b3cf6ae3c3ece0bb6be76f632be61a2e03de52a08be496036beb001b33eabea58bd40e46c3e218555bee67839be2fc41fbedef774be97d24dbc9f80b5bed048993ed8d0fa3df74f723ee581c03ece6e813e37a24c3d5e3f8dbdd5c6213ecc61983d8df22bbeb860333eddcd28be24617fbe359e45bddedb8f3ecc12193ec32d3abeedf38abe9627863e658ca3bd6b7e31bde6ea82bef447a73c972a2b3efeb728be7b7a94be233c9b3e785fb2bd902513be6c1c993e2372233ef1e781bee3104b3e116f35be8cdaa33e9c41fa3dadf132befcdb943e56db883e827263be34b6f03da16eb33dffb99c3effa96b3d2fb54abe8c96983df03c4dbe6a66b33ea6ee4ebe2d1271bd7bd422be1c3b7bbe363e3bbe32bb4b3ea5038a3e8efcbe3d4608893ef6178abecfdae73c8e802fbe48d7bc3e01c3bf3eb3e3b13e528783bc30884ebe926869be332a15bdb15f903ebec26e3edfd36a3e76fa39bd0246afbd2b95623efc671f3edc17f23d77ac76bef9a6563da2de8cbef9e4963daa0aa43e62a20abeb02fb2bd7a00c0bc36dea93d8d1dd83dd4beb4bedd40da3daea6b9be373b40bdab66f6bca4b95abeff8680bed4d73dbec0c5df3bbb80a3bddb6aa53ee5d2843ee662c4bc4cc889bd0638803e7f6053bd29007bbd4f3c98be8c0956be37a17b3ed32d66be7d7d8b3eef6384bde6b3bf3e357a503dccc27abe59db3f3eda0ee9bd33735d3d820e93bc41f87fbe89b619be02fdba3eadf4713ec78e6d3eb1e31e3dcbda56be5b1ac2bdfc691abefd0178be4d504f3e76fbf33c6cff993c5cc8513efd2861beb63773beaee7223ee9eda23eea0861be9db4fb3daaaf04be401b913e676800bdd9570abd25e69e3ce6f2743d62ce34be5ec70d3c4ea58ebe522c9dbe0154283eeae1a0be9eee103e59adbebd251534bee25b873dd82a06beae5e3e3e5f5e59bd4b1373be4ced933d3164893e9fd0a4be6a66bebea00dde3d4933863eebcb7c3e6187f73c6a9c97bed166bfbe07d78a3d0bee843ed356a83e88cd823d3c108abe5cfdb6bd16874fbed97afc3d873250be768ce6bc4c6888becd60b43ea0023c3ecb9b8f3d4ef9cc3d1e56c0bc9025c13dac99b3bedb6c0fbe6829353e9c998dbdfa67c03d32dc233dea5bdcbbfad27dbd712380bea83ab8bdcc2a9bbe86e63cbe45c4103ebac0183daae4e73dd5f34ebd411d8f3ecfe096be90c46cbe9a9bb7beb78fb8be35d0083eb70d8fbe1414a93e7dab873e6dea9e3e5f9a273e7f22733e47b5933eec0f173b50373fbea8c1103e883642be072088be6d03e83dba0ca7bef81fa73e1125313e6512b9bea1b3a9be289b993d0e0d623ea60f4abe863b813ed5c6753ef806b93cdc61a7be0a3dbf3dbcb676bebc2d853eee2b883eeab78cbe7a74bcbe95cd4f3e470e9bbe3798a1bd2d3b49be65df2fbdedcc8abde9dbfabce9cf28be33792c3ed627933ec64ffbbd22960c3e076694bebb8129be56bcf7bd5dd3873e5e5ead3cbed9803e1df921be9161863e5b94a13ee9b52fbef15e54bd333b813ed7e9bdbd05d20abe4fd37dbd8f23e4bc7dcf2d3e386ea0be837e01bd4ef8a5be70104bbef1589b3e6f6cac3e1dac95be13e644be223dd3bd01e5773e0ff3babd63f5d23d4730b7be75ee53be1e1e863ec7dbf2bd4ad29b3b350e2d3e591018bef7ed973e05746a3e7dbd6f3e2fd2e73dc26a793e7dc7003dc82428be74107d3e5a4430be08ddb7be642293be3de8adbe99baaebea85cc2bb31e3b23d690676be52b6edbd864ba83d0093693ee72fb63d3427b13eef0d083e0b13043d974ea53ef6a0183cb89288bed2b09e3ebfea1dbeb38da33ed66667bea1859f3e155877bdfd2a643e96e10f3eac70153ec6ddd73dc18298bedbf2933de1e8a13ecf7fc03d9b8a373ed9852dbe65e587becd13c9bd5774a0be3048a03cd215543d99e298be49f9ffbcd1d4003e5a01543e78094abe321297be8f66febddcd93b3ef5a210be89cab2bd37a40dbd170e1f3e5cb771bd165697bee67404bd3a69503ddbe089beba78433ec414b5bea74f203e274e8e3e0b7fc6bd99bc73bed8d145bee4e9a5bed8884abdf193893eb23ca2bec0754ebe29a875be41f53bbd2446813ebf99cc3d472d6ebe186d5dbe5ca1acbe491d9cbdf17a9ebe2f376b3eb6d54a3e78bd6c3b09143e3e07a7b83dfa6bb4bebe678dbea501413e58430d3ef56e1ebd8b5d4dbc848c783ef76116bd8c3a053ec317923e4dc211be265dcdbda5ee7b3e0a6a46bd457eb73d1e9ec3beb2d8a5bee16c363e3918a73ecd29873ef85bb13e7fc5963eda058abe00fb1ebc38f6113ed80ef33d3eb04cbdc8e085bef7d1653e23d664bed113433c407f613ea6ee203ece98a13d9c9a37bea009903d1dfd94bee0f89cbd4e3e9abd7b5e36be3f981e3d1f3146bec0fb2b3e388fa43e5c9347bebb7dfe3d169a593d838152be8979a3be63410ebc59de03bef15227bd8f4695bef459d43c00515b3ed659343e17cb8dbe3d5c87beb560b33d6311673eb4221f3e3a9b24bd4dcc8e3e7ac18dbee2d145be5f6e0abeb45955bdb75b6e3eee1665be86060a3edfff9dbde5348d3ec163033e4a1a8fbe3a6b343e4ee5053e4800bb3dfb930c3cbd9100be75fcba3d7dbb87bee1b230beb4524d3ef05385be69008bbec99693bdd32d4ebe71e49c3d19161b3d825e693de1378fbe0c8291bef2b388be7109053d95249bbea7c322be454f15bef9ceb93d57e8a43e82f1573e1f616abe52f018be2f8f9cbe447297be310602be662e653ef71814be1fb1a0bd4a71d93dfef2ebbd15a375bdbe3fc2bc58c7183e9ad4bc3e4c0d913ef385863d991502be43ac853ed98a1dbeffc6df3ce6d6253d6f7d2c3d01b33f3e765e00be286a34bbdf935a3dd08ba6be19b61a3e16fea1bea268b2be80a6f33de966143e2083c13eefbbc63d28029f3d1d60163e7e563a3ee167983e7648a7befe6329be67e2593dff5e023e690ac3bd4a4e58be88ab9abef5cfa63e8e30323e0d699dbe2eae6d3ee50b6abea4028cbdea0e1ebe65998fbcaaa5a53e62ddcd3d820c843d4e047e3e80014d3eaf9d99be158c683ea7fe473e705f79be23b5363ee48a2abd52fe9d3eb24d62bc68de163e7f8bbebdc0ed263e0f8d3e3eb4c2863e7930023d1e41463e8058423ede16863e1866b93d782795be3f0ae63daf291fbe63f89e3e1b9ac13e1e25a03dfe2ca53eaf6c9a3e00aceabcacf086bcd69b2d3ec99730bdd0d0503ea71f763ec83fa43d60e7853e2bb282bd84c29cbc92348fbea123b53d5b772abe4fd24dbe0b3a9f3d038a873effd24f3dceb783bdd8d3c0be50651abeb4abb23b46b2213d639996befdf45a3ee49409be7b4382bd35d752becb445dbe20b22ebe9a93ccbc989b0a3ebbb924bef4f955be1426b8bdcd40aa3e0708663e65be913e0766b4bd2a56c2bdb35a733e3c2acf3b2442633e66ce1bbe89b01ebe11f57a3e789c243e6109e1bcfa7a1a3e86a0c1bea06489bebc37973e79fc6bbe92739dbe76482abe8d0241be00452a3e85e4673efeb87fbca1de31be4417443e4d64b6be861aa13e80408ebe4b08bf3b6aef833dc1d60d3e7c9212befe3f833e6308933ea56f483e7a8fa53eb80debbc32f0aabead6123bd0a160e3e5b8dfb3c449924bea3a6363e938ea43ea76795bea0b6b03e31a87b3e447680be1720863ea148ccbc4e4f32be31c8a1bd0a54a5be738d343e73fe6cbc26777fbef72a1f3eaebe273de76395be989a403d5238a73d9ae1b33ebd9b14bc0b9bc33cd282883eb83a72be4db7033e0a679b3e58eb9b3e1e91053d5117113eac19db3d8f2cc9bc6cf270beee9755bc8f4e73bdda3b973dff2b9dbc3d68cd3d9e3ee33d86e7e33c032f98be9824d63b24d8aabddd6caabe7cd230be3c27173e511a743e71f49e3e7b616cbd9fbefcbd3694af3e645433be329d33be6d4a6abe52efa33e28a64a3e94298dbd29c0a7be4f7f993e478908be46d55a3e269f633e03702f3eee60873d2df69ebe6cfddebc3645a8be6023833ea9f87fbd0321a6be875f133e7eba5ebe7c6b95baa2571f3d192c78be07e1afbc51d6203e3a3883bebbd999be36c711bcafa3bdbd94b495bea879503e657aaebcc610753ed7181dbe5a6d823ef5578b3e1cf6203caaca4dbde719273edef4aa3efa3d0c3ed620683c41dd8ebe188b753de0c05e3dd3268a3ec57a3abeac2408bd856f90bd9e438d3ea03db1bdcccf5fbd0cd6a73e24968fbdd9f39abdc30aa73e5402203ed0789cbeaaac37bc876c063ee0294bbee1e73b3cc08b5bbe6677603d9a27ce3dba11983d3fa344bec27b3c3e336e3abe33dc63befd64103d544a9ebe42515a3e30203f3eb391493ed93311be40726a3e35588e3efd4fa2be844740bd2d0f583e5041f63d8d63903e632c8e3df642183eb245843eace4253ea5c322bddf2a023e7b9e42be1e0000000000000073fcdc3c4bb4a53f8f756d3ec50def3f000000000000000000000000000000000000000000000000000000000000000010ed91ba1d10833a95c480babaf7a33ad513a03a4ea09c3a8d52373aa40bb3ba461814bc3c00483ca4e9a0bbe54e353ce1e12d3ce938bd3c76c5813cb34b40bcc61cabbce06fee3c628d6cbc2892d53cbfeeda3c9e40583d3853103df129e8bc88a995bc4c67dd3cabed22bcd2acba3c4b60ba3c11a4573d681b133ddb47c8bc34c62dbbe3040a3cb57fc03bf8f4833b6a88f03ab4e9d33ce22ea43cfe045cbb8c1194baf74f1c3b9bf6473afc77e83a579a8a3a35dacc3b34c4a03b6779e6ba8a2c4ab9479c8b393ea38cb85bf16b39986b523973440b3ac2dbc039b03780b91730fab75f9d8c37e0bdb2b7ded6c9371a79c53793994837625402360fabceb77bcb7abb75b4623b88a624ba58df503bd5672b3bbdd8e03bc307933b470242bb32f130bc80499b3c8329a83afa475b3c47ec373c1a7d3a3d279f073db97a57bc8810cbbcd5490a3de4c7bcbc878e033d979a0d3d4726613d87ea103d86a713bd33ffc0bc7631f73c6e73bebc27a7e93caab7043d2e113e3ddb76e53cbd8803bda97394bb2b40333c0062073c889e8d3b510a053b93980b3d0c75d03c0f713fbb30ed50b8aec41b3b00ce393bfa1e553a268738b9459c0c3c6a3be63b9aef13babced0d3732d72e3950f40039d4937b385cd2ec375c710c3a9a68df39301e7db82bd5bdb7a981b83778d804b86f6ee637505b0938c1489a37a294e936402b04b86a3222bb926c7b3b98bbf83a4b8d1c3b1fb3b13a17ed2e3c3966023c37f7feba1f8622bc9c27a13c30c90abaffb0713c93644f3c6a093b3da5560a3d40937bbc22489cbc0650d13cdd62cdbc113fd63c5747f93cfcdb0b3d1735a43cf506fcbc3d008bbc377aaf3cddbe97bc7f0f9f3cd9f9c43c6b93ff3c17e78c3ceea5b5bcdde03fbb89d8283c20abf73b115f363b160df73a7c07053d7a93c23c4083dfba98b6e139a9802f3b6148123b4e9c2c3a6cca9c39f5a0133c348ce93b5a9f22ba93f2e83755c9073964a0d6b5f68b4838f2f59f383336b13928e7833976c08cb869a682b781bd8637d3f7d5b7e2edaf37f867d33799053e37310b80360b94cfb7f60d11bbfb45b83b739b3aba9c278c3bea93803b829b503c11561c3cb68399bbfcb674bc96c8be3ce33e39bc486bae3cc9cead3c3a632f3d6beaf33ce15ac1bcf0778abc16aecb3cb42288bca805ba3c4b08ce3cf019293d76e5d93ce74cd3bc83e582bc13beb83c3b1624bcccda903c0d71a23c68b62d3d37eddc3ca6219cbcb66011bcc06b6c3cb4d737bb46af193cbf972c3c3bddfe3c749ea73c6a491fbcebba48bb394fc13bbcc33dbbf4a1993b01b1ad3b5e37363ce6cff53b58e5b0bb29f82736fd93ef36601299b4e84e253645b98b36f1cf9c37ea426e3753a383b60000000000000000000000000000000000000000000000000000000000000000fd6e9fbb5a05063cd3c7d7bb976e043c5dde113cbd524f3c3aa40a3ce6701cbcf405c0bc68e4e93ce552e7bc6e38ff3c0a220d3d0c88183d6019b63c50c112bda94a08bdb617133d497125bd3c84243d70ee3c3dbc8c283d27c7ae3c7e343dbd41c4bdbce81ef53c02e4bcbc81e9e23c4f5c033da0413d3dd5c9e13cc4cbffbcae363abc3173943c0cb4a2bb675e4e3cada8673cd0521a3dd688ca3cea6958bc7d998fbb51fab33ba0b193ba8c468c3b1672873bb6053b3c3464f83b0fe28abb00000000000000000000000000000000000000000000000000000000000000005ce6c7b79cd04c3836125ab8dff15638ca487838b7a18638bb123238576e88b804765ebbfc7faf3ba01c86bb1388b23be4e1bb3b1fa7093cdfa6bb3bce5acfbbeaeabfbcd0b6d33c2d9fdbbc5ed7f13c3904033d8e9d013da3b4953cdffb09bd48a60fbd65970c3d35f53cbdad6e293d267c463dd693fd3c4b3e4f3c084d45bd5bae85bc52edc23c577d9cbc5b38b73ce6e2d33ca05b153d00ffb83c6d76d4bc4c43d8bb8003793c517c203a76b2103c7bb1143cbad2173d1bded63ca69912bc147254bb0415813b20ff7b3be327d73a55a2bb39394f503c2847163cf06d02bafc567fb9bba3e138ca3f58b9460640399a634a39a00facb63ad993b8d06347b971bf83b755d321387bc510b8311e183892bf3338d9d27138fd612338fb5e43b84c8b52ba37ccd63af00a44b906d8b73aa017953aadb76e3bd7e7363b505cc6bab5b94bbc04468f3c0adbcabb553a833c5921713cfbec0a3d3d00c43cae818bbc0aabd1bcda04fe3cb91fe3bc3573033db4d2113dfb39313df06ad33c689f15bd126154bcf650ca3c981f4bbcfd8fa83cb6f7b73c29e83c3ddd94013d798cc1bcb0159cbbe4736a3ce1cd963b7de2d43bd920ca3b13f3203de45ae93c42d3c4bba220b4bb8f16b73b21265e3a3644733b28a44c3bcd1c5a3c13830e3c447f3fbb5119e0b9eb7af3394e3074b96c50d3390604e039880d553a02f2003aa8a3dcb91a866d35927014359632df35ea56abb4c72a4ab5f2c84b36517f37363a934d34a69688ba35fa853af67d88bafc28a63ad85da53a1fe69e3ac10e3f3a0a10baba269432bc046c623cef8fe4bb3878573c5eb2523c2e4ec93c7d2f873cb48e66bc5b4990bc54eae03cb27512bca4bdbb3cb416b83c0efa603d85421c3d42cfc8bc247265bcead6cf3cd860abbbb023993cd35d9a3ca9705f3d83161c3dec1fa3bc270402bca6b2503cc86b23ba97da033cf824083cf397ef3c26eba13c580f01bca8ee84bb2400933b2c15d4bacff1753b4fa3773b0d6e0b3cc497af3bf7e776bb19b3fe39dd24cc39f6458a3aa71090b97272ccb987590e3b90c2ec3a791cc139b887cdbcc8311f3de8fb8fbcce18063d73540d3da7cf953de558493d072e13bdaad44b3d98cc03bd1c730cbd035904beb6492ebc6ed2753c5734163c6753bd3cf636d0bce9aa6ebce923913c5335a9bc6ea26f3dfc6678bcaf7e39bd68a474bda899e93c76374cbb1097acbcd38792bc1cab97bcef31853c6e63103c8605a9bb34d7b33c177869bb3803d2bc28718fbdde137c3d7db340bd2ea020bd8f4516be8a341cbee5f0983d4b01e33d4ba9813e13a91fb9887c41b8dad794b96c206039a21e72ba5272283a7000deb94d9f98b876818a3adba89c3ac9215a3a7820b4372920db3a185916bb81201b3b6cfbad3a468fa4ba573db3bb7e6c2abb28c288bafb89613c6a9ea3bbae2083bb8a6023bc9ddad9bb0487c7bb839c743b8c5a78bba792a8bbedb30b3b6aa8003b3604b1b9eeeee33bebfaf63badcd6fbbe5fc953beaeea13b842c0cbb44d408bb39a7823a8ec5753c15d6a83c797ae0bb9245413c851c1e3c2a768cbb27c383bbe6e7093bf88807bc0145fcbb37a1963bb8a09bbbad01d2bb38f72c3b188a1c3bdd039cb9ddba74bcce9d44bc5a28103cd4ddffbb124542bc5e11a13b9611993b42ff86ba0a081dbcdd98e6bbf1aebc3bc49c97bb833e02bc7395513b7f9b3d3b0abd8eb85c3b87bc538473bc98fe183c1ede18bced5b51bcd0f8ad3b9662a23bd7b88cba29b2863c7275873c28ee11bc28f2253ce1ca473c69e8a8bb8c699fbb3a96c83a2925c03c3ca5d23cac5248bcf5fd7c3cf4d1893c7bc5ebbb6b9cdebb567b243b3530f1bb80a52f3b23b365bb099206bc113d57bc7a9f6cbc8291d63b472f24bcb526d73a35a8933aa421f5b9205613b78df6abb9e4378ab9c8e684b9ead184ba672d103cb229ebba5b79583b67c10f3c9aef633c8aab7c3c24d9edbb1e68263c6c883cbca6ceb03ba570d7bb8c7174bc7c76c7bcb9d7dbbc0813403cd004a0bc1c16013c449886bb8911a03b33d4323c52ad933cb4b6a33c9c9c09bc12c2743c96da203bc5951cbb50ee103bd464873b56ece03be490f53b48ba43bbedbfc13bac48a1ba488574bae73be73900568938d49dd7396452ec39d40d81391b95873a18bcb23bfad487bb05a6903bdf09163cf62f7c3c4fc18b3cc15be0bba9455a3c3994123d369b5abcf4ac913c07aa2c3d1aa98b3d17619a3d3ef108bd65e65a3de9408ebb1b69103c341eddbb7848f53bcf6fea3a56162cbbc340ff3be6c5dd3b16e94c3ae39d483a7ae994b90a059c3aca89633a6931993abc338c3a0101d8ba4e5fefbc4a905a3d9b572abdd875363dc0d3273c9a7596bc7e2d3b3d01b83a3d98606bbc6b65d73c32faa4bc4c4dae3c427d923b5c661dbc42a2b73c1e18bd3cc68474bc4dd8dc3c12cdacbc5308b73c313ca03bfc2c1ebcae44bd3c89d7c03c4c2cb23ad20415ba8013903a23e82dba76b1bb377829763a28fa9db91c4ef8bab3d72e3df37caabdcc27813d4e048dbd0c2784bc3487db3cf53493bdf50a8abd4cb1ab3bf4383ebc6a29093cfde11ebc2ed62bbb5eeb403b73d625bc02bd04bc54e6973d66770bbecc7dd83d4d18e8bdea1fd4bc83ed3f3d9b02efbdf1b2edbd238e26bd4fcbd13ccd3e38bd7b7b333da5131dbc2912853d028d313c4b0f93bcab1d593d5e5f04bd960f6b3d67a46cbd107b533cf8cdafbdddeb69bcc6a7be3c73dca3bdf216623d974ec1bd5e7aae3db14192bc9402033e907d9a3c563f14bd8481003a7d65d2ba44700c3bea238c39c8d0abb96c5287b9a510ab39dc74f9b86cee7fbdc2062d3db09e94bd8e47883d883066bc9d49cd3d2290753c1b2ce5bce1afe0bd14959b3d39dd04be67dfef3d02f6c8bc8bb0333ef17bd23c93ab4dbd54efc03c88bb76bc57acd73cfed6c7bc682baa3b6ba817bd2ac8d0bbf35f193c59bd413d8a6e0dbd6ce36d3de4ce4abd3182233c260599bd14202cbc6886b03c1acc523e0f580bbee63e713ebcaf63be33f7433d27daa9befb324fbd7ef9bf3d6c858f3df03df33c0f91ea3a1a90123caebf04bd98ec97bb5f646e3db68cac3b189522bcfeb822bc76f7143bbd3425bb0628b33b216c7eba444933bc42c0633b9245963e149e193ee0808bbba93a203d98d111beead5eabb3f8e803e6e4ab33b0dca2bbd555020bc8431a4bb382c92bb3bda953c75e5b73b3dc603bd581209bc7ba15f3efc93f53dfadcf1bbd380f13cd2cedbbd77deedba1273413e746880baafa938bec46cb6bd9a17cc3afe1dc1bcd931b03d6034ce3b10c81cbe9d52b9bb888186befdb703befd229b3ae0f70cbd6d98013e8d19063cb5ee63be21d40ebc6cf519bee3caaabde309a73bf49d9fbca7239b3d529784ba0e7204be9865753a442f55bfaab6e2beee80a63c4b29e3bd493fd13ec4eb363c804337bf6043acbbcab2dbbd540732bd85e79d3ea55babbe9272293d1904a6beb1c811be92ff46bd839e843d3629de3c9a7448be36cd553e1ef95bbc397e543ec035bd3d9d64e63c73d9423de4b49e3c23d5f4bdb2eb0c3ee03905bddb66fe3d4d61603dc0c1c03ce782803c1e72d63b25e58dbd011e833d6e1f7b3cb28d993d07f1073d03d6893bb6f3b83d124b183d94bd84be204f903ec2b805bd21d18b3ece61f73d0f26273d5627fb3d9524543dc0cdb4be81edc43e9d5f1abd765fbf3eb10a2b3eb4ff603daa6ff8bd63814fbda771b03e325ec0be54e4373d2649b9be3fbb25becdc662bdff5cf8bd6cfb4ebdb9d8b03e0c26c1beee0e323d5788babebfdf25be420561bd24d995bee6e4fdbd89885c3f46a06dbf122f983da74669bf383ed1be127804be6defcdbdab6e38bea1278dbdb03ddd3d36bfe03e7904fbbef437f2bdf7d8893e8f4e5dbd638eb9bddb4815bdbb0d5e3de917583ea5ee6cbe3d397ebda5b3033e1509193e4e688a3e322bd43d2f9625bef30e26bfb41b393fed42353ea238cbbe7c6c08bdbcd46abdac79a7bc57490a3d4865213e3eb73abedf6924bdbea0c83d51886e3e83dfd73e1b4d2e3ea55382be40056dbfed11803fce008a3e504c0fbf7db1043dc323813d4823f03c472a20bdce3fbcbd071fa83d4967113d5fb553bde1168dbe7c65fdbe17b046becc46983e363c933f203fa2bff519a5bedc5a333fbff318be19b888bea84fd8bda60a253eb10f1e3f666d2dbfd21f31be4871c03eedd00dbf143e81bf623dcebebbaa1b3fcaf90f404a9d1cc05f7e25bfe277ae3fe06580bda7fb353d1269083e60f1e43ed48bc53e3abb593e310581bc7c66e03a295fe3bdb8ac0bbb9f42c63eef8fde3e9a80b33e3b52373d8e1ca73af5e3bfbbaca7753c5208293da5c4933e937a033ebd54d63ecc11863e4d82593d341c13bec38d383dcabae8bb7433b73d85258c3e96159f3e4686aa3d9439173db0351f3d8315a83c956a51bb4ea8ad3e94f15f3e6b14c63e3f68df3d3baba53c8d827fbd30d0aabc609dd23b8790a33e6e83943e82bda03eef3aec3ecabb7b3ccf0784bdddab87bd52be3f3df986e53d9a0e653ed5e9033f5728833ee2cac4bcf8e6453dfa4a78bd54c330bd7f560a3e82c98c3e4492ca3e6231133e5723853d0463053ea64fb6bb407e013a8eda733c1a1d2a3d0cee223d993acf3c65f3683a734fb1b9263a4ebc9a09a3ba8b073b3d8add363dc1a00b3dba00353baa10ce3a02fb42bbaaa5013b52cfcb3b64d9103dc5af7c3cc567483d8873fe3c80fc2c3c6c2d73bc8a242d3cab5b4fbb4a89483cadc20a3dad530f3d0cea1c3ca93e493bd1a68d3aa8b63dba060b85ba0baf123d866ea53c17d5223d470e823c019a003c1dd2cabbc54704bbd6a48ab9ee14053dea7d1b3dce69023d07323a3d0da09d3b440e1fbc3c111ebc4a344a3b4851703cae9fb73cbf98653d7246d43ce5e09ebbad991d3c773c4ebcafd5b1bba0a0913c68adf33c5ade293d78527f3c41cbaa3bcc02673ca29c93bd09f6583d0c631c3ed51d043f69e6e23e6b36793eb13a9dbcadfd103b235402be10020cbb972fe23e0e8eff3ed689ce3e589b563d9dec4d3a7de1b2bbe12d8d3c00183e3dfd3ba83e4e67153e80b3f43e414a993ee0e5703db6d028be7a3f473dcae7e4bbe1d8ce3dd2a69f3e4c4fb63ec0ddc33dec002f3dae163d3d0e14cb3c475380bb741ec73ec922813e2490e33e67f0fc3d1348a83c10a092bd9c87c3bc04c9ec3b8171bb3eba72a83ef685b83ed6e3073ff54d843ca9f794bd71c898bde3765f3daaf3013e5172833e6218173ffb96963e3c5ed8bc161c5a3dc5cc88bdc4cd48bdaa401d3e3558a13e7985e83ea3d1283e86119a3d671a193e07f65b3d45bd1dbdaff4eabdfc55c5be9307aabec1be3bbe921a603c3f1fccba3bfec33d94bdf83a4b4daabe5278bfbe3e779abea4b91ebd50a97fbad4a79b3b0c1a56bc1bb010bd00d27dbe023ce1bdc931b8bebef366be6d703abdd4fcfc3df8131cbdd828c13b89d89cbd24e570be910d89beab6693bd7d3202bd5a5a0abd118e91bce5f84c3b465095be69e840be2b84aabe5060c0bdb89b8bbcf3605b3d94e6913c5361a8bb0d698cbe70f57ebed22a8abe0855cbbeeb4d54bc91cb623d7733683d626b25bdeb81c4bd9dd844becdd8e2be207d61bec9eea73c61a728bd4c67543de796173d4fc7edbd6a2972bed04faebe975ffdbdbb0165bdf5c8e5bd8f64673da4d323bdb04af6bd3a77cebe4a2ab2be80b644be4bb0663c5345c5ba114ecd3dca00053bdbdab2bee3b7c8beafdba1be8a8425bd8aab9dba6812ae3b135f5ebc875818bdee5185be4a0dedbde75cc1be6c2772be77ee44bdc2a8043e8bbb26bdb7a8d53b925ea5bd150c7dbe71988fbe792f9abd425a08bdcd6d0fbdd0ec96bc43f4463b46a29cbeb5db49becba7b2be50fac9bd988196bc785a663dc7f3993c2f2cb9bbb06393be88fd85be3bec90be1614d5be570d65bcf7936e3de1d8743d6cc92cbdadf7cebdaf734ebe99f5edbea78a6cbe2e3bb23c9df732bd9dab603d52851f3dbedef9bdafff7dbe66bcb6beb0d104be02f06fbd84c4f0bdd02f9f3d694671bde85727bed37c0ebfc1aff3bea1ee84beabbbb33c997430bb66620b3e5384e23ab96af1be2c3b09bf674ddebe8bfa69bd38609fb8a50b983b904196bc117048bd0538b3be22411fbec8a602bf4b8ca3bea74278bd3740353e17a349bda856ca3b82ccdabd6bf3a9beae09c3bea93ed1bd9e543dbd982f51bd1388e5bc2dab7f3b8092d5be8f558bbea06bf4bee86f05be5b379dbcc09a9d3de1fdd13cc38705bc7a65c9beafdeb2be4543c6be4f2912bf483780bcd7dd9c3d3e25a13dd67f73bd9df609bec9528dbebde021bfd8cba1be631bde3c667a60bdbc768c3d517c553d33e126beb8e5acbe5f80f9be85e134befae1a6bdf61124beed14acbc75937b3c1b4e343d139e183e4c21033efd2b8f3dbe6cb8bb1d7a223a1cff15bd41a304ba41ca023e5ec7133e98f6ee3d08d5763c841b6c395f32d4ba113b9f3ba2735c3c856ac23d08652d3d8e6b0d3e9e71b03d65e1893c6a6343bd65b5673c786302bb063cef3cf333b83dfc1bd23dbe43e03cfcc84a3cf1f6593c8545ed3b257d67bafa50e63d2d51953d587c033eaef5103d89b1bf3b3a20aabc6acce4bb47181a3bd178d93d5b87c23d96c1d53d81191d3ee612983b3973abbc07f7b0bc1d59813ccdbc163dbc4e983d36c12e3e3262ae3da9fef7bb38167c3c6af29cbc9f5c68bcb856353d7289ba3df55f063e54fd423d37fab23c1fa2303d816792bc5d91793c478d113dea6b003e0d72d73daa8d633d4c44c8bbba1f583aa258f1bce68c013928a9cf3df83df33d0928c73d8481603c74333fba1e6f3839b23b763b3e481e3c85b9983d8af0083d3c08e13d663b8c3d12032f3ca17e20bd2d72003c65f061b93878b63c4494903d2dd5a83d1123b43c5a5e2e3ccdba513ce15dfe3b142faab9d393bc3dd3717b3d0f39d83d832ed73c664c963ac23d8dbcf855bebbdc4a253bf77fb33dc3ba953d324cb03d74b3023e9065f23a1f387abc94a382bcca59673c8ae6e73c981c7c3d4cae0d3e0515903d7a9c9fbb20e71e3c8d7040bc646635bc313d0b3d259f973d5e22dc3d1b561e3da2999a3c08780f3dc8ca683e273a2abe89a4f7be45ffd0bfc8a0b3bf597f45bface3763df6e9eabbb280ce3ef686e13b2c3cb3bf0241cabf0060a3bf030129becb7634bba59c923c520061bdf67017bedb6685bfd4cdecbe03ebc1bf51f672bf014f40be1599053fe0701fbe3c5fb73ce90ba4be2a127dbfb37590bfb82a9bbeaa1f0abe8cd914be62b09ebd2eb2503c75939dbf965e4cbfd925b4bf3212c9befb3389bd26cc673ebe109a3d6d8ab6bc915594bfeabe85bf6afe91bf6bf2d6bf76a453bdd7dc6c3ec0b6723e003b30bec226cebeac0e50bf854befbfaa396ebf806eac3d38dc2dbe77bc5a3e7d1c1f3e516cf9be15777fbf4508b8bf0aa405bf542873be9270f2be00000000000000000000000000000000000000000000000000000000000000004cfab034103d4833a9450f359d3d71348706a834b64deb34e853de346e4c6034e585de38fddc133789cf38394efc98388249d038e4b904391ae1ff382696873801fb093a673c3c38a151613a857fbc39ff74fe39312d283a0ea21f3ad585a5399a29113aa5272f38c4c96d3a638dc4392310053a72132e3a0e58273a2459ab39f4571d39e310153747a287394ba9d938dff31539a0df2d39e05a2f392840c23831350637a8a60d3523276937f9a4b0360e9aff36e6391d374b1d2137d3259e367b08b2335c3c2732343c1a34b514703343baae3313b9e13304c7db333fd767338f8efc2f4f508e2e12c44630394fa72fe00ceb2f145604300dc70230e974ab2fb4e88037c615a4359ee1e137e1033837425d7f37648e88375a7489371f412a3739a1e8398ea401386660453ab895a239e3cbdc39abe3023a40e0003a40029139574f0c3a235154381a4c5f3a219fbc3969c5fd399ed0323a1eb8263a45e1a33934ced53921771f389d56283a128e8f399ca6bf3976eb063af562f9392d3878397ff19f39f19395379f000a3a95606239088399395143a8399fb0a93983934c39d51d8b3754137335c25df237b5ce3c378521853753369637ca8b9b37a0da29373cda9533d334d13100de0334d1225633d7149533f54ba333a2d4a433dc004c3323aa702f20e1202fe88518307a5eaa2f8995f12f4875632f5653192f678de72f075a0838c917203634167338ea97c93760dc0938e7e20838a61a0c384b98ba37962ada399a66f637860c373a2be896398ed9cc3941f2f93965f5f539d7138539d66b373964cac3375d2e8c3929d4f53877742439a9e38039fdf26439609fd838d6d84239caf19c37c50d9739cb1b0439b2782d394d48793981645f390f58e538a5a58f3977f38437928df43917304d39ad658839e6e79539ae3a95397f79393979997e374eda643504c0d237708e2b37f532683709438e374b2d8d37ba1918374b99a932d6a70931d6060a33525974321b479f32bc82ca3235fbb9322c8b61321b73f62dcad3352e5b9fb32e2d06782e48b1b42e9c12532ef5f3a22d8066be2ef90fea3779980e36dc7b42382c0ba137fdcdda37142e0938bb010638f91b8d37d831b23947f2ea376767113ae0a571396a1aa439379ad739eedacf399915523958259f39f2d6e0378bc8fc39fca955394ce88e396d0eca394583bc39904c38390321cd39ec3ffc37b8fb263a72448d392ce9bb398867f239991be53936e67739ea487a391020873764eece3942d32f39bb926839b3128a39675185399dd01b392d2ebb370a370136bcbc1538ad517d37dea8a937fe7fe5379844d737a4d05c37eae8282f2859c62d056b892f92f9f72e6a57252fbaf8482f6281352f8226f32e0000000000000000000000000000000000000000000000000000000000000000533fae37d64c30369a030738b470673707ef9c373f25f537b6c4de37dc134b37d2235a395945ea3723aaa83960791239a1554639e28f9639172b8839e27e0139b7b18c39e43b3938521ad93962534239646b8339cd5dc439a4ebab394a08323903a7ca3950ed2138bfba1f3ab7e688397db9b639d8e1013a6c5fed3943496e399c55a5396265bb3769b1073aa4df663924b7983915a3ba39dd80b23977a24b39672b1a38a7073b36e5ad8338d644de3749e6153847e7203896961f38b8f4c837000000000000000000000000000000000000000000000000000000000000000083c0cd2f4453d92f61873630274dcc2fdc681c30789ee6306e0fa03032e22530dab224377ffa94351d087d37cec0d536aebc1037a6b56637c6af54378df9b83675d8303929c0c73758328939813ef0381184223944897039047a5a39e216d838a14f243919191f3845cb7c39cecbef387c48243913826a39b28d443971c7ef38db49583936aeb337f30ba639a7740d396a273d3923c8933928d885395946f238ebca9e39024a9737abdb023aea525c395ce0913938dcae394ddbaa396b4541395cd56b3870f375367011d23841ef2f38cc7b6d38aec4623867f468382a9723384a3b2f32877dcc305cea8d32c52201329273333217eee33165b800322e720032a300ec3041fa1e30ccf32a311f7f9c306007e330331b7c31d72b4131ee0dad3066fe153699525234cab070368ac5be358e1e05362def47367e103f3604fda735cc2f76398a9f9b37fb78cb3933d827393e9b6439f9e79139b5f18d39bdac13393b45a23969801a38eeaafc39f2d3583903409239a492da397f48c6398f203f39af1bb9398cffef37fc1d123a330275390cdda339a230eb3971f2dc39015351396851be3927cbb137393d1f3a4ada86390b07b2397a80ca39f6dfc7392eeb6e390820803885ba8c361d94dd38d35f3b3834b07a38f5f7813844b88138644c2b38e2f09e347d59b032d4060035e84e5d34e04791341e42a9345972a634ba9240342d90652e4be43c2cf2d1cf2eae0d232e0264662eb189622e4ccf722ee6d4132e4a4fb034d73a61337ced0e354ed5733460c1a934ded1f234d647e23487f96634040dfa38032b2c373d714e3947cfaa386009e93830dd16390de010396d3c97386e10173ac67b3a3865b2783a321fce39c36a0b3af408353adaf52d3afda5b4391d6a1d3ad1803238c662813a65dfd839fae7103a3185373aefc6303af380bd3924e7593944dd6b372ac0b5391f631a39a32d4c39c7b77039bb03693923220939327c9b37d551d735bb880038b7775a37a9fa9137ed7db337a6baaa3741584537aeb358352ce92c339539ae35b9700e35c8083d3516e8773592f77235a6e5ff343975813a907ea538ce77d13af2362f3ae5436b3a49039f3a2673963a1214183ad5b1fb3919d70139f4462d39017edb39ffe78e387ff1cd37496bdd377cd909386fb4d1395cbd503755e64f392cf09d37eefcea3a93c3f33887c85a3aed51033950ae2c3a694c07389e559f39b916ab378509223a4f577738df7c8c396c4f9337a34560381e8e6737de32f937afefe3386407803aeddf8139d164b039ae38153a7d23ff3bca3f763ab015583b6cabe53a303a27359c759c35482ba1354ef64034dd953a359e68053608016d3607b12d36bbe842342a22a034396a5d34ff5da4320c587234428320350f6d6a35a76611355a5ea0351684493680c5283665bec134f9ab96369a158336ec86fb36dcc8f936bf242336bdae38363d582936599de834d5266236a65a04359e2e28357df34f3363209c35311ca5350088fb346a7be134a5e27235ec580c3486382334b3981c3378f67b37c8d8cb373eec8c37aa2e86364a04b137f6f55236fec98e36aa85b834539ab93656bbe6366805db369fab6c35453b0d379414a235f4e7ce358970003482abb436f16b76369aee3c36385aa5358ae0aa368b9443353d175735af6ee8332e41c836a83ccc36c6c8d836b5ee5a35aa1212378e20a7351d9dcc356213153451132b378255293771d20f375c3d0d36acf74c37d44af535ad7d1a368f5e49348240163746e02237e3c6e236142b1a365a592337e25dc9356a300336124a3034406dab37ab8bd43772848d375e41ba36b907c3374e9871368255a136a742d134b4abbe3520ed0a3575c7ac3460a8ba35beaf79360c399836fed960351a804436dab855362459f0350799a2344f47513478c38f35a7198535ea292f334f916e3654aa3737fabad7367dfaac3513d91336893301377ddd0b3795c38d3547fa7137b27b92364416183698d698357c02983663685637752a8237c150313610463e3732ddf8356685853532021f35ed442536667bee364e2415371b0bb835f6c2d83678a28936511bf535899cef34e76c34358104313688804736dae6a73457eec036ca673436ff2aa635002d823498f24a34a3a88935033b903558018633fc5f5936f7c68d35ef00e4348a0de234c842e235f599a6363799d236a7df7c355acc9b36c48e6538a11af637a462323719251f385f00e4389ebf09391aceb337091ee538df41db341b02f035a4a78c357a0fbe35ba49083417de1834ca84c2355f737a350f443c34e464c335d1db0a35af59b4351d9a6d3458f124344d50d6355adad5343449b037a255a938d6a92d3897a57f384b8eb636b0bd0b376b549038b9d23f3846b49b36ab2a8e37ea741737fe4e4837b0a27135608f0336b5da62377c2037379938ae360a80b3373c042f371cfd8537ea59c135d89b1f360c439e377e8548379af4a334af3e2636bfd03735654b17366b56d7345782bb349c014236537655354ae2253804cc1d39556db238762fe638b5d91037195b6d378223f338fe3abd38bb92483599569336aa3b1636f0e88436acb32735a9f1c434195d8036a164e4357e240b39d274003ac8558839937cbf39600501383fd954386a61d439ad259839d774153836520e38974d8d38621558382a6ca736c623da3827f6ae36354f1e37e263823838c4973872c908394cd8d4382fb34337667f4c39ecb7313787808b3778870939d1e4b638a8be5d3933d7333930f93c379efabc39acf118376e7614384b163935f9cdbb35123a0e366cecb035a4c46234f3572f361468a93402a0ad3479d3ad38430d553886d30339eb92e738ab0cf036c90b73392616bc3601c8c1379f63823956f128393fc8cf39eb5eab398b78b0376dd2333aa85b8c370f7a90386f32343765ff103767a99c3745935d3710569235fed4ec377434a435af5404362d423a38951dd337422b9038aecd593872661f361044f038c2db13364dca4137465d6f3a7798383a8898ca3ac64aac3af9f6e0385a5c2e3b3681b3380c408739bf01cc38d373d537867e97355307e0359c5fbb373349d835249a8f388d352236460b34382e012039c523803756e48d360bd3f137c8bb1a3795c3b83882d12838f6ee193b45d8023b85051b39ec39853897234a3ad0d9ee3844580e3b2ba7b13965b77938c6349238353ef1361fa847361b59ad37db1b9036390e88381554993726f9ca3ab705cf3ae39cfc386a2d4a38fdc00f3a4c4cb8388043c93aa07f91397221513a04be073ada1b12381be69e37992c76391ef5ef376050313a3710a438bbade23aa485853a982f84380fad18380a1b053ac9896a38883ab93add930839de7d5e3a5a3f423a14755238bfcea537ffe19a3976f127388ee14a3ab7dfd838c54cad3c618fa03c943dbe3ab3001b3ae8bced3be3c68f3a2bc7a43c1aeb573b73c491395d8d8538fb69573bf3b4433b9ce8e33a946e913ba81d633a3fdec3380613f738bab602380dcfe93a0195be3aa771953a9b87273bdcda003a76734638a760423809191c37a853a03992e0cc394ab45a383b88b0397fd1a138d8063b374a4fcd3702ad093794564e3a6e74ec399975463a626da93a8142513990e9c837371e513965d147383f6b1a3b68ed0d3b46409d3a12434f3b5ef7273a112f8638b01cc8394124cf384bea993bfb1b8d3bad821f3bccc3d03bf8f7af3a10bafd385597bb39324fb738fdde7d3b2857763b7000cf3a3864a23b8fa48d3a8df7cc383f49bc39283ab938c717873ba0a27e3b9ccc023b55a6b33b4bf7963ad47ce538a90f163b387b1e3ad09cf73c14edd93c6c0a853c4586293df1460c3c7fdb453afd852f3af1f0043b9dfdf6391cbd543a3c7dbd3bc21fbc3bfd213a3a8060043bd8b3d8394333783ae2698839fcacd43968380d3b219ddc3a927bbd394b463b3a3d4ea93aedf78b3beaf1743a6279d83a3a264c3c1f4a503c6698c03a34d18d3bd251e837db41cb3897af7f378fb91438fbc8053a02582c3a251c2738fac14939251ff23bc399a63cbddfab3b0889093c2032373da7fa103dd376e63b9af6713cf755363a5a08e43a756e003a3270443a9442503b63b0f83ac5561e3aa5fe843a1d39d83b45899e3cb737993b8bf2fe3be8f7473dfaa5353d6444dc3bce80873c6cfb223b7967e03b0c55e53a82c2393b4394833c29bf5d3cf6781c3b6050b13b6d2d0b3d2ee0c93d8288c83ca894233d51e5693e8543453e91420a3d54c09b3d40a15039e74b39382295573a9acffb3bc43dd03bf14e0a3b7ea22c37158a84366d970f3aa851bd36be69f33b7def053c5a54a83b99cf943885e647379953be3797071d3764a8e63832398a3b71036b3a0f780b3c2f23553b09df7b3902676f3a3f749039481f0038ed93083a60777f3b24c48d3bc05eab3975517a38ca460f38b447083751990037c6f1aa3bafc9ef3a2915d03b340e323abd95e338129f3d392f5cf237a5062d37a8e2943b852b903bd69c8e3bef1a143c411d8c387474843932169539a48e96387a483d3a852e0c3b969f463c0f0d423ba88988387b077d399cf2ad39cf5adb38ba87853a63f0603b145be23b7ed5763ab51b31391ce8443a40bf233846577e36337e1c398740a53aee45913aad8bc83940349635ee468435f0c6cc3882d1a2354f81b73ae31ebd3a1f686a3a75e82a3727b434368dccc2360403b7353e1abb3734a0503acc373639c315d03a82b31c3a16aa5a38c4a82b39543d8838b4f50037a18ae2380e22443a65eb483a2e8d7b38cb3431375e7a3436c44bba3475eed63576c4783a2e3b9a39b033903afbd00839ea79d9372e040d38789dd136b8382536e1e5553a49a0593a73414d3a9460d03a8685883777545538ebed75382f542e37e81615397dcbc3392cf20f3b27490d3a14d57337958d6738c8619838741aaf3730d0513946c5223aae8ea13a544732390bc9f237512d0d39d9764739c13772383f955a3a2494053c6bf0d53beaa00c3b34405637766b5736e88d133aa97ab936afdff03b88d9083c8d79ad3b92a5a638fa56303779cc943746bf3037ae98da383a5a883b183d613a38d60a3ce11b573bc679693950a1723a20ed733945d4d13772c3fd39fa4f7a3b66cb903bfaceaf390d938038a54a3c38c34c44370e5beb36ae67ac3b0314ff3aeb63d63bf5c12e3a7992c23856023c392e21d8370c4e0c372063963b68cf8d3b9696903b91ee173c2c166a3837537e398ed88a390ec3a738ce2d363a2d650f3b2333483c1734433b57487638ce295c3913769e39e43dd238a692813af777633b7a4fe63bc1b17a3afea93839d653493a1ea70339fcb80738e53e103a58a9ab3b7a848b3b1afbb93a14d3f636a6471936a02cc2394b787f36f564a03bead4b23b1053613b47c74e38a3fcf336bdc8593799b1e636fcfb94380ffa353b1ef6163af76ab83bee7d0e3bad5d2339abf11e3ac1d02e392ee897370df6ac399e96273b26463e3b8d4d673986c02538a6fbd637bcdccb36f9d1a036d3cb623b3884a33aebac8b3b62cbeb39a5a98b381b3bf738f33192372fbec1365a2b453b932b3e3b08513d3be9d3c53b05892938347d2d39cc1b3e39833650384c62f6391803bb3a28c7033cd4efff3a3bf62b387fd41b39bfcb5e39b6da8d381fe52e3a7eb9153b24ea963bc1df243a60b9ec38fc29043adf0f2a39b3d3163815d4303ada38ce3b0e7daa3b7a37e33a19cd0c37344e59367cdfeb39a43a9d36c266c73b8242db3b2fcc893bda7073388b7923371f4b9b37f2e50137052fbd381d76623bb6f33f3acb8ee43b03ff2e3b266b4f39d9e9433a783c6c391f14d237f7abdf39e173513bd862683b2e498d3923144d384cf9e9373fe5db366b96d33665fd8b3bcb25c43ad452aa3b133f123aff10bb3809f61a396455c5371a430c37ad75733b843a6c3b4170693baf81f23b749b65380c9f593948fe733909de7538b6eb1a3a922fe53aab9a223c90c81e3b657c6038e43b4f39e4fd8e39b7b1b338210d5b3a9032383bc45ab93b194a4a3ac0a71039b981213a931332391e748e387cc2483aeb2e013cd7a7c83b37d6003b529172379bcc193670c1083a2d139c364299d83b4e99ff3bcfa1a33b6b56aa387ef60b37dd5a47374f102c37f945ba38473a743b7d10463a602cfb3b2c05443b7e2b3d394608613a5f75343960b0933773e3d539d4495e3bb235863b6494a1392d18733814b65a388c9a7a379a15c036b3cc9e3b7e16f83a04abc93b6cad193a21aa8f38dfd32b39ac55b337113ad5360e718b3b3d9d7c3b2435863b82980e3ca299283819035a39a6aa693939d5ab387ee41e3a2d94063b2a28383cb21f343bc1734438dd16293907177d39a6dab638929d623a20a2513bdbdcd53b528f673acbea3139dbb73a3a64659d374232a436928b9d38722d3d3a44ac1a3a52da4839443d94352a24bf3477515138f8a902357757313a27d1463a0981fb3988d7e8367cf990353f580636550b5d3514e124376e07c939e159ac3813724b3a90d89a39380cad37fb95b1388bd8c937948832361636453849efb839922cd0395e6df937ccf9bd36168f7536aa2c8635bfa93c35f025fc3983c634395ea31a3a8dd87d38d2ea1c375b528d37adde3536220a84350e0bdd3971f3cf397bb3d3390fb95c3acbaec1369c4ebb372797d5373aa0eb369d298838d3c350398c74923ae046903947e7be369757b137aca7ef3734931e3706b3bf38648ba539ed76273a6a85b5380cfe863715ac9038d438de361adf9f3696e4d837be46a63906aa6b39cd19853893017835811c2e3341319437d8d0e9337ed05c399c1f963970be49396166853629c64c34f6f28b3391e09d34f4760f364b4ef138adbcc23763e881398f75ca381d483d361eee0238cd7fe535bc9c2d3439953737cdb9d73892e711397cb130370ca62236aea75b3690d1a835d3350634a4e3343979cda0383ff16d3904698037974424350bc6cb36109241356ce57e34f42824392334e938a6561e39bcb8ad394d4d94343909a636047bb436dca48836891b8e376519a138c997cc395ce6d438d8b8783509a617362e6764360c682b3618bfc9370b30ea38254376390aed0138a013fa368fbbd1379783fa3a21f1163aaed90b3cb6baaa3d72a4883d0d37b43cf9e80539ec8304384a2bbd3beb396e38bef0993d61b5ae3d3c1a5d3d2dab533a906bdd383617393958e9e7384ca78b3a5b632e3d9e480f3c957cb13d89ae093d5b3e163b5db71a3cd9a71a3bae88833973e1a03badd61f3d6d6f393d8124603be477223a730dee398a70f0381b4e93384cf05b3d6218a33c7a02893d6e65e03b2dcf763ae290ee3ae5648639aef6a93828d23f3d34e2353d664b383d6d9ec13da28a143ab82d233b3823313bff1c553ad54fe93b9220b73ce9a8ff3df247f83cb05a1c3acfcf0b3b93934b3b79f1853ab8ca253ca75d113da406933d513c203caf67ea3ae5bb003c4d010e35');
CREATE TABLE fork ( -- a training where trials part that have begun alike, for the others to go on from; gone once none needs it
  trial        INTEGER NOT NULL REFERENCES trial,  -- the trial that was trained
  epoch        INTEGER NOT NULL CHECK (epoch > 0), -- epochs whose steps are done; the last is not measured yet
  key          TEXT    NOT NULL,                   -- hash of all that these epochs depend on
  engine       INTEGER NOT NULL,                   -- version of the engine that wrote it
  machine_type TEXT    NOT NULL,                   -- of the machine that wrote it: trials go on from it there alone
  seconds      REAL    NOT NULL,                   -- seconds of training up to here
  state        BLOB    NOT NULL,                   -- as in checkpoint
  PRIMARY KEY (trial, epoch)
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
INSERT INTO failed_attempt (trial, attempt, ended, kind, epoch, step, term, message) VALUES (2, 1, '2026-11-21T12:00:00.000Z', 'diverged', 0, 15, 'gradient', 'the square of a gradient is not finite; largest log-variance of the batch 3.99e+04');
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
CREATE TABLE owner ( -- one row: whose the database is to write; each run of a sweep leaves a new mark
  id   INTEGER PRIMARY KEY CHECK (id = 1), -- 1
  mark TEXT    NOT NULL                    -- random: who does not find its own may write no more
) STRICT;
INSERT INTO owner (id, mark) VALUES (1, '95519dee-ba84-443a-b2e9-35eb4923c1d9');
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
INSERT INTO student_t (degrees, quantile) VALUES (1, 12.706204736);
INSERT INTO student_t (degrees, quantile) VALUES (2, 4.30265273);
INSERT INTO student_t (degrees, quantile) VALUES (3, 3.182446305);
INSERT INTO student_t (degrees, quantile) VALUES (4, 2.776445105);
INSERT INTO student_t (degrees, quantile) VALUES (5, 2.570581836);
INSERT INTO student_t (degrees, quantile) VALUES (6, 2.446911851);
INSERT INTO student_t (degrees, quantile) VALUES (7, 2.364624252);
INSERT INTO student_t (degrees, quantile) VALUES (8, 2.306004135);
INSERT INTO student_t (degrees, quantile) VALUES (9, 2.262157163);
INSERT INTO student_t (degrees, quantile) VALUES (10, 2.228138852);
INSERT INTO student_t (degrees, quantile) VALUES (11, 2.20098516);
INSERT INTO student_t (degrees, quantile) VALUES (12, 2.17881283);
INSERT INTO student_t (degrees, quantile) VALUES (13, 2.160368656);
INSERT INTO student_t (degrees, quantile) VALUES (14, 2.144786688);
INSERT INTO student_t (degrees, quantile) VALUES (15, 2.131449546);
INSERT INTO student_t (degrees, quantile) VALUES (16, 2.119905299);
INSERT INTO student_t (degrees, quantile) VALUES (17, 2.109815578);
INSERT INTO student_t (degrees, quantile) VALUES (18, 2.10092204);
INSERT INTO student_t (degrees, quantile) VALUES (19, 2.093024054);
INSERT INTO student_t (degrees, quantile) VALUES (20, 2.085963447);
INSERT INTO student_t (degrees, quantile) VALUES (21, 2.079613845);
INSERT INTO student_t (degrees, quantile) VALUES (22, 2.073873068);
INSERT INTO student_t (degrees, quantile) VALUES (23, 2.06865761);
INSERT INTO student_t (degrees, quantile) VALUES (24, 2.063898562);
INSERT INTO student_t (degrees, quantile) VALUES (25, 2.059538553);
INSERT INTO student_t (degrees, quantile) VALUES (26, 2.055529439);
INSERT INTO student_t (degrees, quantile) VALUES (27, 2.051830516);
INSERT INTO student_t (degrees, quantile) VALUES (28, 2.048407142);
INSERT INTO student_t (degrees, quantile) VALUES (29, 2.045229642);
INSERT INTO student_t (degrees, quantile) VALUES (30, 2.042272456);
INSERT INTO student_t (degrees, quantile) VALUES (31, 2.039511698910313);
INSERT INTO student_t (degrees, quantile) VALUES (32, 2.0369318051244725);
INSERT INTO student_t (degrees, quantile) VALUES (33, 2.034513937888304);
INSERT INTO student_t (degrees, quantile) VALUES (34, 2.032243303299007);
INSERT INTO student_t (degrees, quantile) VALUES (35, 2.0301068546972014);
INSERT INTO student_t (degrees, quantile) VALUES (36, 2.0280930421946644);
INSERT INTO student_t (degrees, quantile) VALUES (37, 2.0261916040757035);
INSERT INTO student_t (degrees, quantile) VALUES (38, 2.0243933921287156);
INSERT INTO student_t (degrees, quantile) VALUES (39, 2.02269022464071);
INSERT INTO student_t (degrees, quantile) VALUES (40, 2.0210747620762497);
INSERT INTO student_t (degrees, quantile) VALUES (41, 2.019540401460329);
INSERT INTO student_t (degrees, quantile) VALUES (42, 2.0180811862632484);
INSERT INTO student_t (degrees, quantile) VALUES (43, 2.0166917291969235);
INSERT INTO student_t (degrees, quantile) VALUES (44, 2.0153671458151696);
INSERT INTO student_t (degrees, quantile) VALUES (45, 2.0141029971945956);
INSERT INTO student_t (degrees, quantile) VALUES (46, 2.0128952402798705);
INSERT INTO student_t (degrees, quantile) VALUES (47, 2.0117401847239864);
INSERT INTO student_t (degrees, quantile) VALUES (48, 2.010634455253687);
INSERT INTO student_t (degrees, quantile) VALUES (49, 2.0095749587522245);
INSERT INTO student_t (degrees, quantile) VALUES (50, 2.00855885538384);
INSERT INTO student_t (degrees, quantile) VALUES (51, 2.0075835331926752);
INSERT INTO student_t (degrees, quantile) VALUES (52, 2.0066465856980567);
INSERT INTO student_t (degrees, quantile) VALUES (53, 2.005745792081783);
INSERT INTO student_t (degrees, quantile) VALUES (54, 2.0048790996242354);
INSERT INTO student_t (degrees, quantile) VALUES (55, 2.004044608097085);
INSERT INTO student_t (degrees, quantile) VALUES (56, 2.003240555862978);
INSERT INTO student_t (degrees, quantile) VALUES (57, 2.0024653074683076);
INSERT INTO student_t (degrees, quantile) VALUES (58, 2.0017173425452897);
INSERT INTO student_t (degrees, quantile) VALUES (59, 2.0009952458649356);
INSERT INTO student_t (degrees, quantile) VALUES (60, 2.000297698404074);
INSERT INTO student_t (degrees, quantile) VALUES (61, 1.9996234693078263);
INSERT INTO student_t (degrees, quantile) VALUES (62, 1.9989714086445618);
INSERT INTO student_t (degrees, quantile) VALUES (63, 1.9983404408636432);
INSERT INTO student_t (degrees, quantile) VALUES (64, 1.9977295588777075);
INSERT INTO student_t (degrees, quantile) VALUES (65, 1.9971378187010198);
INSERT INTO student_t (degrees, quantile) VALUES (66, 1.9965643345838824);
INSERT INTO student_t (degrees, quantile) VALUES (67, 1.9960082745903787);
INSERT INTO student_t (degrees, quantile) VALUES (68, 1.9954688565730248);
INSERT INTO student_t (degrees, quantile) VALUES (69, 1.9949453445033922);
INSERT INTO student_t (degrees, quantile) VALUES (70, 1.9944370451225073);
INSERT INTO student_t (degrees, quantile) VALUES (71, 1.9939433048789839);
INSERT INTO student_t (degrees, quantile) VALUES (72, 1.9934635071264626);
INSERT INTO student_t (degrees, quantile) VALUES (73, 1.9929970695550971);
INSERT INTO student_t (degrees, quantile) VALUES (74, 1.9925434418345929);
INSERT INTO student_t (degrees, quantile) VALUES (75, 1.9921021034487525);
INSERT INTO student_t (degrees, quantile) VALUES (76, 1.9916725617036173);
INSERT INTO student_t (degrees, quantile) VALUES (77, 1.9912543498931772);
INSERT INTO student_t (degrees, quantile) VALUES (78, 1.9908470256083086);
INSERT INTO student_t (degrees, quantile) VALUES (79, 1.9904501691760512);
INSERT INTO student_t (degrees, quantile) VALUES (80, 1.9900633822176563);
INSERT INTO student_t (degrees, quantile) VALUES (81, 1.9896862863149967);
INSERT INTO student_t (degrees, quantile) VALUES (82, 1.9893185217759515);
INSERT INTO student_t (degrees, quantile) VALUES (83, 1.9889597464903033);
INSERT INTO student_t (degrees, quantile) VALUES (84, 1.9886096348685012);
INSERT INTO student_t (degrees, quantile) VALUES (85, 1.9882678768563689);
INSERT INTO student_t (degrees, quantile) VALUES (86, 1.9879341770194923);
INSERT INTO student_t (degrees, quantile) VALUES (87, 1.9876082536916093);
INSERT INTO student_t (degrees, quantile) VALUES (88, 1.987289838181834);
INSERT INTO student_t (degrees, quantile) VALUES (89, 1.9869786740360402);
INSERT INTO student_t (degrees, quantile) VALUES (90, 1.9866745163481208);
INSERT INTO student_t (degrees, quantile) VALUES (91, 1.9863771311172516);
INSERT INTO student_t (degrees, quantile) VALUES (92, 1.9860862946476066);
INSERT INTO student_t (degrees, quantile) VALUES (93, 1.9858017929872915);
INSERT INTO student_t (degrees, quantile) VALUES (94, 1.985523421403537);
INSERT INTO student_t (degrees, quantile) VALUES (95, 1.985250983891451);
INSERT INTO student_t (degrees, quantile) VALUES (96, 1.9849842927138464);
INSERT INTO student_t (degrees, quantile) VALUES (97, 1.9847231679698838);
INSERT INTO student_t (degrees, quantile) VALUES (98, 1.984467437190435);
INSERT INTO student_t (degrees, quantile) VALUES (99, 1.984216934958267);
INSERT INTO student_t (degrees, quantile) VALUES (100, 1.9839715025512799);
INSERT INTO student_t (degrees, quantile) VALUES (101, 1.9837309876071874);
INSERT INTO student_t (degrees, quantile) VALUES (102, 1.9834952438081472);
INSERT INTO student_t (degrees, quantile) VALUES (103, 1.983264130583978);
INSERT INTO student_t (degrees, quantile) VALUES (104, 1.9830375128326863);
INSERT INTO student_t (degrees, quantile) VALUES (105, 1.982815260657145);
INSERT INTO student_t (degrees, quantile) VALUES (106, 1.9825972491168455);
INSERT INTO student_t (degrees, quantile) VALUES (107, 1.9823833579937171);
INSERT INTO student_t (degrees, quantile) VALUES (108, 1.9821734715711055);
INSERT INTO student_t (degrees, quantile) VALUES (109, 1.9819674784250436);
INSERT INTO student_t (degrees, quantile) VALUES (110, 1.9817652712270324);
INSERT INTO student_t (degrees, quantile) VALUES (111, 1.9815667465575955);
INSERT INTO student_t (degrees, quantile) VALUES (112, 1.9813718047299258);
INSERT INTO student_t (degrees, quantile) VALUES (113, 1.981180349622995);
INSERT INTO student_t (degrees, quantile) VALUES (114, 1.980992288523536);
INSERT INTO student_t (degrees, quantile) VALUES (115, 1.9808075319763574);
INSERT INTO student_t (degrees, quantile) VALUES (116, 1.9806259936424746);
INSERT INTO student_t (degrees, quantile) VALUES (117, 1.9804475901645935);
INSERT INTO student_t (degrees, quantile) VALUES (118, 1.980272241039501);
INSERT INTO student_t (degrees, quantile) VALUES (119, 1.9800998684969524);
INSERT INTO student_t (degrees, quantile) VALUES (120, 1.979930397384676);
INSERT INTO student_t (degrees, quantile) VALUES (121, 1.9797637550591332);
INSERT INTO student_t (degrees, quantile) VALUES (122, 1.9795998712817053);
INSERT INTO student_t (degrees, quantile) VALUES (123, 1.9794386781199915);
INSERT INTO student_t (degrees, quantile) VALUES (124, 1.9792801098539285);
INSERT INTO student_t (degrees, quantile) VALUES (125, 1.9791241028864601);
INSERT INTO student_t (degrees, quantile) VALUES (126, 1.9789705956584978);
INSERT INTO student_t (degrees, quantile) VALUES (127, 1.9788195285679393);
INSERT INTO student_t (degrees, quantile) VALUES (128, 1.9786708438925162);
INSERT INTO student_t (degrees, quantile) VALUES (129, 1.9785244857162645);
INSERT INTO student_t (degrees, quantile) VALUES (130, 1.9783803998594174);
INSERT INTO student_t (degrees, quantile) VALUES (131, 1.9782385338115402);
INSERT INTO student_t (degrees, quantile) VALUES (132, 1.9780988366677306);
INSERT INTO student_t (degrees, quantile) VALUES (133, 1.977961259067723);
INSERT INTO student_t (degrees, quantile) VALUES (134, 1.9778257531377432);
INSERT INTO student_t (degrees, quantile) VALUES (135, 1.9776922724349713);
INSERT INTO student_t (degrees, quantile) VALUES (136, 1.9775607718944743);
INSERT INTO student_t (degrees, quantile) VALUES (137, 1.9774312077784828);
INSERT INTO student_t (degrees, quantile) VALUES (138, 1.9773035376278945);
INSERT INTO student_t (degrees, quantile) VALUES (139, 1.9771777202158847);
INSERT INTO student_t (degrees, quantile) VALUES (140, 1.977053715503528);
INSERT INTO student_t (degrees, quantile) VALUES (141, 1.976931484597315);
INSERT INTO student_t (degrees, quantile) VALUES (142, 1.9768109897084891);
INSERT INTO student_t (degrees, quantile) VALUES (143, 1.9766921941140958);
INSERT INTO student_t (degrees, quantile) VALUES (144, 1.9765750621196736);
INSERT INTO student_t (degrees, quantile) VALUES (145, 1.9764595590234966);
INSERT INTO student_t (degrees, quantile) VALUES (146, 1.9763456510823028);
INSERT INTO student_t (degrees, quantile) VALUES (147, 1.9762333054784293);
INSERT INTO student_t (degrees, quantile) VALUES (148, 1.9761224902882923);
INSERT INTO student_t (degrees, quantile) VALUES (149, 1.9760131744521463);
INSERT INTO student_t (degrees, quantile) VALUES (150, 1.975905327745061);
INSERT INTO student_t (degrees, quantile) VALUES (151, 1.9757989207490623);
INSERT INTO student_t (degrees, quantile) VALUES (152, 1.9756939248263803);
INSERT INTO student_t (degrees, quantile) VALUES (153, 1.975590312093756);
INSERT INTO student_t (degrees, quantile) VALUES (154, 1.975488055397754);
INSERT INTO student_t (degrees, quantile) VALUES (155, 1.9753871282910416);
INSERT INTO student_t (degrees, quantile) VALUES (156, 1.9752875050095842);
INSERT INTO student_t (degrees, quantile) VALUES (157, 1.9751891604507195);
INSERT INTO student_t (degrees, quantile) VALUES (158, 1.9750920701520733);
INSERT INTO student_t (degrees, quantile) VALUES (159, 1.9749962102712721);
INSERT INTO student_t (degrees, quantile) VALUES (160, 1.974901557566426);
INSERT INTO student_t (degrees, quantile) VALUES (161, 1.9748080893773416);
INSERT INTO student_t (degrees, quantile) VALUES (162, 1.9747157836074394);
INSERT INTO student_t (degrees, quantile) VALUES (163, 1.974624618706336);
INSERT INTO student_t (degrees, quantile) VALUES (164, 1.9745345736530753);
INSERT INTO student_t (degrees, quantile) VALUES (165, 1.9744456279399654);
INSERT INTO student_t (degrees, quantile) VALUES (166, 1.9743577615570134);
INSERT INTO student_t (degrees, quantile) VALUES (167, 1.9742709549769144);
INSERT INTO student_t (degrees, quantile) VALUES (168, 1.9741851891405866);
INSERT INTO student_t (degrees, quantile) VALUES (169, 1.9741004454432207);
INSERT INTO student_t (degrees, quantile) VALUES (170, 1.9740167057208264);
INSERT INTO student_t (degrees, quantile) VALUES (171, 1.9739339522372525);
INSERT INTO student_t (degrees, quantile) VALUES (172, 1.9738521676716647);
INSERT INTO student_t (degrees, quantile) VALUES (173, 1.9737713351064599);
INSERT INTO student_t (degrees, quantile) VALUES (174, 1.9736914380156);
INSERT INTO student_t (degrees, quantile) VALUES (175, 1.9736124602533491);
INSERT INTO student_t (degrees, quantile) VALUES (176, 1.9735343860433958);
INSERT INTO student_t (degrees, quantile) VALUES (177, 1.9734571999683475);
INSERT INTO student_t (degrees, quantile) VALUES (178, 1.973380886959583);
INSERT INTO student_t (degrees, quantile) VALUES (179, 1.9733054322874435);
INSERT INTO student_t (degrees, quantile) VALUES (180, 1.973230821551756);
INSERT INTO student_t (degrees, quantile) VALUES (181, 1.973157040672672);
INSERT INTO student_t (degrees, quantile) VALUES (182, 1.97308407588181);
INSERT INTO student_t (degrees, quantile) VALUES (183, 1.9730119137136897);
INSERT INTO student_t (degrees, quantile) VALUES (184, 1.972940540997449);
INSERT INTO student_t (degrees, quantile) VALUES (185, 1.9728699448488292);
INSERT INTO student_t (degrees, quantile) VALUES (186, 1.9728001126624222);
INSERT INTO student_t (degrees, quantile) VALUES (187, 1.972731032104167);
INSERT INTO student_t (degrees, quantile) VALUES (188, 1.9726626911040874);
INSERT INTO student_t (degrees, quantile) VALUES (189, 1.972595077849263);
INSERT INTO student_t (degrees, quantile) VALUES (190, 1.9725281807770199);
INSERT INTO student_t (degrees, quantile) VALUES (191, 1.9724619885683419);
INSERT INTO student_t (degrees, quantile) VALUES (192, 1.9723964901414834);
INSERT INTO student_t (degrees, quantile) VALUES (193, 1.972331674645787);
INSERT INTO student_t (degrees, quantile) VALUES (194, 1.9722675314556894);
INSERT INTO student_t (degrees, quantile) VALUES (195, 1.9722040501649163);
INSERT INTO student_t (degrees, quantile) VALUES (196, 1.9721412205808526);
INSERT INTO student_t (degrees, quantile) VALUES (197, 1.9720790327190887);
INSERT INTO student_t (degrees, quantile) VALUES (198, 1.9720174767981298);
INSERT INTO student_t (degrees, quantile) VALUES (199, 1.9719565432342687);
INSERT INTO student_t (degrees, quantile) VALUES (200, 1.9718962226366101);
INSERT INTO student_t (degrees, quantile) VALUES (201, 1.9718365058022476);
INSERT INTO student_t (degrees, quantile) VALUES (202, 1.971777383711581);
INSERT INTO student_t (degrees, quantile) VALUES (203, 1.9717188475237784);
INSERT INTO student_t (degrees, quantile) VALUES (204, 1.9716608885723652);
INSERT INTO student_t (degrees, quantile) VALUES (205, 1.9716034983609498);
INSERT INTO student_t (degrees, quantile) VALUES (206, 1.9715466685590708);
INSERT INTO student_t (degrees, quantile) VALUES (207, 1.9714903909981647);
INSERT INTO student_t (degrees, quantile) VALUES (208, 1.9714346576676545);
INSERT INTO student_t (degrees, quantile) VALUES (209, 1.9713794607111463);
INSERT INTO student_t (degrees, quantile) VALUES (210, 1.9713247924227384);
INSERT INTO student_t (degrees, quantile) VALUES (211, 1.9712706452434359);
INSERT INTO student_t (degrees, quantile) VALUES (212, 1.9712170117576646);
INSERT INTO student_t (degrees, quantile) VALUES (213, 1.971163884689888);
INSERT INTO student_t (degrees, quantile) VALUES (214, 1.9711112569013156);
INSERT INTO student_t (degrees, quantile) VALUES (215, 1.971059121386705);
INSERT INTO student_t (degrees, quantile) VALUES (216, 1.9710074712712546);
INSERT INTO student_t (degrees, quantile) VALUES (217, 1.9709562998075811);
INSERT INTO student_t (degrees, quantile) VALUES (218, 1.9709056003727814);
INSERT INTO student_t (degrees, quantile) VALUES (219, 1.9708553664655746);
INSERT INTO student_t (degrees, quantile) VALUES (220, 1.9708055917035239);
INSERT INTO student_t (degrees, quantile) VALUES (221, 1.9707562698203318);
INSERT INTO student_t (degrees, quantile) VALUES (222, 1.9707073946632123);
INSERT INTO student_t (degrees, quantile) VALUES (223, 1.9706589601903315);
INSERT INTO student_t (degrees, quantile) VALUES (224, 1.9706109604683166);
INSERT INTO student_t (degrees, quantile) VALUES (225, 1.9705633896698354);
INSERT INTO student_t (degrees, quantile) VALUES (226, 1.9705162420712354);
INSERT INTO student_t (degrees, quantile) VALUES (227, 1.9704695120502502);
INSERT INTO student_t (degrees, quantile) VALUES (228, 1.9704231940837638);
INSERT INTO student_t (degrees, quantile) VALUES (229, 1.9703772827456336);
INSERT INTO student_t (degrees, quantile) VALUES (230, 1.970331772704573);
INSERT INTO student_t (degrees, quantile) VALUES (231, 1.970286658722087);
INSERT INTO student_t (degrees, quantile) VALUES (232, 1.9702419356504608);
INSERT INTO student_t (degrees, quantile) VALUES (233, 1.9701975984308053);
INSERT INTO student_t (degrees, quantile) VALUES (234, 1.9701536420911456);
INSERT INTO student_t (degrees, quantile) VALUES (235, 1.9701100617445648);
INSERT INTO student_t (degrees, quantile) VALUES (236, 1.9700668525873917);
INSERT INTO student_t (degrees, quantile) VALUES (237, 1.9700240098974369);
INSERT INTO student_t (degrees, quantile) VALUES (238, 1.9699815290322713);
INSERT INTO student_t (degrees, quantile) VALUES (239, 1.9699394054275496);
INSERT INTO student_t (degrees, quantile) VALUES (240, 1.9698976345953763);
INSERT INTO student_t (degrees, quantile) VALUES (241, 1.9698562121227101);
INSERT INTO student_t (degrees, quantile) VALUES (242, 1.9698151336698122);
INSERT INTO student_t (degrees, quantile) VALUES (243, 1.9697743949687274);
INSERT INTO student_t (degrees, quantile) VALUES (244, 1.969733991821809);
INSERT INTO student_t (degrees, quantile) VALUES (245, 1.9696939201002752);
INSERT INTO student_t (degrees, quantile) VALUES (246, 1.9696541757428034);
INSERT INTO student_t (degrees, quantile) VALUES (247, 1.969614754754158);
INSERT INTO student_t (degrees, quantile) VALUES (248, 1.969575653203851);
INSERT INTO student_t (degrees, quantile) VALUES (249, 1.9695368672248366);
INSERT INTO student_t (degrees, quantile) VALUES (250, 1.9694983930122356);
INSERT INTO student_t (degrees, quantile) VALUES (251, 1.9694602268220915);
INSERT INTO student_t (degrees, quantile) VALUES (252, 1.9694223649701563);
INSERT INTO student_t (degrees, quantile) VALUES (253, 1.9693848038307038);
INSERT INTO student_t (degrees, quantile) VALUES (254, 1.9693475398353737);
INSERT INTO student_t (degrees, quantile) VALUES (255, 1.9693105694720403);
INSERT INTO student_t (degrees, quantile) VALUES (256, 1.9692738892837107);
INSERT INTO student_t (degrees, quantile) VALUES (257, 1.9692374958674446);
INSERT INTO student_t (degrees, quantile) VALUES (258, 1.969201385873305);
INSERT INTO student_t (degrees, quantile) VALUES (259, 1.9691655560033277);
INSERT INTO student_t (degrees, quantile) VALUES (260, 1.969130003010519);
INSERT INTO student_t (degrees, quantile) VALUES (261, 1.9690947236978738);
INSERT INTO student_t (degrees, quantile) VALUES (262, 1.9690597149174176);
INSERT INTO student_t (degrees, quantile) VALUES (263, 1.9690249735692709);
INSERT INTO student_t (degrees, quantile) VALUES (264, 1.968990496600732);
INSERT INTO student_t (degrees, quantile) VALUES (265, 1.9689562810053867);
INSERT INTO student_t (degrees, quantile) VALUES (266, 1.9689223238222298);
INSERT INTO student_t (degrees, quantile) VALUES (267, 1.9688886221348143);
INSERT INTO student_t (degrees, quantile) VALUES (268, 1.9688551730704151);
INSERT INTO student_t (degrees, quantile) VALUES (269, 1.9688219737992132);
INSERT INTO student_t (degrees, quantile) VALUES (270, 1.9687890215334969);
INSERT INTO student_t (degrees, quantile) VALUES (271, 1.9687563135268826);
INSERT INTO student_t (degrees, quantile) VALUES (272, 1.9687238470735504);
INSERT INTO student_t (degrees, quantile) VALUES (273, 1.9686916195074993);
INSERT INTO student_t (degrees, quantile) VALUES (274, 1.9686596282018167);
INSERT INTO student_t (degrees, quantile) VALUES (275, 1.968627870567965);
INSERT INTO student_t (degrees, quantile) VALUES (276, 1.9685963440550827);
INSERT INTO student_t (degrees, quantile) VALUES (277, 1.9685650461493023);
INSERT INTO student_t (degrees, quantile) VALUES (278, 1.9685339743730819);
INSERT INTO student_t (degrees, quantile) VALUES (279, 1.9685031262845503);
INSERT INTO student_t (degrees, quantile) VALUES (280, 1.9684724994768696);
INSERT INTO student_t (degrees, quantile) VALUES (281, 1.9684420915776069);
INSERT INTO student_t (degrees, quantile) VALUES (282, 1.9684119002481226);
INSERT INTO student_t (degrees, quantile) VALUES (283, 1.9683819231829718);
INSERT INTO student_t (degrees, quantile) VALUES (284, 1.9683521581093153);
INSERT INTO student_t (degrees, quantile) VALUES (285, 1.968322602786348);
INSERT INTO student_t (degrees, quantile) VALUES (286, 1.9682932550047336);
INSERT INTO student_t (degrees, quantile) VALUES (287, 1.968264112586056);
INSERT INTO student_t (degrees, quantile) VALUES (288, 1.9682351733822798);
INSERT INTO student_t (degrees, quantile) VALUES (289, 1.9682064352752224);
INSERT INTO student_t (degrees, quantile) VALUES (290, 1.9681778961760377);
INSERT INTO student_t (degrees, quantile) VALUES (291, 1.9681495540247085);
INSERT INTO student_t (degrees, quantile) VALUES (292, 1.968121406789553);
INSERT INTO student_t (degrees, quantile) VALUES (293, 1.968093452466737);
INSERT INTO student_t (degrees, quantile) VALUES (294, 1.9680656890798014);
INSERT INTO student_t (degrees, quantile) VALUES (295, 1.9680381146791925);
INSERT INTO student_t (degrees, quantile) VALUES (296, 1.9680107273418093);
INSERT INTO student_t (degrees, quantile) VALUES (297, 1.9679835251705535);
INSERT INTO student_t (degrees, quantile) VALUES (298, 1.9679565062938937);
INSERT INTO student_t (degrees, quantile) VALUES (299, 1.9679296688654353);
INSERT INTO student_t (degrees, quantile) VALUES (300, 1.9679030110634994);
INSERT INTO student_t (degrees, quantile) VALUES (301, 1.9678765310907107);
INSERT INTO student_t (degrees, quantile) VALUES (302, 1.9678502271735951);
INSERT INTO student_t (degrees, quantile) VALUES (303, 1.9678240975621817);
INSERT INTO student_t (degrees, quantile) VALUES (304, 1.9677981405296154);
INSERT INTO student_t (degrees, quantile) VALUES (305, 1.9677723543717767);
INSERT INTO student_t (degrees, quantile) VALUES (306, 1.9677467374069095);
INSERT INTO student_t (degrees, quantile) VALUES (307, 1.9677212879752541);
INSERT INTO student_t (degrees, quantile) VALUES (308, 1.967696004438689);
INSERT INTO student_t (degrees, quantile) VALUES (309, 1.9676708851803808);
INSERT INTO student_t (degrees, quantile) VALUES (310, 1.967645928604437);
INSERT INTO student_t (degrees, quantile) VALUES (311, 1.9676211331355706);
INSERT INTO student_t (degrees, quantile) VALUES (312, 1.9675964972187672);
INSERT INTO student_t (degrees, quantile) VALUES (313, 1.9675720193189603);
INSERT INTO student_t (degrees, quantile) VALUES (314, 1.967547697920712);
INSERT INTO student_t (degrees, quantile) VALUES (315, 1.9675235315279014);
INSERT INTO student_t (degrees, quantile) VALUES (316, 1.9674995186634168);
INSERT INTO student_t (degrees, quantile) VALUES (317, 1.9674756578688546);
INSERT INTO student_t (degrees, quantile) VALUES (318, 1.9674519477042258);
INSERT INTO student_t (degrees, quantile) VALUES (319, 1.9674283867476627);
INSERT INTO student_t (degrees, quantile) VALUES (320, 1.967404973595139);
INSERT INTO student_t (degrees, quantile) VALUES (321, 1.9673817068601887);
INSERT INTO student_t (degrees, quantile) VALUES (322, 1.9673585851736308);
INSERT INTO student_t (degrees, quantile) VALUES (323, 1.9673356071833046);
INSERT INTO student_t (degrees, quantile) VALUES (324, 1.9673127715538028);
INSERT INTO student_t (degrees, quantile) VALUES (325, 1.9672900769662143);
INSERT INTO student_t (degrees, quantile) VALUES (326, 1.96726752211787);
INSERT INTO student_t (degrees, quantile) VALUES (327, 1.9672451057220934);
INSERT INTO student_t (degrees, quantile) VALUES (328, 1.9672228265079565);
INSERT INTO student_t (degrees, quantile) VALUES (329, 1.9672006832200386);
INSERT INTO student_t (degrees, quantile) VALUES (330, 1.9671786746181914);
INSERT INTO student_t (degrees, quantile) VALUES (331, 1.9671567994773067);
INSERT INTO student_t (degrees, quantile) VALUES (332, 1.9671350565870898);
INSERT INTO student_t (degrees, quantile) VALUES (333, 1.9671134447518357);
INSERT INTO student_t (degrees, quantile) VALUES (334, 1.9670919627902113);
INSERT INTO student_t (degrees, quantile) VALUES (335, 1.9670706095350372);
INSERT INTO student_t (degrees, quantile) VALUES (336, 1.9670493838330791);
INSERT INTO student_t (degrees, quantile) VALUES (337, 1.9670282845448401);
INSERT INTO student_t (degrees, quantile) VALUES (338, 1.9670073105443544);
INSERT INTO student_t (degrees, quantile) VALUES (339, 1.966986460718989);
INSERT INTO student_t (degrees, quantile) VALUES (340, 1.9669657339692468);
INSERT INTO student_t (degrees, quantile) VALUES (341, 1.9669451292085731);
INSERT INTO student_t (degrees, quantile) VALUES (342, 1.9669246453631652);
INSERT INTO student_t (degrees, quantile) VALUES (343, 1.966904281371786);
INSERT INTO student_t (degrees, quantile) VALUES (344, 1.9668840361855822);
INSERT INTO student_t (degrees, quantile) VALUES (345, 1.9668639087679012);
INSERT INTO student_t (degrees, quantile) VALUES (346, 1.966843898094118);
INSERT INTO student_t (degrees, quantile) VALUES (347, 1.966824003151458);
INSERT INTO student_t (degrees, quantile) VALUES (348, 1.9668042229388278);
INSERT INTO student_t (degrees, quantile) VALUES (349, 1.966784556466647);
INSERT INTO student_t (degrees, quantile) VALUES (350, 1.966765002756683);
INSERT INTO student_t (degrees, quantile) VALUES (351, 1.9667455608418891);
INSERT INTO student_t (degrees, quantile) VALUES (352, 1.9667262297662444);
INSERT INTO student_t (degrees, quantile) VALUES (353, 1.9667070085845986);
INSERT INTO student_t (degrees, quantile) VALUES (354, 1.9666878963625154);
INSERT INTO student_t (degrees, quantile) VALUES (355, 1.9666688921761242);
INSERT INTO student_t (degrees, quantile) VALUES (356, 1.966649995111969);
INSERT INTO student_t (degrees, quantile) VALUES (357, 1.9666312042668619);
INSERT INTO student_t (degrees, quantile) VALUES (358, 1.966612518747741);
INSERT INTO student_t (degrees, quantile) VALUES (359, 1.966593937671528);
INSERT INTO student_t (degrees, quantile) VALUES (360, 1.9665754601649883);
INSERT INTO student_t (degrees, quantile) VALUES (361, 1.9665570853645948);
INSERT INTO student_t (degrees, quantile) VALUES (362, 1.9665388124163947);
INSERT INTO student_t (degrees, quantile) VALUES (363, 1.9665206404758744);
INSERT INTO student_t (degrees, quantile) VALUES (364, 1.966502568707832);
INSERT INTO student_t (degrees, quantile) VALUES (365, 1.9664845962862478);
INSERT INTO student_t (degrees, quantile) VALUES (366, 1.9664667223941599);
INSERT INTO student_t (degrees, quantile) VALUES (367, 1.9664489462235382);
INSERT INTO student_t (degrees, quantile) VALUES (368, 1.9664312669751645);
INSERT INTO student_t (degrees, quantile) VALUES (369, 1.966413683858512);
INSERT INTO student_t (degrees, quantile) VALUES (370, 1.9663961960916279);
INSERT INTO student_t (degrees, quantile) VALUES (371, 1.9663788029010167);
INSERT INTO student_t (degrees, quantile) VALUES (372, 1.9663615035215272);
INSERT INTO student_t (degrees, quantile) VALUES (373, 1.9663442971962393);
INSERT INTO student_t (degrees, quantile) VALUES (374, 1.9663271831763545);
INSERT INTO student_t (degrees, quantile) VALUES (375, 1.9663101607210856);
INSERT INTO student_t (degrees, quantile) VALUES (376, 1.9662932290975528);
INSERT INTO student_t (degrees, quantile) VALUES (377, 1.9662763875806752);
INSERT INTO student_t (degrees, quantile) VALUES (378, 1.9662596354530701);
INSERT INTO student_t (degrees, quantile) VALUES (379, 1.9662429720049488);
INSERT INTO student_t (degrees, quantile) VALUES (380, 1.9662263965340183);
INSERT INTO student_t (degrees, quantile) VALUES (381, 1.966209908345381);
INSERT INTO student_t (degrees, quantile) VALUES (382, 1.9661935067514387);
INSERT INTO student_t (degrees, quantile) VALUES (383, 1.9661771910717971);
INSERT INTO student_t (degrees, quantile) VALUES (384, 1.9661609606331705);
INSERT INTO student_t (degrees, quantile) VALUES (385, 1.9661448147692906);
INSERT INTO student_t (degrees, quantile) VALUES (386, 1.9661287528208147);
INSERT INTO student_t (degrees, quantile) VALUES (387, 1.966112774135235);
INSERT INTO student_t (degrees, quantile) VALUES (388, 1.9660968780667925);
INSERT INTO student_t (degrees, quantile) VALUES (389, 1.966081063976388);
INSERT INTO student_t (degrees, quantile) VALUES (390, 1.9660653312314973);
INSERT INTO student_t (degrees, quantile) VALUES (391, 1.9660496792060866);
INSERT INTO student_t (degrees, quantile) VALUES (392, 1.9660341072805294);
INSERT INTO student_t (degrees, quantile) VALUES (393, 1.9660186148415255);
INSERT INTO student_t (degrees, quantile) VALUES (394, 1.9660032012820194);
INSERT INTO student_t (degrees, quantile) VALUES (395, 1.9659878660011219);
INSERT INTO student_t (degrees, quantile) VALUES (396, 1.9659726084040308);
INSERT INTO student_t (degrees, quantile) VALUES (397, 1.965957427901956);
INSERT INTO student_t (degrees, quantile) VALUES (398, 1.9659423239120417);
INSERT INTO student_t (degrees, quantile) VALUES (399, 1.9659272958572926);
INSERT INTO student_t (degrees, quantile) VALUES (400, 1.965912343166501);
INSERT INTO student_t (degrees, quantile) VALUES (401, 1.9658974652741743);
INSERT INTO student_t (degrees, quantile) VALUES (402, 1.9658826616204623);
INSERT INTO student_t (degrees, quantile) VALUES (403, 1.9658679316510888);
INSERT INTO student_t (degrees, quantile) VALUES (404, 1.9658532748172806);
INSERT INTO student_t (degrees, quantile) VALUES (405, 1.9658386905757017);
INSERT INTO student_t (degrees, quantile) VALUES (406, 1.9658241783883843);
INSERT INTO student_t (degrees, quantile) VALUES (407, 1.965809737722663);
INSERT INTO student_t (degrees, quantile) VALUES (408, 1.9657953680511104);
INSERT INTO student_t (degrees, quantile) VALUES (409, 1.9657810688514714);
INSERT INTO student_t (degrees, quantile) VALUES (410, 1.9657668396066015);
INSERT INTO student_t (degrees, quantile) VALUES (411, 1.9657526798044038);
INSERT INTO student_t (degrees, quantile) VALUES (412, 1.9657385889377677);
INSERT INTO student_t (degrees, quantile) VALUES (413, 1.965724566504507);
INSERT INTO student_t (degrees, quantile) VALUES (414, 1.9657106120073036);
INSERT INTO student_t (degrees, quantile) VALUES (415, 1.9656967249536446);
INSERT INTO student_t (degrees, quantile) VALUES (416, 1.9656829048557674);
INSERT INTO student_t (degrees, quantile) VALUES (417, 1.965669151230601);
INSERT INTO student_t (degrees, quantile) VALUES (418, 1.9656554635997108);
INSERT INTO student_t (degrees, quantile) VALUES (419, 1.965641841489242);
INSERT INTO student_t (degrees, quantile) VALUES (420, 1.9656282844298663);
INSERT INTO student_t (degrees, quantile) VALUES (421, 1.9656147919567255);
INSERT INTO student_t (degrees, quantile) VALUES (422, 1.965601363609382);
INSERT INTO student_t (degrees, quantile) VALUES (423, 1.9655879989317633);
INSERT INTO student_t (degrees, quantile) VALUES (424, 1.965574697472112);
INSERT INTO student_t (degrees, quantile) VALUES (425, 1.9655614587829342);
INSERT INTO student_t (degrees, quantile) VALUES (426, 1.9655482824209494);
INSERT INTO student_t (degrees, quantile) VALUES (427, 1.9655351679470412);
INSERT INTO student_t (degrees, quantile) VALUES (428, 1.9655221149262097);
INSERT INTO student_t (degrees, quantile) VALUES (429, 1.96550912292752);
INSERT INTO student_t (degrees, quantile) VALUES (430, 1.9654961915240587);
INSERT INTO student_t (degrees, quantile) VALUES (431, 1.965483320292885);
INSERT INTO student_t (degrees, quantile) VALUES (432, 1.9654705088149844);
INSERT INTO student_t (degrees, quantile) VALUES (433, 1.9654577566752247);
INSERT INTO student_t (degrees, quantile) VALUES (434, 1.9654450634623095);
INSERT INTO student_t (degrees, quantile) VALUES (435, 1.965432428768736);
INSERT INTO student_t (degrees, quantile) VALUES (436, 1.9654198521907478);
INSERT INTO student_t (degrees, quantile) VALUES (437, 1.9654073333282969);
INSERT INTO student_t (degrees, quantile) VALUES (438, 1.9653948717849974);
INSERT INTO student_t (degrees, quantile) VALUES (439, 1.9653824671680844);
INSERT INTO student_t (degrees, quantile) VALUES (440, 1.9653701190883746);
INSERT INTO student_t (degrees, quantile) VALUES (441, 1.9653578271602226);
INSERT INTO student_t (degrees, quantile) VALUES (442, 1.9653455910014839);
INSERT INTO student_t (degrees, quantile) VALUES (443, 1.9653334102334732);
INSERT INTO student_t (degrees, quantile) VALUES (444, 1.9653212844809251);
INSERT INTO student_t (degrees, quantile) VALUES (445, 1.9653092133719579);
INSERT INTO student_t (degrees, quantile) VALUES (446, 1.9652971965380328);
INSERT INTO student_t (degrees, quantile) VALUES (447, 1.9652852336139184);
INSERT INTO student_t (degrees, quantile) VALUES (448, 1.9652733242376526);
INSERT INTO student_t (degrees, quantile) VALUES (449, 1.9652614680505063);
INSERT INTO student_t (degrees, quantile) VALUES (450, 1.965249664696948);
INSERT INTO student_t (degrees, quantile) VALUES (451, 1.9652379138246077);
INSERT INTO student_t (degrees, quantile) VALUES (452, 1.9652262150842414);
INSERT INTO student_t (degrees, quantile) VALUES (453, 1.9652145681296977);
INSERT INTO student_t (degrees, quantile) VALUES (454, 1.9652029726178828);
INSERT INTO student_t (degrees, quantile) VALUES (455, 1.9651914282087264);
INSERT INTO student_t (degrees, quantile) VALUES (456, 1.9651799345651495);
INSERT INTO student_t (degrees, quantile) VALUES (457, 1.965168491353032);
INSERT INTO student_t (degrees, quantile) VALUES (458, 1.9651570982411777);
INSERT INTO student_t (degrees, quantile) VALUES (459, 1.9651457549012854);
INSERT INTO student_t (degrees, quantile) VALUES (460, 1.9651344610079158);
INSERT INTO student_t (degrees, quantile) VALUES (461, 1.9651232162384602);
INSERT INTO student_t (degrees, quantile) VALUES (462, 1.9651120202731112);
INSERT INTO student_t (degrees, quantile) VALUES (463, 1.9651008727948305);
INSERT INTO student_t (degrees, quantile) VALUES (464, 1.96508977348932);
INSERT INTO student_t (degrees, quantile) VALUES (465, 1.9650787220449921);
INSERT INTO student_t (degrees, quantile) VALUES (466, 1.965067718152942);
INSERT INTO student_t (degrees, quantile) VALUES (467, 1.9650567615069152);
INSERT INTO student_t (degrees, quantile) VALUES (468, 1.965045851803283);
INSERT INTO student_t (degrees, quantile) VALUES (469, 1.9650349887410123);
INSERT INTO student_t (degrees, quantile) VALUES (470, 1.965024172021639);
INSERT INTO student_t (degrees, quantile) VALUES (471, 1.9650134013492393);
INSERT INTO student_t (degrees, quantile) VALUES (472, 1.9650026764304043);
INSERT INTO student_t (degrees, quantile) VALUES (473, 1.9649919969742116);
INSERT INTO student_t (degrees, quantile) VALUES (474, 1.9649813626922012);
INSERT INTO student_t (degrees, quantile) VALUES (475, 1.9649707732983477);
INSERT INTO student_t (degrees, quantile) VALUES (476, 1.9649602285090353);
INSERT INTO student_t (degrees, quantile) VALUES (477, 1.9649497280430321);
INSERT INTO student_t (degrees, quantile) VALUES (478, 1.9649392716214669);
INSERT INTO student_t (degrees, quantile) VALUES (479, 1.9649288589678011);
INSERT INTO student_t (degrees, quantile) VALUES (480, 1.9649184898078076);
INSERT INTO student_t (degrees, quantile) VALUES (481, 1.9649081638695447);
INSERT INTO student_t (degrees, quantile) VALUES (482, 1.964897880883334);
INSERT INTO student_t (degrees, quantile) VALUES (483, 1.9648876405817346);
INSERT INTO student_t (degrees, quantile) VALUES (484, 1.9648774426995228);
INSERT INTO student_t (degrees, quantile) VALUES (485, 1.9648672869736663);
INSERT INTO student_t (degrees, quantile) VALUES (486, 1.964857173143304);
INSERT INTO student_t (degrees, quantile) VALUES (487, 1.9648471009497217);
INSERT INTO student_t (degrees, quantile) VALUES (488, 1.9648370701363322);
INSERT INTO student_t (degrees, quantile) VALUES (489, 1.9648270804486507);
INSERT INTO student_t (degrees, quantile) VALUES (490, 1.9648171316342764);
INSERT INTO student_t (degrees, quantile) VALUES (491, 1.9648072234428688);
INSERT INTO student_t (degrees, quantile) VALUES (492, 1.9647973556261278);
INSERT INTO student_t (degrees, quantile) VALUES (493, 1.9647875279377727);
INSERT INTO student_t (degrees, quantile) VALUES (494, 1.9647777401335222);
INSERT INTO student_t (degrees, quantile) VALUES (495, 1.964767991971073);
INSERT INTO student_t (degrees, quantile) VALUES (496, 1.9647582832100814);
INSERT INTO student_t (degrees, quantile) VALUES (497, 1.964748613612142);
INSERT INTO student_t (degrees, quantile) VALUES (498, 1.9647389829407689);
INSERT INTO student_t (degrees, quantile) VALUES (499, 1.964729390961377);
INSERT INTO student_t (degrees, quantile) VALUES (500, 1.9647198374412613);
INSERT INTO student_t (degrees, quantile) VALUES (501, 1.9647103221495807);
INSERT INTO student_t (degrees, quantile) VALUES (502, 1.9647008448573364);
INSERT INTO student_t (degrees, quantile) VALUES (503, 1.9646914053373556);
INSERT INTO student_t (degrees, quantile) VALUES (504, 1.9646820033642722);
INSERT INTO student_t (degrees, quantile) VALUES (505, 1.9646726387145104);
INSERT INTO student_t (degrees, quantile) VALUES (506, 1.9646633111662648);
INSERT INTO student_t (degrees, quantile) VALUES (507, 1.9646540204994851);
INSERT INTO student_t (degrees, quantile) VALUES (508, 1.9646447664958564);
INSERT INTO student_t (degrees, quantile) VALUES (509, 1.9646355489387852);
INSERT INTO student_t (degrees, quantile) VALUES (510, 1.9646263676133793);
INSERT INTO student_t (degrees, quantile) VALUES (511, 1.964617222306433);
INSERT INTO student_t (degrees, quantile) VALUES (512, 1.9646081128064106);
INSERT INTO student_t (degrees, quantile) VALUES (513, 1.9645990389034285);
INSERT INTO student_t (degrees, quantile) VALUES (514, 1.9645900003892416);
INSERT INTO student_t (degrees, quantile) VALUES (515, 1.9645809970572248);
INSERT INTO student_t (degrees, quantile) VALUES (516, 1.964572028702359);
INSERT INTO student_t (degrees, quantile) VALUES (517, 1.9645630951212152);
INSERT INTO student_t (degrees, quantile) VALUES (518, 1.9645541961119384);
INSERT INTO student_t (degrees, quantile) VALUES (519, 1.9645453314742327);
INSERT INTO student_t (degrees, quantile) VALUES (520, 1.9645365010093476);
INSERT INTO student_t (degrees, quantile) VALUES (521, 1.9645277045200604);
INSERT INTO student_t (degrees, quantile) VALUES (522, 1.9645189418106648);
INSERT INTO student_t (degrees, quantile) VALUES (523, 1.964510212686953);
INSERT INTO student_t (degrees, quantile) VALUES (524, 1.9645015169562043);
INSERT INTO student_t (degrees, quantile) VALUES (525, 1.9644928544271696);
INSERT INTO student_t (degrees, quantile) VALUES (526, 1.964484224910057);
INSERT INTO student_t (degrees, quantile) VALUES (527, 1.9644756282165179);
INSERT INTO student_t (degrees, quantile) VALUES (528, 1.9644670641596353);
INSERT INTO student_t (degrees, quantile) VALUES (529, 1.9644585325539077);
INSERT INTO student_t (degrees, quantile) VALUES (530, 1.9644500332152366);
INSERT INTO student_t (degrees, quantile) VALUES (531, 1.9644415659609136);
INSERT INTO student_t (degrees, quantile) VALUES (532, 1.9644331306096081);
INSERT INTO student_t (degrees, quantile) VALUES (533, 1.9644247269813517);
INSERT INTO student_t (degrees, quantile) VALUES (534, 1.9644163548975284);
INSERT INTO student_t (degrees, quantile) VALUES (535, 1.96440801418086);
INSERT INTO student_t (degrees, quantile) VALUES (536, 1.9643997046553943);
INSERT INTO student_t (degrees, quantile) VALUES (537, 1.9643914261464925);
INSERT INTO student_t (degrees, quantile) VALUES (538, 1.9643831784808177);
INSERT INTO student_t (degrees, quantile) VALUES (539, 1.9643749614863213);
INSERT INTO student_t (degrees, quantile) VALUES (540, 1.9643667749922324);
INSERT INTO student_t (degrees, quantile) VALUES (541, 1.964358618829046);
INSERT INTO student_t (degrees, quantile) VALUES (542, 1.96435049282851);
INSERT INTO student_t (degrees, quantile) VALUES (543, 1.9643423968236147);
INSERT INTO student_t (degrees, quantile) VALUES (544, 1.9643343306485812);
INSERT INTO student_t (degrees, quantile) VALUES (545, 1.9643262941388502);
INSERT INTO student_t (degrees, quantile) VALUES (546, 1.9643182871310698);
INSERT INTO student_t (degrees, quantile) VALUES (547, 1.9643103094630863);
INSERT INTO student_t (degrees, quantile) VALUES (548, 1.9643023609739312);
INSERT INTO student_t (degrees, quantile) VALUES (549, 1.964294441503812);
INSERT INTO student_t (degrees, quantile) VALUES (550, 1.9642865508941005);
INSERT INTO student_t (degrees, quantile) VALUES (551, 1.964278688987323);
INSERT INTO student_t (degrees, quantile) VALUES (552, 1.9642708556271482);
INSERT INTO student_t (degrees, quantile) VALUES (553, 1.96426305065838);
INSERT INTO student_t (degrees, quantile) VALUES (554, 1.9642552739269434);
INSERT INTO student_t (degrees, quantile) VALUES (555, 1.964247525279877);
INSERT INTO student_t (degrees, quantile) VALUES (556, 1.964239804565322);
INSERT INTO student_t (degrees, quantile) VALUES (557, 1.964232111632513);
INSERT INTO student_t (degrees, quantile) VALUES (558, 1.964224446331767);
INSERT INTO student_t (degrees, quantile) VALUES (559, 1.964216808514475);
INSERT INTO student_t (degrees, quantile) VALUES (560, 1.964209198033091);
INSERT INTO student_t (degrees, quantile) VALUES (561, 1.9642016147411236);
INSERT INTO student_t (degrees, quantile) VALUES (562, 1.9641940584931261);
INSERT INTO student_t (degrees, quantile) VALUES (563, 1.9641865291446885);
INSERT INTO student_t (degrees, quantile) VALUES (564, 1.964179026552425);
INSERT INTO student_t (degrees, quantile) VALUES (565, 1.9641715505739692);
INSERT INTO student_t (degrees, quantile) VALUES (566, 1.9641641010679614);
INSERT INTO student_t (degrees, quantile) VALUES (567, 1.9641566778940414);
INSERT INTO student_t (degrees, quantile) VALUES (568, 1.964149280912841);
INSERT INTO student_t (degrees, quantile) VALUES (569, 1.9641419099859716);
INSERT INTO student_t (degrees, quantile) VALUES (570, 1.9641345649760198);
INSERT INTO student_t (degrees, quantile) VALUES (571, 1.9641272457465355);
INSERT INTO student_t (degrees, quantile) VALUES (572, 1.9641199521620254);
INSERT INTO student_t (degrees, quantile) VALUES (573, 1.9641126840879433);
INSERT INTO student_t (degrees, quantile) VALUES (574, 1.9641054413906835);
INSERT INTO student_t (degrees, quantile) VALUES (575, 1.9640982239375713);
INSERT INTO student_t (degrees, quantile) VALUES (576, 1.9640910315968547);
INSERT INTO student_t (degrees, quantile) VALUES (577, 1.964083864237698);
INSERT INTO student_t (degrees, quantile) VALUES (578, 1.9640767217301718);
INSERT INTO student_t (degrees, quantile) VALUES (579, 1.9640696039452463);
INSERT INTO student_t (degrees, quantile) VALUES (580, 1.9640625107547844);
INSERT INTO student_t (degrees, quantile) VALUES (581, 1.9640554420315315);
INSERT INTO student_t (degrees, quantile) VALUES (582, 1.9640483976491103);
INSERT INTO student_t (degrees, quantile) VALUES (583, 1.9640413774820125);
INSERT INTO student_t (degrees, quantile) VALUES (584, 1.964034381405591);
INSERT INTO student_t (degrees, quantile) VALUES (585, 1.964027409296052);
INSERT INTO student_t (degrees, quantile) VALUES (586, 1.964020461030449);
INSERT INTO student_t (degrees, quantile) VALUES (587, 1.9640135364866758);
INSERT INTO student_t (degrees, quantile) VALUES (588, 1.964006635543457);
INSERT INTO student_t (degrees, quantile) VALUES (589, 1.9639997580803432);
INSERT INTO student_t (degrees, quantile) VALUES (590, 1.9639929039777038);
INSERT INTO student_t (degrees, quantile) VALUES (591, 1.9639860731167185);
INSERT INTO student_t (degrees, quantile) VALUES (592, 1.9639792653793722);
INSERT INTO student_t (degrees, quantile) VALUES (593, 1.9639724806484469);
INSERT INTO student_t (degrees, quantile) VALUES (594, 1.963965718807516);
INSERT INTO student_t (degrees, quantile) VALUES (595, 1.963958979740937);
INSERT INTO student_t (degrees, quantile) VALUES (596, 1.963952263333845);
INSERT INTO student_t (degrees, quantile) VALUES (597, 1.9639455694721462);
INSERT INTO student_t (degrees, quantile) VALUES (598, 1.9639388980425114);
INSERT INTO student_t (degrees, quantile) VALUES (599, 1.9639322489323705);
INSERT INTO student_t (degrees, quantile) VALUES (600, 1.9639256220299042);
INSERT INTO student_t (degrees, quantile) VALUES (601, 1.9639190172240395);
INSERT INTO student_t (degrees, quantile) VALUES (602, 1.9639124344044427);
INSERT INTO student_t (degrees, quantile) VALUES (603, 1.9639058734615138);
INSERT INTO student_t (degrees, quantile) VALUES (604, 1.9638993342863795);
INSERT INTO student_t (degrees, quantile) VALUES (605, 1.9638928167708882);
INSERT INTO student_t (degrees, quantile) VALUES (606, 1.9638863208076036);
INSERT INTO student_t (degrees, quantile) VALUES (607, 1.9638798462897984);
INSERT INTO student_t (degrees, quantile) VALUES (608, 1.9638733931114492);
INSERT INTO student_t (degrees, quantile) VALUES (609, 1.9638669611672297);
INSERT INTO student_t (degrees, quantile) VALUES (610, 1.963860550352506);
INSERT INTO student_t (degrees, quantile) VALUES (611, 1.963854160563331);
INSERT INTO student_t (degrees, quantile) VALUES (612, 1.9638477916964383);
INSERT INTO student_t (degrees, quantile) VALUES (613, 1.9638414436492353);
INSERT INTO student_t (degrees, quantile) VALUES (614, 1.9638351163198007);
INSERT INTO student_t (degrees, quantile) VALUES (615, 1.963828809606876);
INSERT INTO student_t (degrees, quantile) VALUES (616, 1.9638225234098627);
INSERT INTO student_t (degrees, quantile) VALUES (617, 1.9638162576288152);
INSERT INTO student_t (degrees, quantile) VALUES (618, 1.9638100121644362);
INSERT INTO student_t (degrees, quantile) VALUES (619, 1.9638037869180704);
INSERT INTO student_t (degrees, quantile) VALUES (620, 1.963797581791702);
INSERT INTO student_t (degrees, quantile) VALUES (621, 1.963791396687946);
INSERT INTO student_t (degrees, quantile) VALUES (622, 1.9637852315100455);
INSERT INTO student_t (degrees, quantile) VALUES (623, 1.9637790861618665);
INSERT INTO student_t (degrees, quantile) VALUES (624, 1.963772960547892);
INSERT INTO student_t (degrees, quantile) VALUES (625, 1.9637668545732174);
INSERT INTO student_t (degrees, quantile) VALUES (626, 1.9637607681435454);
INSERT INTO student_t (degrees, quantile) VALUES (627, 1.9637547011651824);
INSERT INTO student_t (degrees, quantile) VALUES (628, 1.9637486535450315);
INSERT INTO student_t (degrees, quantile) VALUES (629, 1.96374262519059);
INSERT INTO student_t (degrees, quantile) VALUES (630, 1.9637366160099428);
INSERT INTO student_t (degrees, quantile) VALUES (631, 1.9637306259117593);
INSERT INTO student_t (degrees, quantile) VALUES (632, 1.963724654805287);
INSERT INTO student_t (degrees, quantile) VALUES (633, 1.9637187026003493);
INSERT INTO student_t (degrees, quantile) VALUES (634, 1.9637127692073386);
INSERT INTO student_t (degrees, quantile) VALUES (635, 1.963706854537213);
INSERT INTO student_t (degrees, quantile) VALUES (636, 1.9637009585014917);
INSERT INTO student_t (degrees, quantile) VALUES (637, 1.9636950810122513);
INSERT INTO student_t (degrees, quantile) VALUES (638, 1.9636892219821194);
INSERT INTO student_t (degrees, quantile) VALUES (639, 1.9636833813242722);
INSERT INTO student_t (degrees, quantile) VALUES (640, 1.9636775589524296);
INSERT INTO student_t (degrees, quantile) VALUES (641, 1.9636717547808509);
INSERT INTO student_t (degrees, quantile) VALUES (642, 1.9636659687243303);
INSERT INTO student_t (degrees, quantile) VALUES (643, 1.9636602006981931);
INSERT INTO student_t (degrees, quantile) VALUES (644, 1.9636544506182925);
INSERT INTO student_t (degrees, quantile) VALUES (645, 1.9636487184010027);
INSERT INTO student_t (degrees, quantile) VALUES (646, 1.963643003963218);
INSERT INTO student_t (degrees, quantile) VALUES (647, 1.9636373072223472);
INSERT INTO student_t (degrees, quantile) VALUES (648, 1.9636316280963093);
INSERT INTO student_t (degrees, quantile) VALUES (649, 1.9636259665035307);
INSERT INTO student_t (degrees, quantile) VALUES (650, 1.963620322362941);
INSERT INTO student_t (degrees, quantile) VALUES (651, 1.9636146955939675);
INSERT INTO student_t (degrees, quantile) VALUES (652, 1.963609086116534);
INSERT INTO student_t (degrees, quantile) VALUES (653, 1.9636034938510551);
INSERT INTO student_t (degrees, quantile) VALUES (654, 1.963597918718434);
INSERT INTO student_t (degrees, quantile) VALUES (655, 1.9635923606400563);
INSERT INTO student_t (degrees, quantile) VALUES (656, 1.9635868195377886);
INSERT INTO student_t (degrees, quantile) VALUES (657, 1.9635812953339744);
INSERT INTO student_t (degrees, quantile) VALUES (658, 1.9635757879514293);
INSERT INTO student_t (degrees, quantile) VALUES (659, 1.963570297313439);
INSERT INTO student_t (degrees, quantile) VALUES (660, 1.9635648233437546);
INSERT INTO student_t (degrees, quantile) VALUES (661, 1.9635593659665898);
INSERT INTO student_t (degrees, quantile) VALUES (662, 1.9635539251066163);
INSERT INTO student_t (degrees, quantile) VALUES (663, 1.963548500688962);
INSERT INTO student_t (degrees, quantile) VALUES (664, 1.9635430926392052);
INSERT INTO student_t (degrees, quantile) VALUES (665, 1.963537700883375);
INSERT INTO student_t (degrees, quantile) VALUES (666, 1.9635323253479435);
INSERT INTO student_t (degrees, quantile) VALUES (667, 1.9635269659598253);
INSERT INTO student_t (degrees, quantile) VALUES (668, 1.9635216226463734);
INSERT INTO student_t (degrees, quantile) VALUES (669, 1.9635162953353755);
INSERT INTO student_t (degrees, quantile) VALUES (670, 1.9635109839550526);
INSERT INTO student_t (degrees, quantile) VALUES (671, 1.9635056884340523);
INSERT INTO student_t (degrees, quantile) VALUES (672, 1.963500408701449);
INSERT INTO student_t (degrees, quantile) VALUES (673, 1.9634951446867392);
INSERT INTO student_t (degrees, quantile) VALUES (674, 1.9634898963198384);
INSERT INTO student_t (degrees, quantile) VALUES (675, 1.9634846635310783);
INSERT INTO student_t (degrees, quantile) VALUES (676, 1.963479446251203);
INSERT INTO student_t (degrees, quantile) VALUES (677, 1.9634742444113675);
INSERT INTO student_t (degrees, quantile) VALUES (678, 1.963469057943133);
INSERT INTO student_t (degrees, quantile) VALUES (679, 1.9634638867784648);
INSERT INTO student_t (degrees, quantile) VALUES (680, 1.9634587308497287);
INSERT INTO student_t (degrees, quantile) VALUES (681, 1.9634535900896888);
INSERT INTO student_t (degrees, quantile) VALUES (682, 1.9634484644315047);
INSERT INTO student_t (degrees, quantile) VALUES (683, 1.963443353808727);
INSERT INTO student_t (degrees, quantile) VALUES (684, 1.963438258155297);
INSERT INTO student_t (degrees, quantile) VALUES (685, 1.9634331774055411);
INSERT INTO student_t (degrees, quantile) VALUES (686, 1.9634281114941696);
INSERT INTO student_t (degrees, quantile) VALUES (687, 1.9634230603562743);
INSERT INTO student_t (degrees, quantile) VALUES (688, 1.9634180239273247);
INSERT INTO student_t (degrees, quantile) VALUES (689, 1.963413002143165);
INSERT INTO student_t (degrees, quantile) VALUES (690, 1.9634079949400127);
INSERT INTO student_t (degrees, quantile) VALUES (691, 1.9634030022544546);
INSERT INTO student_t (degrees, quantile) VALUES (692, 1.963398024023445);
INSERT INTO student_t (degrees, quantile) VALUES (693, 1.9633930601843028);
INSERT INTO student_t (degrees, quantile) VALUES (694, 1.9633881106747086);
INSERT INTO student_t (degrees, quantile) VALUES (695, 1.9633831754327025);
INSERT INTO student_t (degrees, quantile) VALUES (696, 1.9633782543966805);
INSERT INTO student_t (degrees, quantile) VALUES (697, 1.9633733475053945);
INSERT INTO student_t (degrees, quantile) VALUES (698, 1.9633684546979457);
INSERT INTO student_t (degrees, quantile) VALUES (699, 1.9633635759137864);
INSERT INTO student_t (degrees, quantile) VALUES (700, 1.963358711092714);
INSERT INTO student_t (degrees, quantile) VALUES (701, 1.9633538601748712);
INSERT INTO student_t (degrees, quantile) VALUES (702, 1.9633490231007413);
INSERT INTO student_t (degrees, quantile) VALUES (703, 1.9633441998111476);
INSERT INTO student_t (degrees, quantile) VALUES (704, 1.9633393902472498);
INSERT INTO student_t (degrees, quantile) VALUES (705, 1.9633345943505423);
INSERT INTO student_t (degrees, quantile) VALUES (706, 1.9633298120628508);
INSERT INTO student_t (degrees, quantile) VALUES (707, 1.963325043326332);
INSERT INTO student_t (degrees, quantile) VALUES (708, 1.9633202880834684);
INSERT INTO student_t (degrees, quantile) VALUES (709, 1.963315546277069);
INSERT INTO student_t (degrees, quantile) VALUES (710, 1.9633108178502645);
INSERT INTO student_t (degrees, quantile) VALUES (711, 1.9633061027465064);
INSERT INTO student_t (degrees, quantile) VALUES (712, 1.9633014009095648);
INSERT INTO student_t (degrees, quantile) VALUES (713, 1.9632967122835248);
INSERT INTO student_t (degrees, quantile) VALUES (714, 1.9632920368127864);
INSERT INTO student_t (degrees, quantile) VALUES (715, 1.963287374442061);
INSERT INTO student_t (degrees, quantile) VALUES (716, 1.963282725116368);
INSERT INTO student_t (degrees, quantile) VALUES (717, 1.963278088781036);
INSERT INTO student_t (degrees, quantile) VALUES (718, 1.9632734653816977);
INSERT INTO student_t (degrees, quantile) VALUES (719, 1.9632688548642883);
INSERT INTO student_t (degrees, quantile) VALUES (720, 1.963264257175045);
INSERT INTO student_t (degrees, quantile) VALUES (721, 1.9632596722605027);
INSERT INTO student_t (degrees, quantile) VALUES (722, 1.9632551000674938);
INSERT INTO student_t (degrees, quantile) VALUES (723, 1.9632505405431449);
INSERT INTO student_t (degrees, quantile) VALUES (724, 1.963245993634875);
INSERT INTO student_t (degrees, quantile) VALUES (725, 1.9632414592903944);
INSERT INTO student_t (degrees, quantile) VALUES (726, 1.963236937457701);
INSERT INTO student_t (degrees, quantile) VALUES (727, 1.9632324280850804);
INSERT INTO student_t (degrees, quantile) VALUES (728, 1.9632279311211016);
INSERT INTO student_t (degrees, quantile) VALUES (729, 1.9632234465146174);
INSERT INTO student_t (degrees, quantile) VALUES (730, 1.9632189742147608);
INSERT INTO student_t (degrees, quantile) VALUES (731, 1.9632145141709432);
INSERT INTO student_t (degrees, quantile) VALUES (732, 1.9632100663328536);
INSERT INTO student_t (degrees, quantile) VALUES (733, 1.9632056306504555);
INSERT INTO student_t (degrees, quantile) VALUES (734, 1.963201207073986);
INSERT INTO student_t (degrees, quantile) VALUES (735, 1.9631967955539527);
INSERT INTO student_t (degrees, quantile) VALUES (736, 1.9631923960411333);
INSERT INTO student_t (degrees, quantile) VALUES (737, 1.963188008486573);
INSERT INTO student_t (degrees, quantile) VALUES (738, 1.9631836328415824);
INSERT INTO student_t (degrees, quantile) VALUES (739, 1.963179269057736);
INSERT INTO student_t (degrees, quantile) VALUES (740, 1.9631749170868715);
INSERT INTO student_t (degrees, quantile) VALUES (741, 1.963170576881086);
INSERT INTO student_t (degrees, quantile) VALUES (742, 1.9631662483927355);
INSERT INTO student_t (degrees, quantile) VALUES (743, 1.9631619315744324);
INSERT INTO student_t (degrees, quantile) VALUES (744, 1.9631576263790456);
INSERT INTO student_t (degrees, quantile) VALUES (745, 1.963153332759696);
INSERT INTO student_t (degrees, quantile) VALUES (746, 1.9631490506697573);
INSERT INTO student_t (degrees, quantile) VALUES (747, 1.9631447800628528);
INSERT INTO student_t (degrees, quantile) VALUES (748, 1.9631405208928543);
INSERT INTO student_t (degrees, quantile) VALUES (749, 1.9631362731138802);
INSERT INTO student_t (degrees, quantile) VALUES (750, 1.9631320366802942);
INSERT INTO student_t (degrees, quantile) VALUES (751, 1.963127811546704);
INSERT INTO student_t (degrees, quantile) VALUES (752, 1.9631235976679573);
INSERT INTO student_t (degrees, quantile) VALUES (753, 1.963119394999144);
INSERT INTO student_t (degrees, quantile) VALUES (754, 1.9631152034955917);
INSERT INTO student_t (degrees, quantile) VALUES (755, 1.963111023112865);
INSERT INTO student_t (degrees, quantile) VALUES (756, 1.9631068538067646);
INSERT INTO student_t (degrees, quantile) VALUES (757, 1.9631026955333244);
INSERT INTO student_t (degrees, quantile) VALUES (758, 1.9630985482488112);
INSERT INTO student_t (degrees, quantile) VALUES (759, 1.963094411909722);
INSERT INTO student_t (degrees, quantile) VALUES (760, 1.9630902864727842);
INSERT INTO student_t (degrees, quantile) VALUES (761, 1.963086171894952);
INSERT INTO student_t (degrees, quantile) VALUES (762, 1.9630820681334058);
INSERT INTO student_t (degrees, quantile) VALUES (763, 1.9630779751455518);
INSERT INTO student_t (degrees, quantile) VALUES (764, 1.9630738928890192);
INSERT INTO student_t (degrees, quantile) VALUES (765, 1.9630698213216582);
INSERT INTO student_t (degrees, quantile) VALUES (766, 1.9630657604015413);
INSERT INTO student_t (degrees, quantile) VALUES (767, 1.9630617100869578);
INSERT INTO student_t (degrees, quantile) VALUES (768, 1.9630576703364162);
INSERT INTO student_t (degrees, quantile) VALUES (769, 1.9630536411086403);
INSERT INTO student_t (degrees, quantile) VALUES (770, 1.9630496223625693);
INSERT INTO student_t (degrees, quantile) VALUES (771, 1.9630456140573553);
INSERT INTO student_t (degrees, quantile) VALUES (772, 1.9630416161523623);
INSERT INTO student_t (degrees, quantile) VALUES (773, 1.9630376286071654);
INSERT INTO student_t (degrees, quantile) VALUES (774, 1.9630336513815483);
INSERT INTO student_t (degrees, quantile) VALUES (775, 1.9630296844355033);
INSERT INTO student_t (degrees, quantile) VALUES (776, 1.9630257277292282);
INSERT INTO student_t (degrees, quantile) VALUES (777, 1.9630217812231274);
INSERT INTO student_t (degrees, quantile) VALUES (778, 1.9630178448778082);
INSERT INTO student_t (degrees, quantile) VALUES (779, 1.9630139186540807);
INSERT INTO student_t (degrees, quantile) VALUES (780, 1.963010002512956);
INSERT INTO student_t (degrees, quantile) VALUES (781, 1.963006096415646);
INSERT INTO student_t (degrees, quantile) VALUES (782, 1.9630022003235605);
INSERT INTO student_t (degrees, quantile) VALUES (783, 1.9629983141983072);
INSERT INTO student_t (degrees, quantile) VALUES (784, 1.96299443800169);
INSERT INTO student_t (degrees, quantile) VALUES (785, 1.9629905716957068);
INSERT INTO student_t (degrees, quantile) VALUES (786, 1.962986715242551);
INSERT INTO student_t (degrees, quantile) VALUES (787, 1.962982868604607);
INSERT INTO student_t (degrees, quantile) VALUES (788, 1.9629790317444502);
INSERT INTO student_t (degrees, quantile) VALUES (789, 1.9629752046248472);
INSERT INTO student_t (degrees, quantile) VALUES (790, 1.962971387208753);
INSERT INTO student_t (degrees, quantile) VALUES (791, 1.96296757945931);
INSERT INTO student_t (degrees, quantile) VALUES (792, 1.9629637813398464);
INSERT INTO student_t (degrees, quantile) VALUES (793, 1.9629599928138775);
INSERT INTO student_t (degrees, quantile) VALUES (794, 1.9629562138451007);
INSERT INTO student_t (degrees, quantile) VALUES (795, 1.962952444397397);
INSERT INTO student_t (degrees, quantile) VALUES (796, 1.9629486844348296);
INSERT INTO student_t (degrees, quantile) VALUES (797, 1.9629449339216427);
INSERT INTO student_t (degrees, quantile) VALUES (798, 1.9629411928222582);
INSERT INTO student_t (degrees, quantile) VALUES (799, 1.9629374611012782);
INSERT INTO student_t (degrees, quantile) VALUES (800, 1.9629337387234815);
INSERT INTO student_t (degrees, quantile) VALUES (801, 1.9629300256538225);
INSERT INTO student_t (degrees, quantile) VALUES (802, 1.9629263218574313);
INSERT INTO student_t (degrees, quantile) VALUES (803, 1.9629226272996116);
INSERT INTO student_t (degrees, quantile) VALUES (804, 1.9629189419458402);
INSERT INTO student_t (degrees, quantile) VALUES (805, 1.9629152657617654);
INSERT INTO student_t (degrees, quantile) VALUES (806, 1.9629115987132069);
INSERT INTO student_t (degrees, quantile) VALUES (807, 1.9629079407661532);
INSERT INTO student_t (degrees, quantile) VALUES (808, 1.9629042918867619);
INSERT INTO student_t (degrees, quantile) VALUES (809, 1.962900652041358);
INSERT INTO student_t (degrees, quantile) VALUES (810, 1.9628970211964336);
INSERT INTO student_t (degrees, quantile) VALUES (811, 1.9628933993186453);
INSERT INTO student_t (degrees, quantile) VALUES (812, 1.962889786374815);
INSERT INTO student_t (degrees, quantile) VALUES (813, 1.9628861823319275);
INSERT INTO student_t (degrees, quantile) VALUES (814, 1.962882587157131);
INSERT INTO student_t (degrees, quantile) VALUES (815, 1.9628790008177341);
INSERT INTO student_t (degrees, quantile) VALUES (816, 1.9628754232812065);
INSERT INTO student_t (degrees, quantile) VALUES (817, 1.962871854515177);
INSERT INTO student_t (degrees, quantile) VALUES (818, 1.9628682944874336);
INSERT INTO student_t (degrees, quantile) VALUES (819, 1.9628647431659214);
INSERT INTO student_t (degrees, quantile) VALUES (820, 1.9628612005187418);
INSERT INTO student_t (degrees, quantile) VALUES (821, 1.962857666514152);
INSERT INTO student_t (degrees, quantile) VALUES (822, 1.9628541411205649);
INSERT INTO student_t (degrees, quantile) VALUES (823, 1.962850624306545);
INSERT INTO student_t (degrees, quantile) VALUES (824, 1.9628471160408119);
INSERT INTO student_t (degrees, quantile) VALUES (825, 1.9628436162922358);
INSERT INTO student_t (degrees, quantile) VALUES (826, 1.9628401250298384);
INSERT INTO student_t (degrees, quantile) VALUES (827, 1.9628366422227912);
INSERT INTO student_t (degrees, quantile) VALUES (828, 1.962833167840414);
INSERT INTO student_t (degrees, quantile) VALUES (829, 1.9628297018521765);
INSERT INTO student_t (degrees, quantile) VALUES (830, 1.9628262442276947);
INSERT INTO student_t (degrees, quantile) VALUES (831, 1.9628227949367314);
INSERT INTO student_t (degrees, quantile) VALUES (832, 1.9628193539491954);
INSERT INTO student_t (degrees, quantile) VALUES (833, 1.9628159212351386);
INSERT INTO student_t (degrees, quantile) VALUES (834, 1.9628124967647584);
INSERT INTO student_t (degrees, quantile) VALUES (835, 1.9628090805083946);
INSERT INTO student_t (degrees, quantile) VALUES (836, 1.9628056724365293);
INSERT INTO student_t (degrees, quantile) VALUES (837, 1.962802272519785);
INSERT INTO student_t (degrees, quantile) VALUES (838, 1.9627988807289258);
INSERT INTO student_t (degrees, quantile) VALUES (839, 1.9627954970348551);
INSERT INTO student_t (degrees, quantile) VALUES (840, 1.9627921214086144);
INSERT INTO student_t (degrees, quantile) VALUES (841, 1.9627887538213837);
INSERT INTO student_t (degrees, quantile) VALUES (842, 1.9627853942444802);
INSERT INTO student_t (degrees, quantile) VALUES (843, 1.9627820426493567);
INSERT INTO student_t (degrees, quantile) VALUES (844, 1.9627786990076024);
INSERT INTO student_t (degrees, quantile) VALUES (845, 1.9627753632909402);
INSERT INTO student_t (degrees, quantile) VALUES (846, 1.9627720354712284);
INSERT INTO student_t (degrees, quantile) VALUES (847, 1.9627687155204565);
INSERT INTO student_t (degrees, quantile) VALUES (848, 1.9627654034107473);
INSERT INTO student_t (degrees, quantile) VALUES (849, 1.962762099114355);
INSERT INTO student_t (degrees, quantile) VALUES (850, 1.9627588026036649);
INSERT INTO student_t (degrees, quantile) VALUES (851, 1.9627555138511923);
INSERT INTO student_t (degrees, quantile) VALUES (852, 1.9627522328295806);
INSERT INTO student_t (degrees, quantile) VALUES (853, 1.9627489595116026);
INSERT INTO student_t (degrees, quantile) VALUES (854, 1.962745693870159);
INSERT INTO student_t (degrees, quantile) VALUES (855, 1.962742435878277);
INSERT INTO student_t (degrees, quantile) VALUES (856, 1.96273918550911);
INSERT INTO student_t (degrees, quantile) VALUES (857, 1.962735942735937);
INSERT INTO student_t (degrees, quantile) VALUES (858, 1.962732707532162);
INSERT INTO student_t (degrees, quantile) VALUES (859, 1.9627294798713122);
INSERT INTO student_t (degrees, quantile) VALUES (860, 1.9627262597270392);
INSERT INTO student_t (degrees, quantile) VALUES (861, 1.9627230470731167);
INSERT INTO student_t (degrees, quantile) VALUES (862, 1.9627198418834397);
INSERT INTO student_t (degrees, quantile) VALUES (863, 1.9627166441320254);
INSERT INTO student_t (degrees, quantile) VALUES (864, 1.9627134537930107);
INSERT INTO student_t (degrees, quantile) VALUES (865, 1.9627102708406523);
INSERT INTO student_t (degrees, quantile) VALUES (866, 1.9627070952493266);
INSERT INTO student_t (degrees, quantile) VALUES (867, 1.9627039269935274);
INSERT INTO student_t (degrees, quantile) VALUES (868, 1.9627007660478673);
INSERT INTO student_t (degrees, quantile) VALUES (869, 1.9626976123870747);
INSERT INTO student_t (degrees, quantile) VALUES (870, 1.962694465985996);
INSERT INTO student_t (degrees, quantile) VALUES (871, 1.9626913268195914);
INSERT INTO student_t (degrees, quantile) VALUES (872, 1.962688194862937);
INSERT INTO student_t (degrees, quantile) VALUES (873, 1.9626850700912242);
INSERT INTO student_t (degrees, quantile) VALUES (874, 1.9626819524797563);
INSERT INTO student_t (degrees, quantile) VALUES (875, 1.9626788420039507);
INSERT INTO student_t (degrees, quantile) VALUES (876, 1.962675738639337);
INSERT INTO student_t (degrees, quantile) VALUES (877, 1.9626726423615561);
INSERT INTO student_t (degrees, quantile) VALUES (878, 1.962669553146362);
INSERT INTO student_t (degrees, quantile) VALUES (879, 1.962666470969616);
INSERT INTO student_t (degrees, quantile) VALUES (880, 1.9626633958072917);
INSERT INTO student_t (degrees, quantile) VALUES (881, 1.9626603276354713);
INSERT INTO student_t (degrees, quantile) VALUES (882, 1.9626572664303452);
INSERT INTO student_t (degrees, quantile) VALUES (883, 1.962654212168212);
INSERT INTO student_t (degrees, quantile) VALUES (884, 1.9626511648254783);
INSERT INTO student_t (degrees, quantile) VALUES (885, 1.9626481243786567);
INSERT INTO student_t (degrees, quantile) VALUES (886, 1.962645090804366);
INSERT INTO student_t (degrees, quantile) VALUES (887, 1.9626420640793314);
INSERT INTO student_t (degrees, quantile) VALUES (888, 1.9626390441803818);
INSERT INTO student_t (degrees, quantile) VALUES (889, 1.9626360310844517);
INSERT INTO student_t (degrees, quantile) VALUES (890, 1.9626330247685788);
INSERT INTO student_t (degrees, quantile) VALUES (891, 1.962630025209904);
INSERT INTO student_t (degrees, quantile) VALUES (892, 1.9626270323856714);
INSERT INTO student_t (degrees, quantile) VALUES (893, 1.9626240462732265);
INSERT INTO student_t (degrees, quantile) VALUES (894, 1.9626210668500166);
INSERT INTO student_t (degrees, quantile) VALUES (895, 1.9626180940935896);
INSERT INTO student_t (degrees, quantile) VALUES (896, 1.9626151279815942);
INSERT INTO student_t (degrees, quantile) VALUES (897, 1.9626121684917788);
INSERT INTO student_t (degrees, quantile) VALUES (898, 1.9626092156019912);
INSERT INTO student_t (degrees, quantile) VALUES (899, 1.9626062692901773);
INSERT INTO student_t (degrees, quantile) VALUES (900, 1.9626033295343817);
INSERT INTO student_t (degrees, quantile) VALUES (901, 1.9626003963127463);
INSERT INTO student_t (degrees, quantile) VALUES (902, 1.9625974696035104);
INSERT INTO student_t (degrees, quantile) VALUES (903, 1.9625945493850097);
INSERT INTO student_t (degrees, quantile) VALUES (904, 1.9625916356356754);
INSERT INTO student_t (degrees, quantile) VALUES (905, 1.9625887283340346);
INSERT INTO student_t (degrees, quantile) VALUES (906, 1.96258582745871);
INSERT INTO student_t (degrees, quantile) VALUES (907, 1.9625829329884172);
INSERT INTO student_t (degrees, quantile) VALUES (908, 1.9625800449019666);
INSERT INTO student_t (degrees, quantile) VALUES (909, 1.9625771631782623);
INSERT INTO student_t (degrees, quantile) VALUES (910, 1.9625742877963);
INSERT INTO student_t (degrees, quantile) VALUES (911, 1.9625714187351693);
INSERT INTO student_t (degrees, quantile) VALUES (912, 1.9625685559740502);
INSERT INTO student_t (degrees, quantile) VALUES (913, 1.9625656994922156);
INSERT INTO student_t (degrees, quantile) VALUES (914, 1.9625628492690272);
INSERT INTO student_t (degrees, quantile) VALUES (915, 1.9625600052839391);
INSERT INTO student_t (degrees, quantile) VALUES (916, 1.9625571675164937);
INSERT INTO student_t (degrees, quantile) VALUES (917, 1.9625543359463238);
INSERT INTO student_t (degrees, quantile) VALUES (918, 1.9625515105531504);
INSERT INTO student_t (degrees, quantile) VALUES (919, 1.9625486913167831);
INSERT INTO student_t (degrees, quantile) VALUES (920, 1.962545878217119);
INSERT INTO student_t (degrees, quantile) VALUES (921, 1.9625430712341436);
INSERT INTO student_t (degrees, quantile) VALUES (922, 1.9625402703479289);
INSERT INTO student_t (degrees, quantile) VALUES (923, 1.9625374755386327);
INSERT INTO student_t (degrees, quantile) VALUES (924, 1.9625346867864992);
INSERT INTO student_t (degrees, quantile) VALUES (925, 1.962531904071859);
INSERT INTO student_t (degrees, quantile) VALUES (926, 1.9625291273751264);
INSERT INTO student_t (degrees, quantile) VALUES (927, 1.9625263566768014);
INSERT INTO student_t (degrees, quantile) VALUES (928, 1.9625235919574675);
INSERT INTO student_t (degrees, quantile) VALUES (929, 1.9625208331977924);
INSERT INTO student_t (degrees, quantile) VALUES (930, 1.9625180803785267);
INSERT INTO student_t (degrees, quantile) VALUES (931, 1.9625153334805034);
INSERT INTO student_t (degrees, quantile) VALUES (932, 1.9625125924846387);
INSERT INTO student_t (degrees, quantile) VALUES (933, 1.9625098573719308);
INSERT INTO student_t (degrees, quantile) VALUES (934, 1.962507128123459);
INSERT INTO student_t (degrees, quantile) VALUES (935, 1.9625044047203828);
INSERT INTO student_t (degrees, quantile) VALUES (936, 1.9625016871439438);
INSERT INTO student_t (degrees, quantile) VALUES (937, 1.962498975375463);
INSERT INTO student_t (degrees, quantile) VALUES (938, 1.962496269396341);
INSERT INTO student_t (degrees, quantile) VALUES (939, 1.9624935691880585);
INSERT INTO student_t (degrees, quantile) VALUES (940, 1.962490874732174);
INSERT INTO student_t (degrees, quantile) VALUES (941, 1.9624881860103258);
INSERT INTO student_t (degrees, quantile) VALUES (942, 1.9624855030042292);
INSERT INTO student_t (degrees, quantile) VALUES (943, 1.9624828256956774);
INSERT INTO student_t (degrees, quantile) VALUES (944, 1.9624801540665413);
INSERT INTO student_t (degrees, quantile) VALUES (945, 1.962477488098768);
INSERT INTO student_t (degrees, quantile) VALUES (946, 1.9624748277743815);
INSERT INTO student_t (degrees, quantile) VALUES (947, 1.962472173075482);
INSERT INTO student_t (degrees, quantile) VALUES (948, 1.9624695239842442);
INSERT INTO student_t (degrees, quantile) VALUES (949, 1.9624668804829193);
INSERT INTO student_t (degrees, quantile) VALUES (950, 1.9624642425538328);
INSERT INTO student_t (degrees, quantile) VALUES (951, 1.9624616101793848);
INSERT INTO student_t (degrees, quantile) VALUES (952, 1.9624589833420492);
INSERT INTO student_t (degrees, quantile) VALUES (953, 1.962456362024373);
INSERT INTO student_t (degrees, quantile) VALUES (954, 1.9624537462089784);
INSERT INTO student_t (degrees, quantile) VALUES (955, 1.9624511358785581);
INSERT INTO student_t (degrees, quantile) VALUES (956, 1.962448531015879);
INSERT INTO student_t (degrees, quantile) VALUES (957, 1.9624459316037797);
INSERT INTO student_t (degrees, quantile) VALUES (958, 1.9624433376251695);
INSERT INTO student_t (degrees, quantile) VALUES (959, 1.9624407490630311);
INSERT INTO student_t (degrees, quantile) VALUES (960, 1.962438165900416);
INSERT INTO student_t (degrees, quantile) VALUES (961, 1.9624355881204483);
INSERT INTO student_t (degrees, quantile) VALUES (962, 1.9624330157063206);
INSERT INTO student_t (degrees, quantile) VALUES (963, 1.962430448641297);
INSERT INTO student_t (degrees, quantile) VALUES (964, 1.9624278869087097);
INSERT INTO student_t (degrees, quantile) VALUES (965, 1.9624253304919612);
INSERT INTO student_t (degrees, quantile) VALUES (966, 1.962422779374522);
INSERT INTO student_t (degrees, quantile) VALUES (967, 1.9624202335399314);
INSERT INTO student_t (degrees, quantile) VALUES (968, 1.9624176929717976);
INSERT INTO student_t (degrees, quantile) VALUES (969, 1.962415157653795);
INSERT INTO student_t (degrees, quantile) VALUES (970, 1.9624126275696656);
INSERT INTO student_t (degrees, quantile) VALUES (971, 1.9624101027032206);
INSERT INTO student_t (degrees, quantile) VALUES (972, 1.962407583038335);
INSERT INTO student_t (degrees, quantile) VALUES (973, 1.9624050685589522);
INSERT INTO student_t (degrees, quantile) VALUES (974, 1.9624025592490806);
INSERT INTO student_t (degrees, quantile) VALUES (975, 1.9624000550927947);
INSERT INTO student_t (degrees, quantile) VALUES (976, 1.962397556074234);
INSERT INTO student_t (degrees, quantile) VALUES (977, 1.9623950621776038);
INSERT INTO student_t (degrees, quantile) VALUES (978, 1.9623925733871728);
INSERT INTO student_t (degrees, quantile) VALUES (979, 1.9623900896872757);
INSERT INTO student_t (degrees, quantile) VALUES (980, 1.9623876110623095);
INSERT INTO student_t (degrees, quantile) VALUES (981, 1.962385137496736);
INSERT INTO student_t (degrees, quantile) VALUES (982, 1.96238266897508);
INSERT INTO student_t (degrees, quantile) VALUES (983, 1.9623802054819302);
INSERT INTO student_t (degrees, quantile) VALUES (984, 1.9623777470019361);
INSERT INTO student_t (degrees, quantile) VALUES (985, 1.9623752935198113);
INSERT INTO student_t (degrees, quantile) VALUES (986, 1.9623728450203308);
INSERT INTO student_t (degrees, quantile) VALUES (987, 1.9623704014883319);
INSERT INTO student_t (degrees, quantile) VALUES (988, 1.9623679629087123);
INSERT INTO student_t (degrees, quantile) VALUES (989, 1.9623655292664324);
INSERT INTO student_t (degrees, quantile) VALUES (990, 1.9623631005465123);
INSERT INTO student_t (degrees, quantile) VALUES (991, 1.962360676734032);
INSERT INTO student_t (degrees, quantile) VALUES (992, 1.962358257814134);
INSERT INTO student_t (degrees, quantile) VALUES (993, 1.962355843772019);
INSERT INTO student_t (degrees, quantile) VALUES (994, 1.9623534345929468);
INSERT INTO student_t (degrees, quantile) VALUES (995, 1.9623510302622387);
INSERT INTO student_t (degrees, quantile) VALUES (996, 1.9623486307652727);
INSERT INTO student_t (degrees, quantile) VALUES (997, 1.9623462360874873);
INSERT INTO student_t (degrees, quantile) VALUES (998, 1.9623438462143785);
INSERT INTO student_t (degrees, quantile) VALUES (999, 1.9623414611315004);
INSERT INTO student_t (degrees, quantile) VALUES (1000, 1.9623390808244658);
CREATE INDEX trial_state ON trial (state);
CREATE INDEX fork_key ON fork (key);
CREATE TRIGGER trial_stays BEFORE DELETE ON trial
BEGIN SELECT raise(ABORT, 'trials are never deleted'); END;
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
CREATE VIEW trial_parameter AS -- a trial's configuration, a row per parameter that applies to it
SELECT
  trial.number AS trial,   -- the trial
  parameter.key AS name,   -- of the parameter, as in the sweep file
  parameter.value AS value -- number or text; lists and objects as canonical JSON
FROM trial JOIN json_each(trial.configuration) AS parameter;
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
CREATE VIEW configuration_trial AS -- which trials of the newest edition are repeats of one configuration
SELECT
  min(trial.number) OVER (PARTITION BY trial.configuration) AS configuration, -- the least number of its trials
  trial.number AS trial                                                       -- the trial
FROM sweep_trial
JOIN trial ON trial.number = sweep_trial.trial
WHERE sweep_trial.edition = (SELECT max(edition) FROM sweep);
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
