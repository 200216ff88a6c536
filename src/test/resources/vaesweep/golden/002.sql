PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1986094451;
PRAGMA user_version = 2;
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
INSERT INTO data (id, name, binarize, train_rows, validation_rows, height, width, interior_share, checksum) VALUES (1, 'optdigits', 'none', 1500, 297, 8, 8, 0.4234791666666667, '02702e946a2d2321556739331de88d68502c8d1d67fe3ba0a63839a269fbd30e');
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
INSERT INTO sweep (edition, name, description, method, seed, repeats, text, data, keep, version, engine, registered) VALUES (1, 'golden', 'One trial in each state.', 'grid', 3, 1, '{ "name": "golden", "description": "One trial in each state.", "method": "grid", "seed": 3,
  "data": "optdigits", "keep": "all", "evaluation": {"rows": 20, "samples": 4},
  "parameters": {
    "beta": {"values": [0.000001, 2]}, "learning_rate": {"values": [0.001, 10]},
    "likelihood": "mse", "output_activation": "identity", "activation": "identity",
    "hidden": {"encoder": [8], "decoder": [8, 8, 8, 8, 8, 8, 8, 8]},
    "latent_size": 2, "epochs": 4, "batch_size": 100 } }
', 1, 'all', '0.1.0', 1, '2026-11-21T12:00:00.000Z');
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
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 0, 1.0E-6, NULL, NULL, 56.47458564209685, 0.26770273552556945, -56.742288377622415, 0.30998969600330994, NULL, NULL, NULL, NULL, 0, 0.8337658643722534, 0, 0.012296797);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 1, 1.0E-6, 17.709850517798042, 10.463448524475098, 53.63230258472061, 0.27926487427096697, -53.91156745899158, 0.26561911965416424, NULL, NULL, NULL, NULL, 0, 0.904204249382019, 0, 0.307485088);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 2, 1.0E-6, 15.320058636488069, 9.24712085723877, 51.454866612259316, 0.14855326362564514, -51.60341987588496, 0.23158477838232847, NULL, NULL, NULL, NULL, 0, 0.8240368366241455, 0, 0.326089816);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 3, 1.0E-6, 13.216412611043356, 9.125650405883789, 49.20041896181862, 0.27927409683934545, -49.479693058657965, 0.19633614622420742, NULL, NULL, NULL, NULL, 1, 0.8864438533782959, 0, 0.34294006);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (1, 4, 1.0E-6, 10.918917512174211, 8.478706359863281, 46.678006889809176, 1.332678004936211, -48.01068489474539, 0.15684072287527132, 46.74238699678775, 1.3480011339151667, -48.09038813070292, 0.1578995111009474, 1, 1.4544671773910522, 0, 0.356840522);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (2, 0, 1.0E-6, NULL, NULL, 56.47458564209685, 0.26770273552556945, -56.742288377622415, 0.30998969600330994, NULL, NULL, NULL, NULL, 0, 0.8337658643722534, 0, 2.38043E-4);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (3, 0, 2.0, NULL, NULL, 56.47458564209685, 0.26770273552556945, -56.742288377622415, 0.30998969600330994, NULL, NULL, NULL, NULL, 0, 0.8337658643722534, 0, 2.07387E-4);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (3, 1, 2.0, 17.967130202064034, 10.523146629333496, 53.6311394708255, 0.05687825000987368, -53.688017720835376, 0.2655936866945222, NULL, NULL, NULL, NULL, 0, 0.6752320528030396, 0, 0.010656393);
INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse, train_distortion, train_rate, train_elbo, train_mse, active_units, largest_log_variance, clamped_log_variances, seconds) VALUES (3, 2, 2.0, 15.385340437019726, 9.286111831665039, 51.44424473231794, 0.027799750284116284, -51.47204448260206, 0.23137512300504554, NULL, NULL, NULL, NULL, 0, 0.59173983335495, 0, 0.019398756);
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
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 1, 1, 0.23241697661954946, -0.46325299675617154, 0.006913708606932907, 1.8512355041066404);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 1, 2, 0.046847898339790854, -0.16872777426082278, 0.0091658324789944, 0.7300859308545923);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 2, 1, 0.11489829348920773, -0.27653647437440826, 0.006627253435841821, 1.6221419278435896);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 2, 2, 0.03365497001694852, -0.16625810740672378, 0.009747180112172156, 0.8215898237743283);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 3, 1, 0.09640267986164551, -0.05199025483544828, 0.007057717352272922, 1.7112591289246766);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 3, 2, 0.1828714167065793, -0.5317337256088, 0.014252470437391961, 0.7029344336794102);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 4, 1, 0.2203239440943055, 0.1207782588021121, 0.007626791489073856, 2.1948833188954158);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (1, 4, 2, 1.112354062522702, -1.3482455067361645, 0.033866114188236374, 0.37605242724292126);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (2, 0, 1, 0.24410787079270038, -0.5362039596745463, 0.0069160742571288784, 1.740194216757324);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (2, 0, 2, 0.02359486484479924, 0.13097689194159476, 0.00784260514390333, 0.8540734023952714);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 0, 1, 0.24410787079270038, -0.5362039596745463, 0.0069160742571288784, 1.740194216757324);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 0, 2, 0.02359486484479924, 0.13097689194159476, 0.00784260514390333, 0.8540734023952714);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 1, 1, 0.014738644677737875, -0.10706407152843797, 0.005564983178285209, 1.1096025277151946);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 1, 2, 0.04213960536499175, 0.1403908856238179, 0.007267347374704697, 1.343451373041485);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 2, 1, 0.006106950414061234, 2.5925757708372894E-4, 0.005153985706170294, 1.0540837325238854);
INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance) VALUES (3, 2, 2, 0.021692799902458357, -0.004360704585558638, 0.006004374000488308, 1.2671115764164353);
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
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'dimension_wise_kl', 1.67260499788091, 0.15538664696590782, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'distortion_sampling_error', 0.002763006011049392, NULL, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'effective_sample_size', 2.4203893744793836, 0.20763485358010256, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'elbo_gap', 0.6786418728108188, 0.1379287935954093, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'evaluated_rows', 20.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'hidden_units', 72.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'importance_samples', 4.0, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'importance_weighted_bound', -46.50032711576025, 0.4426385578091843, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'importance_weighted_bound_1', -47.17896898857107, 0.4873941932636775, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'largest_mutual_information', 2.995732273553991, NULL, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'least_log_variance', -1.4544671773910522, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'least_mean', -1.799357533454895, NULL, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'monte_carlo_rate', 1.7128641110045533, 0.1564677704351776, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'mutual_information', 0.03891491072467383, 0.029755570429364955, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'objective_over_baseline', 5.315573633215328, 0.10085064808407658, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'objective_over_untrained', -9.619975560837174, 0.09399232908761444, 'nats');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'psnr', 8.693978784743647, 0.2115533143496555, 'dB');
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'ssim', 0.1609034511787996, 0.03330997952470542, NULL);
INSERT INTO measurement (trial, name, value, standard_error, unit) VALUES (1, 'total_correlation', 0.001344202398969288, 0.0020431003255672402, 'nats');
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
INSERT INTO network (trial, parameters) VALUES (1, x'd60aeabdf9e3923c12e2b23cb8c1af3d45f35dbc6342203d6515fe3c593e2fbd7fbdd0bd519e0dbe943ea4bd75e189bcbb2ffebd4ed3dfbd2be3bd3c0313403d9a15cabd6c9d8dbbaf801ebbbcced03c06ab84bd2b8106be1930013d2845fd3cfd36d5bdf37183bd6c73f3bbf785a73c5fdb75bd8674fb3a782838bc2814893c596c33be897a05be5aedc33d2b1323bec29207be9057e5bd99f6193cb1879cbd16b074bd5cd19b3d952d073e4d36fbbd724d9dbd3d3125bdefbcbf3ce6d3433daecfb93d5e8161bd4221073ec020613d1614a7bc94b9f3bd310e07bec50bcd3d38a0253d99c401be2118943c95b8c8bdeffd0cbd1714773d33a603befbeb6bbd4bd5bdbd05b6abbbf032943cc2bbc2bdaec4763d12143a3d16e8a53cc1e588bd07120ebe7ffe16be2519113e944a723dae6e01beec732ebe8c0130bed9ca123d6f1a153d549b10bec912e93ca7c027bd47e0643d77e302bc323f76bd09791f3ef98834be7f754fbd2db00e3c4c5fb9bd48bb08be0cc061bdcb98cebd46872abdeed81dbee0fc743dc1144b3d0817a63ccc29afbcffae21bdd888a13c69ac4c3dd78290bdec59a1bd9782d83d4a9b49bd2c6d3ebd6adf1ebe92c1f0bda7351a3cc9a7f6bd5817483c5509f23df733b13d1c851abd7c517a3c5e20873d725f913b4972183d47ac923df1ca713d2813f4bdeae491bdfc267ebd89e8653c2fa2d1bc35dc683dbb2706be84e660bd88df4dbddeb4b1bde7c79abc8ae170bd605e813aba7dd2bdf2e2a6bccbe8093d4c5dcbbdcb12893d5df838bdd7a2d5bcd1b77e3d246735bd035e16be727fb93d7183ebbd7bd953bd260207bd9deea7bc4e09813da8fb05be2182eebd5d797c3daf239dbd204e4a3df751ddbb59eb8f3ce19affbcb44617bce8e0d7bdc29c21bdc0fcf4bdae9c013df570473d972fc4bd956a123d26ea6b3d343a3f3d8517063ee17015bec25780bd81f1c5bce20316bb293b1b3eb4ed8a3d5822f4bd7d10b8bdaa11cabd18154abd415a14beff2a633d91fbbd3dffa1743dc84349bd59b2553c5a11093d11a1dbbdd6b3b63db62e97bd13f6df3df71b3f3db6a38f3d84312fbc7af44c3d9f85cf3db7e3843d5abba93d90ef2cb873a0c0bc64e592bd36724ebd96949c3d95aff63c4d84083dfdf52c3d10e7033ea2a403be2191eebd9dad1ebdaad55e3c079777bd7c6f12bee7db4f3d54c9183dd188edbbd7cebc3c4f83213dc14cf8bd1b3f86bdf6ed173d88c9d8bc34cd8cbc1b4ac8bc53a525be69a5093e1d2514be1218ebbd9753d4bd40da0dbe7cd6efbc17ebd4bdc8b3fcbc2dbbc9bd45f1ac3c2fc034bd8fdab6bcd958edbdd5c393bd7b97693d4b03343dec43023d1d1a04be20d2843db306103d4c5913be1aead1bd549c14bd2d52363d7a03afbce4171dbdfdd5b13d8f0f05bd69360a3d43a7e53c0f5882bd8e18d53d9ccbce3d55f174bdfa2fc03c53b100bded89d0bd4c209dbd021e2b3d4fe0c4bd4b99bcbde13ce4bc8b0b8f3d5c5936bcb1ca8e3de05393bd19bdc4bc3d8001be7a1e533d2c46b1bdfc8fe53c8b89e63cb82b41bdae6b06bd5d15d8bde833d73cbbcfcfbd19536e3daae12bbd115231bdb72c4d3d3042bf3d5f61fcbd14f66fbdc42557bbdec3dfbcff77ccbd0dd9393d511685bd2232183e51a68abd6a68563d7a61d9bd4819fdbd628c03be2d5477bdd86dcb3bc7dd143e43a2ccbd85451bbc5a868e3d38514fbc32a9adbda532f8bdc8b1f3bd8e5c0c3d96c725bcba3e353b6f611ebd44d8ba3dca6eacbc20a2dabd246fa2bb54ae523d0f19983dbc7372bd6a90f93d1da0b9bcfdfe01be6700a83d4554983d36dd0e3e09652cbcf42a22be8dc2823d228d543d4d3bb4bdfdd2463d141ab03c27e4ad3d931f11be19f7933db5686cbc13e0883c38debfbde2d338bdaf607cbd98e5a2bd580837bd022cf03cfd5ad2bd19f86b3c3bd8863ddff11fbe479d86bd76c201bd169c343c4a2c163d56cfc13df5ec2cbe8c7c07be792824be20709dbd474c323e774df0bcc8e3953d5f2520bde057713d101aa1bde9af5cbda64377bd0c68013e08e55d3c17389bbc3b5c083e7b1705be0ee0ecbdded4d9bdcc74d1bd80020fbdc8a8833dc66ad0bd8c63243cb0d2353d093ebf3dd1c6babd24ae03beee57dc3df6c703be4925993db9045ebc9d1b303de215603dcdff903dfdbbabbd752cf5bdbceca6bd47473d3d1e397b3d53eae4bdb7302bbd1545543d6fb900bec8d1013b1d69c0bd8a2c0fbea645da3d8ed6c2bd15d5d0bd8d381bbce915abbd1eaf1ebd1194933ca70821bd9e24b2bd4555d7bd9b2f0dbeddee883d6a6265bd1aaa81bd66568e3de80b8cbd40072b3d57e303be8e73dfbd38ab683dfe8f92bd96527abd432cb73c148de2bccca6313af4fdb2bd9d71f1bcfccef13bf7d0f8bd3858e13d9b4392bdb690a2bd6007a03d62281abe7e6615bd00819fbddbaf96bd48bf3cbc4d2f28bca086273df59ba93d5ff205be3c49923bb68428be2fb5adbd6f64a2bdebf4073d1c74e03d3adf923d5cc5e4bdc80ba63d9797203d759893bdab52c23cdd3d54bd3b9ad0bd62be31bddbe1203dba8948bd4453febd943b0f3d3ba5a1bce0bf06bee99b2ebd59c2bdbdda9a55bddbb1b6bdeb009e3c6ce6153d62301dbd9e5ea3bdcc9d09bdff86923de8c32db9420e443dd5ab3c3df93081bd1395c63cf2ad4fbcae4504beccd0973d9c6813be1301d9bb955703befbff0a3cdac97e3c2f65f93c2f51c8bc5c46eabcd296afbbc145fbbddc9f343dc7671dbe543b5f3d11ee02bef2317dbd0a08c63da16ef1bd06f108bd5d1f5bbd276946bdc6ab83bd3a301abbe98fc4bd7e9c053e136ea03cfb3507be5939dbbd02b87fbd224312bc8aaf54bd7f21afbb776a883dbea576bdaefb453b62b58f3de55408be359a003ed7fb80beaa7b093ed028693eee199cbeb230ed3b5ec3593e3ee1afbcb5296b3e27569fbeb5ea70be0f0f5e3eb8b6b5be25fbac3c660df73da813a1befb77a73e248a403e74917b3e77e336be1be7af3e735f4dbe7fa2943ec42c223e7a0ee93c4b70b4be4f4e5d3e56569c3db0be16bd048d94bd10de4abe3aceb93ec41b9fbeb51666beb81e5a3d2af6933e38cde3bcbcfc913ecf83f53e99d1e9bef9bf123f1b48b1be744b023fcb8f443e9d97b93d9746883e6372c43d6469fe3e94a8d93ec7941c3ff1b8303f0466113fa19674bec5c489bef2daa63eb25a303f34a1b7be27d726bfc91dabbe40d02fbf360a353f5d02e0bdcbe3563e36668c3e3b3e39bdc4e3073e4206453e9e8c87be6df7da3d8a8883bdd443b13dff0bb23d4f4875bec83dcbbd1214363c64589f3eaedb853e843e05be50efb83db4ba9c3edc2916bec922b0bd3b9f8bbee4467dbe510042be354e90be4a2c91bc2758b6be524c923e4bf8ce3da69f9a3e77b23abce5ec553ec0336d3e60f1bf3e92ff3d3ec0f02d3e0e8d12be4f3c92bea98ba4be95b0d5bd906f8b3ea15d84bed78061bef05cf3bb22a6213c8fa1a53ed9d64f3ed57a9abee4a18abe78da4a3e60a4483df2ce913e4fc073bef2e1f6bd20fd933de24d4b3d339b89beea2028bd2c3b483ecd0b88bb209bffbde8c7393e462280bd73e057bdb67e0bbe00c8143dec0b57bdb3a32cbd01dd963eab20aa3dd264c83c46ee073e0dbd70be4e91d3bd35ed8c3e4472b43e35efed3b05820f3e4486d5bec4c90abd7090933e2a10973e01426bbe35188f3d973ebc3ea4739ebb348195bed76447be6e4e0e3ee5e2633ea786653d1e0471be56ca45bea0c38e3ef36b8f3e59d291be79c39c3eaa99293e3e3ce33b8ec807bee6c8f23d30c02dbeafdbcebe5208a43e33552fbe88b387be42f864be737bae3d8df5433ee99fe1bd06cb9a3ebff96b3e8a7f8a3dd383a83e5380633eba751dbe488c9a3e955a44bde442713ed0b9e4bd640d5a3ecf23b33eb468f43dea2487bea7c695be5980543ee47e0c3e7a8a863e5de34b3e1433b1be8598a1bee355083ed223473eee8ebabe54878b3e23f1d93c758907beeeb0c83ded12a8be919f84bee77fa8be07154dbdd4d6843e471d0e3e003ec93e12bf393e41988abde306513eb7e3453ea18fd43edf9791becc95c6bec13b223e43a0523ed7ef353c314320bef0bcb1be14b4ac3e24026c3ee49411be6831dfbd06edc2be2aced3bde71880be21ede1bc6b37c73efc1c663e579bb73d48622f3ed9d4ba3b4dc0e0bd6abe9abe91cb613eb66cb73ecc2543be40480bbc5c8fe83d725b11bebb08893e94f4443d83af003e7b50aebd613a92bee40133beadbd6bbe54e482be8b3f623e9b2a033eae8007be7a81f4bde4205cbd5b0074be4fb75b3e8fdf81be945396be08a37c3e023192be121291be109c4a3e0aeb5f3e41f3613e7fdf3abe4b0679bdb357653daad7a8be184431beca5ca2be89b8ce3d62f0ccbe9f84b03e7b7aa5beedec57be7f2c62bdc17076be0e80a73d3cdf3e3e26b1763e9bc4513ee1679a3dc83dd53dec8ae23c312654be1af36bbdd60dbf3e5073e1bd034f983efddd67bed6af1abe7fdf5ebeef856e3e5ab623bee3e936bead721f3e91f86fbe549a1c3d410673bec007c6bda36d073ccfd3ecbdbc5dbc3e7f5685be79b88a3e997602be8af0743e02076f3ebc6239bef23019be83f59cbeced3fe3dc9f15f3e7302a53d1171853e4800873e9d3e08be8a3a78bec6e74ebbeb386a3e3f339d3e7c81463efeff03be534eecbdd71be5bd21630ebd76a60fbe52d1653dbf61b23e1bf981bebeefb6bc7442073e885d143e37b5653e7043a4befda5973d5ce9a9bd600a6dbec0f1443e08f5963d3e58a33e74d2af3e37ea363ef5b7433db64a3f3e9ce430be9b3ce43d7f3ab7be95b5793d55c47e3eca73a13eaf067fbeb1e850bc37fa203e156ecbbe6d3214be06ab193e6f6331beb81843bebad7b83eac5e53bdf6b66f3e24194bbec71b3cbe2d8d2ebed8096cbed3a13bbcb400c5bee37f923eacc0e73d2506513e9d76ca3e224e903e597da93c1d8894bd6808493e16aebb3d95771bbea1e1583e38cb42be892192bea64d3fbc1f75913e71b2023e0cf642be4e008dbe9dfc753e411186bd0a5cd4bc32158dbecb358e3c69254c3ec69517be44128ebe1565ad3eacf2dfbd7a9334be66a0a93e9329293e379f63be66cc5b3e517528be4507b63e4f24cf3d850354bea10ca53eea658b3ea33e57becf71fd3d17d0b33dce50a23e69c3433d6bda4cbedf92ae3d86d64bbe69e0bf3e95ac44beba2b5abd6c2a08be59b785beee4551beed28633e3e948b3eb01be33d0006873eb4069abe7947643d675b46be85e8ca3ec3d8c23e4754c13eeb8606bd4b954ebe3bec50be4c3b70bdecb9973e0e205a3ee438643e30928dbdaae5d3bd29e6683e1b31473ee218b03d25ae51bec4d8733cd2dd8fbe85da183df2239e3e5a111abeb9cebabd9631c4bc36b09f3d5446dd3d739fb8be0d7de33d2c97c2bed20836bd7cf505ba026a75be699b6bbe9b7858be2e8bd339d635dfbd8d189d3e0f14863e31658f3b767fbcbdea1f8a3e0d3a9cbd566889bdf4b9a6bedd8a44bea15d7a3ef80982bedd71983e202fb1bd4812cd3e98d46c3da53f5cbec730513e8b1aefbd3761c43cdc52063c170d8bbeecf7fcbd710fbe3e183e883e77d57e3e974a253dc9026fbe5aac95bd4dad29bedc3c63bef7ab563e14355d3df440193d2a694e3ecf9764be098268bee0a7fe3db080b43e62804cbebd93bc3df5fff2bddccc913ea61d01bd6a25ffbc27c8b2bbaf6cb33d84b227be4e2f6dbcb10898be0c249cbea8922a3ece7aa5bee71e333ed3f000befdd947becfd1c33d641ccabde0cd333e4cda82bd742761bed68ef93c7c959d3e10eb94be69d3d1bed4bdc93df6d8853e1c607c3e4332db3c127a8bbeb7a5ccbec37e663db89d8f3e62d7a93e06fd5d3d98878dbe6d2b9abd56c560beca05113ed9ce4cbef54f26bde24781bee333b43eef3a3b3e47ed9b3da024913d99bcd63bd8e3e03d3fd8c0bef16a01be2a69323ed0f391bd0983d23d10e7103c8183d13cbedc3dbd1e1f8ebe55c8a2bd96299abe7dbd3bbeee95123e84c56b3c505b0d3ef4fd1dbddb92843e516e87be5ab28abe0e60c1bebc73c5bea6aadf3df4419abeccbca93eaccc8f3edeb2a93e10b4143ea9d35f3eb1ff873e239fbbbcdc6f60be3af20a3e270f4dbe1c378abe37f0ce3dbaedafbebf889d3e9fa21c3e11a9c3be3e21abbe616ec73d12ce623e810d41be9dfd7b3efc90643e8286a33aa217b2beca7e8c3d91db8cbeeb3c603e0200883ebbec96be546dc9bebcf7373e7b9d9fbe4a2087bd33e92fbe71c4a2bc3043b8bd90dd56bd4d4939be0691133e5660873e448fe9bdd689173e3c7d90beedb347be1c9e06be11e4763e145253b9844a6c3e403417be34f8833e0d0ea13e2cf71cbeccae8bbdafc26c3efcc9ebbd6e621cbeb346b7bd2f6947bdd2660d3eb5708cbe1f7f53bc9dec97be08ae2fbeb391a73ef704b53ec073a2be612a5cbe25c797bd34b3853e65d487bdedbb053e1df8a5be41514fbe49bc923ed5440abe6767213c22b53d3eb28004be7acfa23ebd86803e6cf5613e788fb63d4138683e3df5963c163732be9e1c863e54e318bebc92acbeb7c385be22409bbee15799be7f9300bb0c80dd3df2a459bea2b8b9bdb61b9c3dcf544c3eef2e7d3d18efa33e14ee243e7f03653d3802ac3e0e64133d707c77bea712933e6db21ebe297ea73e661c47be63749f3e02eb0abd3ec97b3e3790263eb86b0f3e1a47c83d256c8ebee0c7593d20c8a93e53f6ee3d2d91503ec3e91fbe016471bef3e99bbd75668cbe3844c9bc5a4bd03c9c4baabe7ee684bdda41c23dd39d4f3e541a32bef5cc87be53b318be7282203e434c31be0e8af9bde16397bdeb06183e5b06a4bd0fa097be992943bdfe28d93ce09797be0d37263ee40dc4be6fd4213e6a339e3ec184b7bdc7f462be973a49be91dab1be3352a2bdd14b753e5c19b3bebfaa77bed7ad91be92e63cbdb2bd653ebd84863d569187bead0d65beadf9a0bec62a2cbdff848dbe76fe4a3ec06e2b3e934196bcbb8f1b3e9b636e3d89b0abbecafe86be7377463e2f95cd3dee004fbda7f23bbddea3593ebe5787bd3459133eba84903e80f119be92a296bd9cd7633e433ca0bdaa346e3d360bcfbe3476b8be5788183e09ec953e136d9c3ee1debb3eabcda43e588e78be81cb6b3c29c5123ef299cc3d69ad95bd803a77be97df7a3ecc1b4bbe5f99223d2094823e4c93263ea396bd3d4ecd33be32f2a93de35d8bbea48365bde84d5abd772d1fbe00f3253d1a385fbe436d293e16c59e3e032842be5bcb113efc7f9c3d982a3bbe50ba95be4b3cde3c7ce8afbd792429bd961c8abec96b5b3d0e68753ec1a13c3eabe695bed96395be5d817b3d30bd803e2ab4373e3088bcbc8a8e9c3ea9d580beb4e650be64a015beab2670bd2973873e66315abef73f253e1bcc5bbd1ced983e23b4ef3d3ecf8cbe293c373e663be23dfeabdf3dcf2b023df5a7cebd28b5df3d149570bead6f19be89692e3eeeed61bed54c81bede7c40bd974b35beb577c93d31cf163da3e3273d00f099befb0f88beb83a7ebe5741623dd7478ebe567901be29990fbefd6ccf3df2fea63eb95b643eb5c158befbe105becc5d92be1eec8cbe0b75febd7d654e3eddeb14be5ef1b2bd1707e63d2cd4c9bdb0b41ebd546f41bbacf5313e2753ce3ebe33a63e567d863ddca0dbbdb198923ec7d105be509d133d2913e23c63148f3ce51e283e2440d3bd2f659b3ce3ea8d3dfc249abe8e27323ef061a6be2dd1b7be3f66e43d878c323e71d6c63e6e0ff83d6e85ca3ddbaa2b3e52b92f3ec8ca9a3e4abca6be67043cbe8f388e3dfef3173e436195bdfbe446bef7988cbe8b69b13eefae063edb5d86be17d9863e05f842bed0f6f7bc0188f2bdc35346bc4983983efa67863d775abc3dd7618f3eff86723e19bc85beff73893e8f57503ed7995dbed515353e6428bdbc5621ad3e6f11963c1884393e4d5b70bd4817233ea8dd193e6533813eb132393c7e3a493e54625f3e11dc973eb90cff3df24782be1c0c1e3e5a11e2bd817d9f3e15a3d23e9297ee3d6f03b83ea7899e3eeb7a65bd8cc261bd268f063e398a02bc5140753e14c1883e5685f23dc2ab983e89c3aebddf4b0bbd032c92be2524043e1c571cbeaa1927be505fe73dae23993e6a3c0c3db9a77ebd27f1babe888c3bbe43de0c3dc221983d8b0484beae09763efe77c1bd41eef0bc8c072bbef65585bef85a4abe429574bd2625cf3db82b45be95e95abe24c987bdf6f2b93efee24b3eb7cf833e54e8f6bdef1205becae94a3e977e46ba20c74d3e32161bbe66712ebede83613e33fe083e63c967bd29aff73d1d70c0be0c7372be29469b3e40a45bbecce09ebe469942be773a60be1fa40b3e6dcb453e352968bd578f5fbe3dcc423e9b16c5be32368f3e200d9fbe75ffbeba08cab33d640f313ef49ae2bdc713673e0e11833e2176313ea20f943ebfce7abd54f5a1be824de0bcd328133e3e4bf4bb659530be56f3133e28d1943e0aaea4be38b0b73ed525793e821285be75f3933eee2248bddd6e51be7d5de3bdf00bb1beeaf80e3ed9c435bd5df651becf4be33da01a833af695abbeaead623bebb51d3d8cf8ae3ec0bf9e3cab10893d08556f3e09348ebe6023af3dfff8843e1e34863ef2f3c83ccd63cc3d6362f13de9bc46bd99de8cbea95c5cbd9c5bd0bdd7e6003dc43bfabb8e2f123ee7c2063edea1593ddb0098be3c2403bd34b000beb49cbfbed2ed5abec80dd53dced4473ec4cd9c3e10f6cbbd3ac02abef693993ee92f3bbe84f00abe16c63dbe2cf6b93ee0f5223e4d7ce4bdccd0babe1c2e833e238e34bec2727b3ef82a773e2766353e4279b93cd62ea7be5e7690bdec2abebe10675b3ed38332bde638a3be8188fb3d37e933be856229bd12a562bbed2392be1f9761bd72a6e93d88da98be8451acbee1f1073dd5698ebdb26886bec1a46e3e2ad5b23b50dc753e721c32befa906a3e2899963e2a2a073dfa1cb8bc2038463ee088bd3e0106133e2391fc3cdf418dbed892983d6aed9a3d2b19963e8a3721be5d5802bc16428dbdccc27e3e2234b8bd4a688abd39e5aa3e95fd4abdc3f64bbddd05b43e132a3e3ea89689be04bb013db694063e6b3332bed61f2a3d86cb3ebe9a0a833d413aa83d5395343d4cb462be879f593e09271fbe28ea4fbe45b7843d400590be7aeb4c3e4871323e45cb413e7c28ddbd3ec2763e2f4c9d3e9fec94be9910afbc30e74a3eb30a003e7855923e5e073e3d5a192d3e5181913e07d9413e93a39fbc6d7a233e43b828be');
CREATE TABLE checkpoint ( -- a training that was put down, to be gone on with; gone once its trial needs it no more
  trial        INTEGER PRIMARY KEY REFERENCES trial,  -- the trial
  epoch        INTEGER NOT NULL CHECK (epoch >= 0),   -- epochs that were done and measured
  engine       INTEGER NOT NULL,                      -- version of the engine that wrote it
  machine_type TEXT    NOT NULL,                      -- of the machine that wrote it: it goes on there alone
  state        BLOB    NOT NULL                       -- parameters, moments, position, checksum: the program's own format
) STRICT;
INSERT INTO checkpoint (trial, epoch, engine, machine_type, state) VALUES (3, 2, 1, 'golden', x'7673636b02000000020000000000000000000000000000000000000000000000000000000000000000000000000000000a23c0606c5e973f000000000000000000000000d60aeabdf9e3923c12e2b23cb8c1af3d45f35dbc6342203d6515fe3c593e2fbd7a308cbdb8e8ccbddebdd2bd856b513cbb8cb4bd80f5abbda966543dee5d053b811180bdea8d233dd592c5bc9e50793dea9cd7bc77f4d4bdc340823d67a3babc270886bd5957a6bca44cd2bc36ea683dffb2a1bcc6cdf93c04ecb33c629119bdab9f0fbe7ee3a6bd7524843dcb6dd2bdc501a2bd0de3acbd92c7233d34f30bbe6b8a16bd467e033ed034b13d0c2d82bdc13a73bce4479ebc58373a3d6e675dbc682bc53d63b25abc3d48ae3dea95e03dd32a1a3d01c8e3bd242a00be61fb463d9f49113db969ddbdfea138ba5821a5bdf54c10bcb0a8623d196809bee13ca8bdf102a9bddad1653ce2f703bcf6bf9bbdae30b03dab166f3d790a113dfd0eb7bd8ed6d3bdb811c3bdf26bd73d1cc2d73d622b96bd870511beef5b0fbe73d6c1bc75de943d3b10c3bd1e78e83bb6b072bb93dec43d5883a13ca210e3bc2b6ad03da7420cbe3d14a6bb2b4780bc41f916bde6d5aebdd875d0bc0b5d8abdca35cdbdb1d7f2bd1273dc3dc3654b3c3b6a973d4b72123da44938bccc764f3db4b64dbcefe22cbd2c70cdbc50738f3d2482c53aa0effc3b874f06be2856babd7c1559bd8892e5bdc779623d8d45a33df7e7073edc8b763c3bddc43c12a9993d3e0637bddc54043d9496be3d8220303d30b2dbbd16d04cbdfc028dbd6f3dda3b91013ebd2d79973dc12bebbd6c8b89bd1c9013bd47f491bdec7722bc08413ebddd5d8ebcc2fc8abdb88cdd3c65072a3ce99b70bdd56cdd3df93e94bc0469b33b6548253c4cfff0bb8df6d3bd463c923de1fb9abd8ec468bc3705afbb5c30463c85e03f3c059bb8bd7f2390bdb7edc73ce8b280bc6ffbe43dd514c73c6493513d41f1bdbda55cd63cf96066bdb0c6afbda42478bd2fddc73ded089e3d83a685bdd8c0ecbc97b3b13d8eddc73d2acdd23d96b0cebd6f1f62bceb9eb5b907b6cb3c4b4bbf3de8ffad3d8355b0bd1b2bdabd74bc82bd094a8fbc5a5a09be2030913d38365a3ddd59703d39cc0fbda6dff7b93030433d6600bcbdb6d4b23d4c4296bd8995c23d2678923dab8b933d6fc4c03bd7a41c3db767b83d6d79a13dc59ccb3dbd4f1b3bf7a1203cdc4f0fbd9cf58dbda1b6e63dd5a5813d69be663d2ce58f3ddc3dad3d7145bcbdad329ebd44fe75bd1f5a623d9d21bebccf9eeebdef57a83dd58f46bc51bffb3c4b89943d65c55439b0667ebdb256c3bbbf3a8a3ddf46d73b4a76a5bd962a333c67c5e0bde0aebf3dbb2ca4bdbf1c57bd32ce99bd035ddcbd9b97bfbd900197bd99793e3cff11f0bd3fa97b3de61f9fbb9379cd39fceeb5bd7da9fabd1f05a83d82c1853df84bed3c848fdcbdda4ca33d1e9c433d8201fcbd962007be2383e9bc31b75e3d5380d5bc65a817bd7563c13d5819f7bc0091233d07fec23c0f5882bd8e18d53d9ccbce3d55f174bdfa2fc03c53b100bded89d0bd4c209dbd3380a23d5f568cbd5de2d6bd0f90953bfd18c73d25a9493caf34cb3d80dae1bdd088523c2e25c8bd86a7133d0a8a48bda5176f3d2aa0563d7ef78bbc8c8c97bd94b385bd082f843d8d0cfabdf6b3e03da08a10b8d94272bce379a93d87e3233dddf6b2bd737130bca3752ebd14d61f3d8ba215bdd38a953d650f0fbd9b11b13d8aa70fbd004fc33d262a08beb7709cbdaf5ab0bd5d1613bd085a0f3dcdecbe3defa697bd3da4963ce45a453ddc7d6c3cf3886cbd1612dcbd67d9c9bd3497f53a96c725bcba3e353b6f611ebd44d8ba3dca6eacbc20a2dabd246fa2bb54ae523d1549c43dc6c54abd75b8e83d020c3fbc2753eabd14b2c63d50dcba3d2f60023e13efe83c9ed300be3c9f453dbb24b73d7e8561bd040c9a3d36a0593d9106293dad3fcdbdefa7cd3dce59c0bc50853c3d46fc88bd288792bcf5b9e2bcec08f2bda55b633afffe853dd412e4bd3b216d3dc9bad63dc23e00be5148f9bc86f9a7bd0d58343df1b1a83dc835543d4b18cfbd7ea982bde0520abe90374cbdad5ce73dc7125e3b057cfe3d300098bd60d1e43d66ded7bc5680d8bc1b07f5bc376d853df61e0a3d2737813cba9fd43dd726cebd9fc7a6bdd41cc1bd4287b1bd60bb92bd2483b93d75bbb3bdf77daf3b066a593da8f5d23d391392bdbb27d0bd3a1abf3da1d0f7bdbf79a53d9edb52bcbb802f3dde90723d535f9a3d1e079dbd1db802beeb2b45bdada5a33d7518133d67699bbd434807bc74f9973df574c4bd96cc25bd420067bd3206d7bdd9c9b73d632991bd2e9b90bd4730803cfb3654bd5c88a3bdf234753d62139b3bd77bd5bdd78e71bd04e4bcbda623c83d4da7adbcdf81f7bd3db2d73d7eb39ebcb86b1f3c084194bd2deb57bd07e5ad3db1af27bd822afebd05f45e3d3252b53c1d43fdbc4be332bdba34993cfcfb093d3145bcbd4e7c543d988513bd1dcd0ebd5bfe4d3d7334dfbdf2bf413b3f3453bddd412cbd74317cbd1453eb3c70d3b03d2a81613d5fc1afbda1925d3de2ac0bbe91085cbde06705be8765083df3b2eb3dea9e9a3d0517eabd96b99d3dd454173d673697bd0da0d23cb6ed9dbca5a68ebde2766abd73fd7c3d67f7b2bc5803cdbda7c2823dbe7175bda3ebc3bd9683233ae197ebbdf7ca83bced8053bd86623d3d1bc38b3d360bbbbd0f042bbdcc814b3c00014c3df1db233d40eab93d5b17993d201bf7bc735303bd6c4cc23c0234a7bd283e3d3d742cc4bd240a253d9d89ccbdc675263dd67e2cbdf383873da6c9d23cde3e80bd8531463d0bf894bdfa9b953da81ff8bd54c3a1bb39d1b4bd276118bc62348b3d552686bd092fb63c26acb9bc550666bcd67202bef1c8c03c2c522cbd0d6fca3d3d7e763de7d5a1bdf243adbd49fe1bbda56382bdc0597ebce76f273d9c69263d512613bc79ff4f3d48d8c83da50dd0bd94788a3ddd5c57bea6dfd93d4dea653ea527a9be46da943dc268273ed20f9ebdfafa233ecf0da9be9bf150be2f9c643e4bdf9cbeb6e36a3d7a77bd3dd841a4be9547973e0c9b693e0aab5b3e2d293ebecfe09c3e0f393fbef604863e342a193ea6eebd3cf73ba2be4d383a3e730e823dd59d64bd66c5b0bd4e2e29be9fbebf3e831792be9f7382be96e4993d037e943e1effc5ba86e1933effd7f93e91c1e3be43770e3f989abfbecf3f033fdcfd413e31b3ce3d052e813ef5c5d63d9746053f9685c43eac4c103fea27373f9a280c3f2fcb64be188d85be8c2ba13e27972a3f51cca3be559e1cbf2452b6be0a1e2abf3068313f72850fbede712c3e1e3e953e268eb8bdf82b0e3eff252f3e10fb84be5c81a23d8ee12dbdaec0da3d1fd09a3d87225dbe4fd1f4bdba741d3da1dd973e6e5e8f3eedd3d8bdda16f63dd6cf953e27b6e0bdb1beb3bdb2af84beda5a80be302a33be5ab09fbe1d386fbd5d16aebe88ec753e3386d93dcfbb903e29eaddbbfa053c3ed7b4493eabd9a83eedc3553e1fb9003e039303be9876a3be6c009fbe7e620dbe66dc763ecc039bbe9a2d50be1b7562bd01ad873c7d4f9a3e85c6543ed363a9be661f9bbe04481f3e663a8b3db529763e8b346abe6bab15bea29da03ddb49953ce1ab72bedf7469baa1b4343e2eed1c3d92a80abef2d0543ed2518dbdcf94b8bcd069d9bd17ce973d97b08fbddc7274ba8c92923ebcc2d93d10089c3cdea7233e4b5a8abea837ebbd8ee9763e5828a13e03e8e4bc137bdc3d165ac1bec88747bd0760883eabd2943e7b917bbe6947583da0c6b43e1c7a73bc1e458bbe1a8e41be1b3b2f3e7206663e05a8af3d368e4abe8e3b23be55e39d3ef8cd763e1c2189bef950863ebef0203e3d3202bdcdcc31be6704a43d52d850be981cb9be488b993ed31e03be742f84bed2c340bec4b3fc3d57a9673e0f04a4bd53b6853eb2777d3e4d08873dfae0a93ef98c553ee76839be63e38e3e073395bd0262873ec59303be53c8593ec1e8b43ef574d93d11f091bedd3aa0bea7c53d3e4f3c1e3e9a817a3e56ec793e2d48adbedefe8fbeb2ca2e3e24736a3e4ff9aabe27c76d3e9e332e3db47bc1bd4622d13d2d2c97becc2763be6a1697be4a8ca6bcc5ce603e1971203e488eb43e24a55e3ee11dd5bdb1666d3ec6d4393e70d1bc3ef0227fbe5a61b0beff23cc3d1ded783e5c29f3bca3b404be5ce8b1be75748e3e03b8863e1d60a0bd7dde0fbe730fb4be467308be76d969be52dd12bd5463b33ea128813e53c5003e1e290a3e36e1133dcf9511be4cf18fbe12d5493e6003a43e270226bed06cf83ccbab9c3d2495dcbdd7326e3ed645973da770e63d097a02bea08d81be916b09be7abd53bef6928dbefdc07c3e5e77e03da9db10be64cec5bd40e993bdd5ef86be79ca803ed86d93be7ed184bee409633ea3d589be933c77be7ac3283ed963363e878f5a3e8df934be6cec8cbd83cf843d3b56a3be8fec32be64c59ebe1a5ad93d59c3bcbe5c9fa13eef2e96be6a5f6ebe4b0a3dbde2024fbec05d5d3d0ff2193e52f8513efe8f6d3e2bc2313da0da0a3ea0f143baf86b32be35e8a1bc5bf7b93e02519fbdf83d8e3ea18d4dbec37435beee394bbe7683513e268642bec7882bbe00d9f03d94bc52be3da0b53b6d0d51beb5cd04beb7e0313dd32b99bd80c1b93e777b78be5667873e8128f2bd16b9683ed001803ee94548be006631be1ae9aabe0933b13da67a7b3e4c6e483decc2953e143e6e3e49e1c9bd193f50be1617c9bb7586433e2514ac3e45d9243ed690c4bd784418be52dc9dbd1bd6de3b075015be2da2c93dc024a23e8d1d5fbe650c79bd41702c3ee04bd63d215f3c3e498aa3becefee93d4072eebd201948be005b1f3e850be93d60db8f3eef5e993e6e5b3a3e93bca73d6cbd263e8e7b13be8914aa3d2631aabef999f93c7d50593e15c9a53e473f57bee8a29b3cf6ae3c3ece0bb6be76f632be60a2e03de52a08be496036beb001b33eabea58bd40e46c3e218555bee67839be2fc41fbedef774be97d24dbc9f80b5bed048993ed8d0fa3df74f723ee581c03ece6e813e37a24c3d5f3f8dbdd3c6213ecc61983d8df22bbeb860333eddcd28be24617fbe369e45bddedb8f3ecc12193ec32d3abeedf38abe9627863e658ca3bd6b7e31bde6ea82bef347a73c972a2b3effb728be7b7a94be233c9b3e795fb2bd902513be6c1c993e2372233ef0e781bee3104b3e116f35be8cdaa33e9c41fa3dadf132befcdb943e56db883e827263be34b6f03da16eb33dffb99c3effa96b3d2fb54abe8c96983df03c4dbe6a66b33ea6ee4ebe2d1271bd7bd422be1c3b7bbe373e3bbe32bb4b3ea5038a3e8efcbe3d4608893ef6178abed0dae73c8e802fbe48d7bc3e02c3bf3eb3e3b13e538783bc30884ebe926869be332a15bdb15f903ebec26e3edfd36a3e77fa39bd0346afbd2b95623efd671f3edc17f23d77ac76befba6563da2de8cbef8e4963daa0aa43e62a20abeb02fb2bd7900c0bc37dea93d8d1dd83dd4beb4bedd40da3daea6b9be363b40bdab66f6bca3b95abeff8680bed4d73dbebcc5df3bbc80a3bddb6aa53ee5d2843ee662c4bc4dc889bd0638803e7c6053bd2a007bbd4f3c98be8c0956be37a17b3ed32d66be7d7d8b3eef6384bde6b3bf3e347a503dccc27abe59db3f3eda0ee9bd31735d3d800e93bc41f87fbe89b619be03fdba3eadf4713ec78e6d3eb1e31e3dcbda56be5b1ac2bdfc691abefd0178be4d504f3e76fbf33c6bff993c5cc8513efd2861beb63773beaee7223ee9eda23eea0861be9db4fb3daaaf04be401b913e676800bdd9570abd25e69e3ce6f2743d62ce34be5ec70d3c4ea58ebe522c9dbe0154283eebe1a0be9dee103e59adbebd251534bee25b873dd82a06beae5e3e3e5f5e59bd4a1373be4bed933d3164893e9fd0a4be6a66bebea00dde3d4933863eebcb7c3e6387f73c6a9c97bed166bfbe07d78a3d0bee843ed356a83e88cd823d3c108abe5cfdb6bd16874fbed97afc3d873250be768ce6bc4c6888becd60b43ea0023c3ecb9b8f3d4ef9cc3d1856c0bc9025c13dac99b3bedb6c0fbe6829353e9c998dbdfa67c03d32dc233dea5bdcbbfbd27dbd712380bea83ab8bdcd2a9bbe86e63cbe45c4103ebac0183daae4e73dd5f34ebd411d8f3ecfe096be90c46cbe9a9bb7beb78fb8be35d0083eb70d8fbe1414a93e7dab873e6dea9e3e609a273e7f22733e47b5933eee0f173b50373fbea8c1103e893642be072088be6c03e83dba0ca7bef81fa73e1125313e6512b9bea1b3a9be289b993d0e0d623ea60f4abe863b813ed5c6753ef806b93cdc61a7be0a3dbf3dbcb676bebc2d853eee2b883eeab78cbe7a74bcbe95cd4f3e470e9bbe3798a1bd2d3b49be66df2fbdedcc8abde9dbfabce9cf28be33792c3ed627933ec74ffbbd22960c3e076694bebb8129be56bcf7bd5dd3873e5e5ead3cbed9803e1cf921be9161863e5b94a13ee9b52fbef15e54bd333b813ed7e9bdbd06d20abe4fd37dbd8f23e4bc7dcf2d3e396ea0be837e01bd4ef8a5be70104bbef1589b3e6f6cac3e1dac95be13e644be223dd3bd00e5773e0ff3babd63f5d23d4730b7be75ee53be1f1e863ec7dbf2bd48d29b3b350e2d3e591018bef6ed973e05746a3e7dbd6f3e32d2e73dc26a793e7ec7003dc92428be74107d3e5a4430be09ddb7be642293be3de8adbe99baaebea45cc2bb31e3b23d690676be52b6edbd864ba83d0093693ee72fb63d3427b13eef0d083e0b13043d974ea53ef5a0183cb89288bed2b09e3ebfea1dbeb38da33ed66667bea1859f3e165877bdfd2a643e96e10f3eac70153ec6ddd73dc18298bedbf2933de1e8a13ecf7fc03d9b8a373ed9852dbe65e587becd13c9bd5774a0be2f48a03cd215543d99e298be4af9ffbcd1d4003e5a01543e77094abe321297be8f66febddcd93b3ef5a210be8acab2bd37a40dbd170e1f3e5ab771bd155697bee67404bd3b69503ddce089beba78433ec414b5bea74f203e274e8e3e0b7fc6bd99bc73bed8d145bee4e9a5bed9884abdf193893eb23ca2bec0754ebe29a875be41f53bbd2446813ebf99cc3d472d6ebe186d5dbe5ca1acbe4a1d9cbdf17a9ebe2f376b3eb6d54a3e73bd6c3b09143e3e07a7b83dfa6bb4bebe678dbea501413e58430d3ef56e1ebd8c5d4dbc848c783ef76116bd8c3a053ec317923e4dc211be275dcdbda5ee7b3e0a6a46bd447eb73d1e9ec3beb2d8a5bee16c363e3918a73ecd29873ef85bb13e7fc5963eda058abefffa1ebc38f6113ed70ef33d3eb04cbdc8e085bef7d1653e23d664bed113433c407f613ea5ee203ece98a13d9c9a37bea009903d1dfd94bee0f89cbd4e3e9abd7b5e36be3f981e3d1f3146bec0fb2b3e388fa43e5c9347bebb7dfe3d169a593d838152be8979a3be5c410ebc59de03beef5227bd8f4695bef459d43c00515b3ed659343e17cb8dbe3d5c87beb560b33d6311673eb4221f3e3a9b24bd4dcc8e3e7ac18dbee2d145be5f6e0abeb25955bdb75b6e3eee1665be86060a3edfff9dbde5348d3ec163033e4a1a8fbe3a6b343e4ee5053e4800bb3dfc930c3cbd9100be75fcba3d7dbb87bee1b230beb4524d3ef05385be69008bbec99693bdd32d4ebe71e49c3d19161b3d815e693de1378fbe0c8291bef2b388be7109053d95249bbea7c322be454f15befaceb93d57e8a43e82f1573e1e616abe52f018be2f8f9cbe447297be300602be662e653ef81814be1fb1a0bd4a71d93dfef2ebbd15a375bdbc3fc2bc58c7183e9ad4bc3e4b0d913ef385863d991502be43ac853ed98a1dbeffc6df3ce6d6253d6f7d2c3d01b33f3e765e00be266a34bbe0935a3dd08ba6be19b61a3e16fea1bea268b2be81a6f33de966143e2083c13eefbbc63d28029f3d1d60163e7e563a3ee167983e7748a7befe6329be67e2593dff5e023e690ac3bd4a4e58be88ab9abef5cfa63e8e30323e0d699dbe2eae6d3ee50b6abea2028cbdea0e1ebe61998fbcaaa5a53e62ddcd3d830c843d4e047e3e81014d3eaf9d99be168c683ea7fe473e705f79be23b5363ee48a2abd52fe9d3eb14d62bc68de163e7f8bbebdc0ed263e0f8d3e3eb4c2863e7930023d1e41463e8058423ede16863e1866b93d772795be3f0ae63daf291fbe63f89e3e1b9ac13e1e25a03dfe2ca53eaf6c9a3e00aceabcacf086bcd69b2d3ec99730bdd0d0503ea71f763ec83fa43d60e7853e2ab282bd83c29cbc92348fbea023b53d5b772abe4fd24dbe0b3a9f3d038a873efed24f3dceb783bdd8d3c0be50651abeb5abb23b46b2213d639996befdf45a3ee49409be7a4382bd35d752becb445dbe20b22ebe9a93ccbc989b0a3ebbb924bef4f955be1426b8bdcd40aa3e0708663e65be913e0766b4bd2a56c2bdb35a733e3b2acf3b2442633e66ce1bbe89b01ebe11f57a3e789c243e6109e1bcfa7a1a3e86a0c1bea06489bebb37973e79fc6bbe92739dbe76482abe8d0241be01452a3e85e4673efdb87fbca1de31be4417443e4d64b6be861aa13e80408ebe4b08bf3b6aef833dc1d60d3e7c9212befe3f833e6308933ea56f483e7a8fa53eb80debbc32f0aabead6123bd0a160e3e5d8dfb3c449924bea3a6363e938ea43ea76795bea0b6b03e31a87b3e447680be1720863ea248ccbc4e4f32be32c8a1bd0a54a5be738d343e72fe6cbc26777fbef72a1f3eabbe273de76395be979a403d5238a73d9ae1b33eb69b14bc0c9bc33cd382883eb83a72be4db7033e0a679b3e58eb9b3e1e91053d5117113eac19db3d8e2cc9bc6cf270beec9755bc904e73bdd93b973dfe2b9dbc3e68cd3d9e3ee33d8ce7e33c032f98bea224d63b25d8aabddd6caabe7cd230be3c27173e511a743e71f49e3e7b616cbd9fbefcbd3694af3e645433be329d33be6d4a6abe52efa33e29a64a3e93298dbd29c0a7be4f7f993e478908be46d55a3e269f633e03702f3eee60873d2cf69ebe70fddebc3645a8be6023833ea9f87fbd0321a6be875f133e7eba5ebe7d6b95baa2571f3d192c78be07e1afbc51d6203e3a3883bebbd999be33c711bcafa3bdbd94b495bea879503e657aaebcc610753ed7181dbe5a6d823ef5578b3e1cf6203caaca4dbde719273edef4aa3efa3d0c3ed920683c41dd8ebe188b753de0c05e3dd3268a3ec57a3abeaa2408bd856f90bd9e438d3ea03db1bdcbcf5fbd0cd6a73e24968fbdd9f39abdc30aa73e5402203ed0789cbeaeac37bc876c063ede294bbee2e73b3cc08b5bbe6677603d9a27ce3dba11983d3ea344bec27b3c3e346e3abe33dc63befd64103d544a9ebe42515a3e30203f3eb391493ed93311be40726a3e35588e3efd4fa2be854740bd2e0f583e5041f63d8d63903e632c8e3df642183eb245843eace4253ea5c322bddf2a023e7a9e42be1e0000000000000073fcdc3c4bb4a53f8f756d3ec50def3f00000000000000000000000000000000000000000000000000000000000000000eed91ba1c10833a95c480babaf7a33ad413a03a4da09c3a8952373aa40bb3ba471814bc3c00483ca6e9a0bbe54e353ce1e12d3ce938bd3c74c5813cb34b40bcc61cabbce06fee3c628d6cbc2892d53cbeeeda3c9c40583d3753103df229e8bc8aa995bc4c67dd3cabed22bcd3acba3c4a60ba3c11a4573d681b133dda47c8bc26c62dbbe3040a3cb57fc03bf7f4833b7288f03ab4e9d33ce22ea43cfd045cbb8e1194baf64f1c3b99f6473afa77e83a599a8a3a37dacc3b33c4a03b6779e6ba8b2c4ab9479c8b393fa38cb85cf16b39986b523973440b3ac1dbc039b03780b91730fab75f9d8c37e2bdb2b7ded6c9371a79c53792994837735402360fabceb77bcb7abb75b4623b86a624ba5cdf503bd5672b3bbad8e03bc307933b480242bb32f130bc80499b3c7029a83afa475b3c46ec373c1a7d3a3d289f073db97a57bc8810cbbcd4490a3de4c7bcbc878e033d979a0d3d4626613d87ea103d86a713bd35ffc0bc7631f73c6f73bebc28a7e93ca9b7043d2d113e3ddb76e53cbd8803bdaa7394bb2b40333cff61073c889e8d3b500a053b92980b3d0c75d03c12713fbb18ed50b8aec41b3b00ce393bf61e553a1e8738b9459c0c3c6a3be63b99ef13baa0ed0d3732d72e394df40039d6937b385fd2ec375c710c3a9968df392b1e7db82bd5bdb7aa81b83778d804b86f6ee637505b0938c1489a37a294e936402b04b86b3222bb926c7b3b92bbf83a488d1c3b1cb3b13a15ed2e3c3866023c37f7feba228622bc9a27a13c2ec90aba01b1713c91644f3c69093b3da3560a3d3c937bbc22489cbc0550d13cdd62cdbc113fd63c5747f93cfcdb0b3d1735a43cf506fcbc3d008bbc377aaf3cdebe97bc7f0f9f3cd9f9c43c6b93ff3c17e78c3cefa5b5bce2e03fbb88d8283c1dabf73b185f363b170df73a7b07053d7a93c23c4083dfba94b6e139a9802f3b6348123b439c2c3a6aca9c39f5a0133c348ce93b5b9f22ba91f2e83755c90739d0a0d6b5f68b4838f2f59f383336b13928e7833974c08cb869a682b781bd8637d3f7d5b7e2edaf37f867d33799053e37300b80360b94cfb7f70d11bbfb45b83b759b3aba9b278c3beb93803b829b503c11561c3cb78399bbfdb674bc96c8be3ce43e39bc486bae3ccacead3c39632f3d6beaf33ce15ac1bcf0778abc16aecb3cb32288bca705ba3c4908ce3cf019293d76e5d93ce94cd3bc82e582bc13beb83c3e1624bccdda903c0e71a23c68b62d3d39eddc3ca6219cbcb76011bcc06b6c3cb7d737bb46af193cbf972c3c3bddfe3c739ea73c6a491fbceaba48bb384fc13bbac33dbbf4a1993b00b1ad3b5e37363ce4cff53b58e5b0bb29f82736fd93ef36601299b4e64e253645b98b36f1cf9c37ea426e3752a383b60000000000000000000000000000000000000000000000000000000000000000fd6e9fbb5905063cd3c7d7bb976e043c5dde113cbd524f3c3aa40a3ce7701cbcf405c0bc67e4e93ce552e7bc6e38ff3c0a220d3d0c88183d5d19b63c50c112bdaa4a08bdb517133d497125bd3c84243d70ee3c3dbb8c283d27c7ae3c7e343dbd42c4bdbce81ef53c02e4bcbc81e9e23c4f5c033da0413d3dd2c9e13cc5cbffbcb1363abc3173943c0db4a2bb665e4e3cafa8673ccf521a3dd588ca3ceb6958bc7f998fbb50fab33b9fb193ba8d468c3b1572873bb5053b3c3364f83b0fe28abb00000000000000000000000000000000000000000000000000000000000000005ee6c7b79cd04c3837125ab8dff15638cc487838b7a18638bb123238586e88b802765ebbfb7faf3ba01c86bb1388b23be4e1bb3b1ea7093cdca6bb3bce5acfbbeaeabfbcd1b6d33c2e9fdbbc5ed7f13c3904033d8d9d013da0b4953ce1fb09bd49a60fbd65970c3d35f53cbdad6e293d297c463dd693fd3c493e4f3c084d45bd5bae85bc52edc23c577d9cbc5a38b73ce7e2d33c9f5b153dfefeb83c6f76d4bc4e43d8bb8203793c477c203a76b2103c7fb1143cbad2173d1aded63ca59912bc147254bb0415813b20ff7b3be227d73a36a2bb39394f503c2847163ce26d02bafa567fb9bba3e138c93f58b9460640399a634a39900facb639d993b8d06347b972bf83b755d321387cc510b8311e183893bf3338d9d27138fd612338fb5e43b84c8b52ba36ccd63ae40a44b906d8b73aa017953aabb76e3bd6e7363b505cc6bab4b94bbc04468f3c0bdbcabb553a833c5821713cfbec0a3d3d00c43cae818bbc0cabd1bcd804fe3cb81fe3bc3573033db4d2113dfb39313df06ad33c699f15bd136154bcf650ca3c981f4bbcfd8fa83cb6f7b73c29e83c3dda94013d798cc1bcb2159cbbe3736a3ce6cd963b78e2d43bda20ca3b13f3203dde5ae93c42d3c4bba420b4bb8f16b73b1d265e3a3744733b2ca44c3bcd1c5a3c15830e3c427f3fbb5419e0b9ec7af339533074b96f50d3390a04e039880d553a01f2003aa8a3dcb91a866d35927014359632df35ea56abb4c72a4ab5f2c84b36517f37363a934d34a79688ba36fa853af77d88bafe28a63ad85da53a1fe69e3ac00e3f3a0a10baba269432bc046c623cf28fe4bb3778573c5fb2523c2c4ec93c7a2f873cb48e66bc5d4990bc54eae03cb67512bca3bdbb3cb416b83c0cfa603d85421c3d41cfc8bc257265bcead6cf3cd860abbbb023993cd15d9a3ca7705f3d80161c3dec1fa3bc2d0402bca6b2503c9d6b23ba96da033cf824083cf397ef3c24eba13c580f01bca9ee84bb2400933b2b15d4bacef1753b4fa3773b0b6e0b3cc197af3bf8e776bb1ab3fe39e124cc39f4458a3aa91090b96d72ccb98a590e3b8fc2ec3a781cc139b887cdbcc8311f3deafb8fbccc18063d74540d3da7cf953de358493d082e13bdaad44b3d98cc03bd1b730cbd035904beb6492ebc6ed2753c5734163c6953bd3cf636d0bce9aa6ebcea23913c5435a9bc6ea26f3df86678bcaf7e39bd68a474bda699e93c72374cbb0e97acbcd28792bc1cab97bcf031853c6e63103c8805a9bb33d7b33c0e7869bb3803d2bc29718fbdde137c3d7db340bd2ea020bd8f4516be8a341cbee5f0983d4b01e33d4ba9813e08a91fb93d7c41b8c8d794b966206039a41e72ba4c72283a4c00deb92b9f98b876818a3adca89c3aca215a3a8c20b4372320db3a195916bb80201b3b6efbad3a3d8fa4ba593db3bb856c2abb1bc288bafc89613c6f9ea3bbb12083bb8d6023bc9ddad9bb0587c7bb879c743b8b5a78bba992a8bbefb30b3b6ea8003b6404b1b9edeee33bedfaf63baecd6fbbe4fc953beaeea13b862c0cbb47d408bb46a7823a8ec5753c15d6a83c7d7ae0bb9045413c8a1c1e3c2e768cbb2dc383bbf6e7093bf88807bcfe44fcbb39a1963bb7a09bbbb101d2bb39f72c3b1d8a1c3b12049cb9dcba74bcd09d44bc5c28103cd3ddffbb144542bc6011a13b9c11993b5aff86ba0b081dbcdb98e6bbf5aebc3bc59c97bb843e02bc7795513b869b3d3beabd8eb85c3b87bc568473bc9cfe183c1dde18bcee5b51bcd3f8ad3b9b62a23bf1b88cba28b2863c7375873c2aee11bc27f2253ce2ca473c6be8a8bb92699fbb5696c83a2825c03c3da5d23cb25248bcf6fd7c3cf7d1893c7ec5ebbb729cdebb6c7b243b3830f1bb84a52f3b22b365bb0a9206bc123d57bc7a9f6cbc8191d63b492f24bca926d73a34a8933aa321f5b9805613b798f6abb9f0378ab9bce684b9e8d184ba692d103cbc29ebba5a79583b68c10f3c9aef633c8aab7c3c25d9edbb1f68263c6d883cbcacceb03ba470d7bb8d7174bc7f76c7bcb9d7dbbc0713403cd004a0bc1c16013c469886bb8911a03b32d4323c54ad933cb3b6a33c9a9c09bc14c2743ca1da203bc6951cbb52ee103bd764873b57ece03be890f53b4dba43bbf2bfc13ba048a1ba498574ba013ce739c45689382e9ed739bc52ec39a60d81392895873a19bcb23bfdd487bb04a6903be009163cf62f7c3c4dc18b3cc15be0bba7455a3c3a94123d3c9b5abcf2ac913c08aa2c3d1ba98b3d17619a3d3cf108bd67e65a3de9408ebb1b69103c321eddbb7648f53bcd6fea3a54162cbbc440ff3be4c5dd3b37e94c3a9b9d483a18e994b9f0049c3abe89633a7431993a9a338c3a2201d8ba4e5fefbc4a905a3d9b572abdd675363dbfd3273c997596bc7f2d3b3d00b83a3d9a606bbc6e65d73c31faa4bc4c4dae3c417d923b5f661dbc45a2b73c2118bd3cc98474bc51d8dc3c13cdacbc5508b73c2d3ca03bff2c1ebcb144bd3c89d7c03c522cb23af90415ba8c13903a41e82dbaa4b0bb377b29763a5afa9db9294ef8bab4d72e3df37caabdcb27813d4e048dbd0b2784bc3587db3cf73493bdf50a8abd4cb1ab3bf3383ebc6c29093cfee11ebc2cd62bbb61eb403b72d625bc02bd04bc54e6973d67770bbecd7dd83d4f18e8bde71fd4bc80ed3f3d9d02efbdf0b2edbd218e26bd4fcbd13ccd3e38bd7a7b333da4131dbc2912853d038d313c4b0f93bcac1d593d5f5f04bd980f6b3d65a46cbd107b533cf8cdafbddfeb69bcc6a7be3c73dca3bdf216623d984ec1bd5f7aae3db04192bc9402033e927d9a3c573f14bd8c81003a7b65d2ba46700c3bdc238c39c6d0abb9b85287b98410ab39d074f9b86fee7fbdc3062d3db29e94bd8e47883d873066bc9f49cd3d2590753c1c2ce5bce2afe0bd13959b3d39dd04be65dfef3d01f6c8bc8cb0333ef47bd23c94ab4dbd58efc03c8bbb76bc5aacd73cfed6c7bc692baa3b6ba817bd2ec8d0bbf55f193c59bd413d8a6e0dbd6ce36d3de2ce4abd2f82233c260599bd16202cbc6986b03c19cc523e0f580bbee93e713ebaaf63be32f7433d28daa9befd324fbd7ef9bf3d6d858f3df23df33c0791ea3a1a90123caebf04bd95ec97bb5e646e3db98cac3b1c9522bcffb822bc74f7143bc23425bb0c28b33b166c7eba494933bc3bc0633b9245963e169e193ee9808bbba73a203d98d111bee0d5eabb3f8e803e854ab33b09ca2bbd515020bc8131a4bb362c92bb38da953c71e5b73b3bc603bd571209bc7da15f3e0294f53dfadcf1bbd380f13cd3cedbbd79deedba1273413e4e6880baafa938bec46cb6bdac17cc3afe1dc1bcd831b03d5834ce3b11c81cbea252b9bb898186befeb703be2a239b3ae0f70cbd6d98013e8a19063cb7ee63be28d40ebc6ef519bee3caaabde809a73bf59d9fbca8239b3d739784ba0f7204bee264753a442f55bfaab6e2bef080a63c4c29e3bd4d3fd13ec8eb363c804337bf7a43acbbc9b2dbbd560732bd84e79d3ea65babbe8f72293d1804a6beb2c811be92ff46bd839e843d3629de3c997448be38cd553e20f95bbc387e543ebe35bd3d9e64e63c73d9423de6b49e3c22d5f4bdb1eb0c3ede3905bdda66fe3d4d61603dbec1c03ce882803c2072d63b26e58dbd041e833d691f7b3cb28d993d0bf1073d06d6893bb6f3b83d134b183d94bd84be204f903ebfb805bd21d18b3ecf61f73d1026273d5827fb3d9824543dc0cdb4be82edc43e9e5f1abd755fbf3eb30a2b3eb3ff603dac6ff8bd64814fbda671b03e335ec0be58e4373d2649b9be40bb25becec662bd005df8bd71fb4ebdb9d8b03e0e26c1beee0e323d5788babec0df25be410561bd25d995beeae4fdbd8a885c3f49a06dbf132f983da74669bf3b3ed1be117804be6befcdbdac6e38bea0278dbdb03ddd3d36bfe03e7904fbbef437f2bdf7d8893e904e5dbd638eb9bddb4815bdbc0d5e3de917583ea5ee6cbe3d397ebda5b3033e1509193e4e688a3e302bd43d2f9625bef40e26bfb41b393fed42353ea238cbbe7c6c08bdbcd46abdaa79a7bc56490a3d4865213e3fb73abedf6924bdbea0c83d51886e3e84dfd73e1d4d2e3ea55382be40056dbfec11803fce008a3e504c0fbf7db1043dc223813d4623f03c472a20bdd13fbcbd071fa83d4967113d61b553bde1168dbe7c65fdbe17b046becc46983e363c933f203fa2bff519a5bedc5a333fc0f318be19b888bea84fd8bda60a253eb10f1e3f666d2dbfd11f31be4871c03eeed00dbf143e81bf633dcebebaaa1b3fc9f90f40499d1cc05f7e25bfe077ae3fe06580bda7fb353d1369083e5cf1e43ed48bc53e3cbb593e2f0581bc5966e03a295fe3bdb2ac0bbba042c63eee8fde3e9a80b33e3b52373d7e1ca73aede3bfbbaea7753c5308293da5c4933e937a033ebd54d63ecc11863e4d82593d341c13bec48d383dd7bae8bb7433b73d85258c3e96159f3e4686aa3d9239173dae351f3d8315a83c986a51bb4ea8ad3e94f15f3e6b14c63e3f68df3d3eaba53c8d827fbd34d0aabc649dd23b8990a33e6e83943e82bda03eee3aec3ed0bb7b3ccf0784bddcab87bd51be3f3df986e53d9a0e653ed5e9033f5728833ee5cac4bcf9e6453dfa4a78bd53c330bd7f560a3e82c98c3e4492ca3e6231133e5723853d0463053eae4fb6bba47e013a99da733c251d2a3d1aee223da23acf3c42f3683a704fb1b9323a4ebca309a3ba9b073b3d90dd363dd0a00b3dd000353ba610ce3a02fb42bbb2a5013b5acfcb3b69d9103dccaf7c3cd567483d9773fe3c87fc2c3c7f2d73bc8a242d3ca85b4fbb5789483cb6c20a3db4530f3d18ea1c3cbc3e493bf0a68d3a8fb63dba0b0b85ba13af123d926ea53c21d5223d4c0e823c019a003c29d2cabbce4704bbc1a48ab9f914053df27d1b3dd869023d0f323a3d0ca09d3b4a0e1fbc44111ebc60344a3b5151703cbe9fb73ccc98653d7f46d43ceae09ebbb7991d3c7d3c4ebcbdd5b1bba5a0913c6badf33c66de293d88527f3c52cbaa3bd902673ca19c93bd07f6583d0b631c3ed51d043f69e6e23e6c36793eac3a9dbc99fd103b235402be02020cbb962fe23e0e8eff3ed989ce3e579b563d63ec4d3a79e1b2bbe22d8d3c01183e3dfd3ba83e4f67153e81b3f43e414a993ee0e5703db5d028be7a3f473dd0e7e4bbe1d8ce3dd2a69f3e4c4fb63ebfddc33de9002f3dac163d3d0e14cb3c475380bb741ec73ec922813e2490e33e66f0fc3d1548a83c11a092bd9e87c3bc08c9ec3b8171bb3ebb72a83ef685b83ed6e3073ff74d843ca9f794bd70c898bde3765f3daaf3013e5172833e6218173ffb96963e3d5ed8bc161c5a3dc4cc88bdc3cd48bdaa401d3e3558a13e7985e83ea3d1283e86119a3d661a193e06f65b3d44bd1dbdaff4eabdfd55c5be9307aabec1be3bbe901a603c211fccba3bfec33d88bdf83a4c4daabe5278bfbe3f779abea3b91ebd1ca97fbacea79b3b0e1a56bc1bb010bd00d27dbe023ce1bdcb31b8bebef366be6e703abdd4fcfc3dfa131cbddc28c13b89d89cbd26e570be910d89bea86693bd7d3202bd5a5a0abd128e91bce8f84c3b465095be6ae840be2b84aabe5060c0bdbb9b8bbcf4605b3d98e6913c5861a8bb0e698cbe6ef57ebed22a8abe0855cbbef04d54bc92cb623d7733683d626b25bded81c4bd9dd844becdd8e2be227d61becceea73c63a728bd4e67543de796173d4fc7edbd6b2972bed14faebe975ffdbdbb0165bdf7c8e5bd8f64673da1d323bdb14af6bd3a77cebe4a2ab2be81b644be44b0663c3645c5ba104ecd3dbe00053bdddab2bee3b7c8beafdba1be888425bd7dab9dba6512ae3b135f5ebc875818bdef5185be480dedbde55cc1be6c2772be77ee44bdc1a8043e8bbb26bdbba8d53b925ea5bd160c7dbe71988fbe7a2f9abd405a08bdcd6d0fbdcfec96bc46f4463b46a29cbeb4db49becba7b2be50fac9bd998196bc785a663dc7f3993c332cb9bbb06393be89fd85be3bec90be1514d5be5c0d65bcf8936e3ddfd8743d6bc92cbdaff7cebdae734ebe9bf5edbea78a6cbe303bb23c9ef732bd9eab603d52851f3dbfdef9bdafff7dbe66bcb6beafd104be00f06fbd84c4f0bdd02f9f3d684671bde85727bed37c0ebfc1aff3bea1ee84bea6bbb33c857430bb66620b3e3984e23ab96af1be2c3b09bf674ddebe8afa69bd285e9fb8a50b983b904196bc127048bd0538b3be22411fbec7a602bf4b8ca3bea74278bd3740353e1aa349bdb056ca3b81ccdabd6bf3a9beae09c3bea73ed1bd9b543dbd952f51bd1688e5bc31ab7f3b8092d5be8f558bbea16bf4bee86f05be5c379dbcc09a9d3de4fdd13cc78705bc7c65c9beafdeb2be4743c6be4f2912bf4d3780bcd8dd9c3d3d25a13dd67f73bd9df609bec9528dbebde021bfd9cba1be681bde3c687a60bdbb768c3d527c553d34e126beb8e5acbe5f80f9be84e134befae1a6bdf41124beee14acbc72937b3c1b4e343d139e183e4c21033efd2b8f3dba6cb8bb097a223a1cff15bd2ca304ba41ca023e5ec7133e98f6ee3d06d5763c571b6c395a32d4ba113b9f3ba3735c3c856ac23d07652d3d8e6b0d3e9e71b03d65e1893c6a6343bd69b5673c7c6302bb053cef3cf333b83dfb1bd23dba43e03cf9c84a3cecf6593c8645ed3b237d67baf850e63d2c51953d587c033eaef5103d8bb1bf3b3a20aabc6ccce4bb49181a3bd178d93d5b87c23d96c1d53d81191d3eea12983b3973abbc05f7b0bc1c59813ccdbc163dbc4e983d36c12e3e3262ae3daffef7bb36167c3c6af29cbc9f5c68bcb856353d7289ba3df55f063e54fd423d36fab23c1ea2303d826792bc5e91793c478d113dea6b003e0e72d73dac8d633d4a44c8bbaa1f583aa358f1bc2a8d01392aa9cf3dfa3df33d0928c73d8281603c84333fba306f3839b63b763b3f481e3c84b9983d89f0083d3e08e13d663b8c3d15032f3ca17e20bd3072003cc7f061b93978b63c4494903d2dd5a83d1123b43c585e2e3cccba513ce45dfe3b112faab9d493bc3dd4717b3d1039d83d822ed73c6c4c963ac33d8dbcf955bebbe14a253bf77fb33dc3ba953d324cb03d75b3023e9e65f23a20387abc94a382bcc859673c8be6e73c9a1c7c3d4cae0d3e0515903d7e9c9fbb20e71e3c8d7040bc646635bc313d0b3d269f973d6022dc3d1c561e3da3999a3c09780f3dc8ca683e273a2abe89a4f7be44ffd0bfc6a0b3bf597f45bfa7e3763dd6e9eabbb180ce3ee886e13b2b3cb3bf0341cabf0160a3bf020129bea27634bba09c923c540061bdf67017bedb6685bfd4cdecbe04ebc1bf51f672bf014f40be1599053fe2701fbe435fb73ce90ba4be2a127dbfb37590bfb92a9bbea91f0abe8cd914be62b09ebd33b2503c76939dbf955e4cbfd825b4bf3212c9befb3389bd26cc673ebf109a3d728ab6bc915594bfeabe85bf69fe91bf6bf2d6bf7da453bdd7dc6c3ec0b6723e003b30bec426cebead0e50bf854befbfa8396ebf836eac3d39dc2dbe79bc5a3e7d1c1f3e516cf9be15777fbf4508b8bf0aa405bf552873be9370f2be00000000000000000000000000000000000000000000000000000000000000004cfab034103d4833a9450f359f3d71348706a834b64deb34e853de346d4c6034e485de38fcdc133789cf38394efc98388249d038e4b904391ae1ff382696873801fb093a663c3c38a051613a857fbc39fd74fe39312d283a0ea21f3ad585a5399a29113aa5272f38c4c96d3a638dc4392310053a72132e3a0e58273a2459ab39f4571d39e310153747a287394ba9d938dff31539a0df2d39e05a2f392840c23831350637a7a60d3524276937f7a4b0360e9aff36e6391d374b1d2137d3259e367b08b2335c3c2732343c1a34b514703343baae3313b9e13304c7db333fd767338f8efc2f4e508e2e11c44630384fa72fe00ceb2f145604300ec70230e874ab2fb3e88037c715a4359ee1e137e1033837425d7f37648e88375a7489371f412a3739a1e8398ea401386660453ab895a239e3cbdc39abe3023a40e0003a41029139574f0c3a22515438184c5f3a219fbc3968c5fd399ed0323a1eb8263a45e1a33935ced5391f771f389d56283a138e8f399ca6bf3976eb063af562f9392d3878397ef19f39f19395379f000a3a96606239088399394f43a8399fb0a93983934c39d51d8b3754137335c35df237b5ce3c378421853752369637cb8b9b379fda29373cda9533d334d13100de0334d0225633d7149533f54ba333a2d4a433dc004c3321aa702f20e1202fe88518307a5eaa2f8995f12f4975632f5653192f678de72f085a0838c917203634167338eb97c9375fdc0938e7e20838a51a0c384b98ba37962ada399c66f637860c373a2ae896398dd9cc3941f2f93965f5f539d7138539d66b373964cac3375d2e8c3929d4f53877742439a9e38039fdf264395f9fd838d6d84239caf19c37c50d9739cb1b0439b2782d394e48793980645f391158e538a5a58f3977f38437928df43917304d39ad658839e6e79539ae3a95398079393979997e374fda643504c0d237708e2b37f532683709438e374b2d8d37bb1918374b99a932d6a70931d6060a33525974321b479f32bc82ca3234fbb9322c8b61321c73f62dcad3352e5d9fb32e2d06782e48b1b42e9c12532ef5f3a22d8066be2ef90fea3779980e36dc7b42382c0ba137fecdda37142e0938bb010638f91b8d37d831b23948f2ea376767113ae0a571396a1aa439379ad739eedacf399915523958259f39f0d6e0378bc8fc39fca955394ce88e396d0eca394483bc39904c38390221cd39ec3ffc37b8fb263a71448d392ce9bb398867f239991be53936e67739ea487a390f20873764eece3942d32f39ba926839b3128a39675185399cd01b392d2ebb370a370136bcbc1538ad517d37dea8a937fe7fe5379844d737a4d05c37eae8282f2959c62d056b892f92f9f72e6a57252fbaf8482f6381352f8226f32e0000000000000000000000000000000000000000000000000000000000000000533fae37d64c30369a030738b470673707ef9c373c25f537b6c4de37dc134b37d2235a395945ea3723aaa83960791239a0554639e28f9639182b8839e27e0139b7b18c39e43b3938521ad93962534239636b8339cd5dc439a4ebab394a08323904a7ca3950ed2138bfba1f3ab8e688397db9b639d8e1013a6a5fed3944496e399c55a5396265bb3769b1073aa4df663924b7983915a3ba39db80b23977a24b39672b1a38a7073b36e5ad8338d744de3749e6153847e7203896961f38b8f4c837000000000000000000000000000000000000000000000000000000000000000081c0cd2f4453d92f61873630274dcc2fdd681c30779ee6306e0fa03032e22530dab2243781fa94351c087d37cec0d536aebc1037a6b56637c5af54378df9b83674d8303929c0c73758328939813ef0381184223944897039047a5a39e216d838a14f24391a191f3845cb7c39cecbef387d48243913826a39b28d443971c7ef38db49583935aeb337f30ba639a6740d3969273d3923c8933928d885395a46f238eaca9e39024a9737acdb023aea525c395ae0913938dcae394ddbaa396b4541395cd56b3870f375367011d23841ef2f38cc7b6d38aec4623867f468382a9723384a3b2f32857dcc305cea8d32c52201329273333217eee33165b800322d720032a300ec3041fa1e30ccf32a311f7f9c306007e330351b7c31da2b4131ee0dad3066fe153699525234cab070368ac5be358e1e05362def47367e103f3603fda735cc2f7639899f9b37fb78cb3933d827393e9b6439f9e79139b5f18d39bdac13393b45a23969801a38edaafc39f2d3583903409239a492da397e48c6398f203f39af1bb9398bffef37fc1d123a330275390cdda339a230eb3971f2dc39015351396851be3927cbb137393d1f3a4ada86390b07b2397a80ca39f6dfc7392eeb6e390820803885ba8c361d94dd38d25f3b3834b07a38f5f7813843b88138644c2b38e2f09e347d59b032d4060035e84e5d34e04791341e42a9345972a634b99240342d90652e4be43c2cf2d1cf2eae0d232e0264662eb189622e4ccf722ee6d4132e4a4fb034d93a61337ded0e354dd5733461c1a934ded1f234d647e23488f96634050dfa38032b2c373d714e3947cfaa386009e93830dd16390de010396d3c97386e10173ac77b3a3865b2783a321fce39c36a0b3af508353adbf52d3afda5b4391d6a1d3ad0803238c662813a63dfd839fae7103a3185373aefc6303af380bd3924e7593943dd6b372ac0b5391f631a39a32d4c39c7b77039bb03693923220939327c9b37d551d735bb880038b7775a37a9fa9137ed7db337a6baaa3740584537b0b358352de92c339739ae35b8700e35c9083d3517e8773592f77235a6e5ff343775813a8e7ea538cd77d13af3362f3ae3436b3a49039f3a2573963a1314183ad5b1fb3919d70139f3462d39017edb39ffe78e387ff1cd37496bdd377bd909386fb4d1395bbd503755e64f392df09d37effcea3a92c3f33886c85a3aed51033950ae2c3a694c07389e559f39b816ab378509223a4e577738df7c8c396f4f9337a1456038208e6737df32f937afefe3386407803aeddf8139d164b039ae38153a7b23ff3bca3f763ab215583b6aabe53a313a27359e759c35482ba1354ef64034dd953a359e6805360a016d3606b12d36bbe842342922a0343a6a5d34015ea4320958723445832035116d6a35a76611355a5ea0351a84493681c5283666bec134faab963698158336ea86fb36dcc8f936c0242336bcae38363e582936589de834d7266236a85a0435a12e283582f34f3363209c35321ca5350288fb346a7be134ace27235f0580c3489382334c4981c337bf67b37c7d8cb373dec8c37a92e86364b04b137f7f5523600ca8e36b585b834539ab93656bbe6366905db369dab6c35463b0d379414a235f9e7ce358870003482abb436f26b76369dee3c36395aa5358fe0aa368e94433544175735c06ee8333041c836a83ccc36cac8d836b8ee5a35a91212378e20a735209dcc356013153451132b378155293771d20f375a3d0d36b0f74c37d84af535b07d1a36985e49348140163745e02237e5c6e236142b1a3660592337e65dc9356e3003361f4a30343f6dab37ab8bd43773848d375e41ba36b907c337509871368655a136b642d134b9abbe3522ed0a3572c7ac3465a8ba35c0af79360d399836fcd960351e804436d9b855362359f0350699a2345247513478c38f35a7198535e9292f334f916e3654aa3737fbbad7367efaac3514d913368a3301377edd0b3797c38d3548fa7137b27b92364516183697d698357e02983665685637752a8237bf50313613463e3733ddf8356985853532021f35f0442536687bee364d241537180bb835f7c2d8367aa28936511bf5358c9cef34ea6c3435850431368d804736dde6a73457eec036ca673436ff2aa635002d82349af24a34a2a88935043b903557018633fe5f5936f8c68d35f300e434860de234ca42e235f699a6363499d236a5df7c355bcc9b36c58e65389f1af637a16232371b251f385e00e4389dbf093919ceb3370d1ee538de41db341d02f035a4a78c35790fbe35b949083414de1834c884c23559737a350c443c34e464c335cfdb0a35ab59b435179a6d345bf124344c50d6355fdad5343749b037a155a938d8a92d389aa57f384a8eb636b1bd0b376c549038b8d23f384ab49b36af2a8e37ec741737054f4837b4a27135628f0336b7da62377e2037379e38ae360c80b3373f042f371dfd8537e859c135da9b1f360f439e377f85483799f4a334b23e2636c0d03735644b17366c56d7345582bb349c014236527655354ce2253805cc1d39576db238772fe638b4d910371a5b6d378623f338fe3abd38c09248359a569336ac3b1636f2e88436acb32735aaf1c4341a5d8036a164e43582240b39d274003ac9558839957cbf39620501383ed954386d61d439ae259839d674153838520e38964d8d3860155838296ca736c323da3827f6ae36364f1e37e363823838c4973873c908394ad8d4382db34337667f4c39ebb731378a808b3778870939d2e4b638a8be5d3932d733392ff93c379ffabc39aef11837717614384a163935fbcdbb35123a0e366aecb035a2c46234f3572f361568a93404a0ad347bd3ad38460d553889d30339ec92e738aa0cf036ca0b73392916bc3604c8c137a063823958f1283940c8cf39ea5eab398878b0376dd2333aaa5b8c37147a90387332343767ff10376ba99c3746935d371156923502d5ec377734a435b35404362e423a38951dd337432b9038aecd59386e661f361044f038c5db133653ca4137475d6f3a7898383a8998ca3ac44aac3afaf6e0385c5c2e3b3881b33812408739c001cc38d473d537867e97355407e0359c5fbb373049d835249a8f388b352236460b34382e012039c523803756e48d360ad3f137c8bb1a3796c3b83882d12838f6ee193b45d8023b84051b39eb39853896234a3ad0d9ee3844580e3b2ba7b13960b77938c6349238373ef1361da847361a59ad37da1b9036370e88381654993729f9ca3abe05cf3ae69cfc386e2d4a38fec00f3a504cb8388343c93aa27f91397121513a04be073adb1b12381ae69e37992c76391df5ef375f50313a3610a438bdade23aa685853a992f843812ad18380b1b053aca896a388a3ab93ade930839e27d5e3a5a3f423a15755238bfcea53700e29a3977f127388fe14a3ab7dfd838c84cad3c618fa03c953dbe3ab2001b3ae8bced3be3c68f3a2cc7a43c1ceb573b75c491395f8d8538fb69573bf2b4433b9ce8e33a946e913ba81d633a3edec3380613f738bdb602380ecfe93a0195be3aa771953a9887273bddda003a7a734638a660423808191c37a653a03992e0cc3946b45a383a88b03983d1a138d6063b374b4fcd3707ad093794564e3a7074ec399a75463a636da93a8242513991e9c837381e51396bd147383f6b1a3b68ed0d3b45409d3a12434f3b5ff7273a122f8638b41cc8394724cf384bea993bfb1b8d3bad821f3bccc3d03bfaf7af3a13bafd385797bb39384fb738ffde7d3b2a57763b7000cf3a3864a23b90a48d3a8ff7cc384049bc392d3ab938c717873ba1a27e3b9ccc023b55a6b33b4cf7963ad57ce538aa0f163b3f7b1e3acd9cf73c15edd93c6d0a853c4486293df2460c3c81db453afe852f3af1f0043b9bfdf6391bbd543a3c7dbd3bc11fbc3bfc213a3a7f60043bd9b3d8394533783ae2698839fdacd43968380d3b209ddc3a927bbd394b463b3a3c4ea93aeef78b3beaf1743a6179d83a3b264c3c214a503c6698c03a34d18d3bd451e837df41cb3899af7f3790b91438fdc8053a03582c3a261c2738fbc14939231ff23bc499a63cbddfab3b0889093c2032373da7fa103dd376e63b9af6713cf655363a5b08e43a756e003a3270443a9342503b64b0f83ac5561e3aa5fe843a1b39d83b46899e3cb737993b8af2fe3be8f7473dfba5353d6344dc3bcf80873c6cfb223b7a67e03b0d55e53a80c2393b4394833c29bf5d3cf5781c3b5f50b13b6f2d0b3d30e0c93d8288c83ca794233d4fe5693e8743453e91420a3d53c09b3d40a15039e54b39382295573a9acffb3bc63dd03bf14e0a3b79a22c37138a84366c970f3aaa51bd36be69f33b7def053c5a54a83b97cf943883e647379953be3798071d3764a8e63832398a3b71036b3a0e780b3c3023553b09df7b3901676f3a3f749039471f0038ed93083a5f777f3b24c48d3bc05eab3970517a38c8460f38b547083752990037c6f1aa3bafc9ef3a2915d03b340e323abf95e338129f3d39315cf237a4062d37a8e2943b852b903bd69c8e3bef1a143c411d8c387474843930169539a38e96387a483d3a862e0c3b969f463c0f0d423baa8988387c077d399cf2ad39d05adb38b987853a63f0603b145be23b7dd5763ab51b31391ce8443a40bf233845577e36367e1c398940a53aee45913ab08bc8393f349635ef468435f2c6cc3882d1a2355481b73ae31ebd3a20686a3a75e82a3725b434368dccc2360903b7353f1abb3734a0503acb373639c415d03a85b31c3a18aa5a38c4a82b39553d8838b4f50037a18ae2380f22443a66eb483a2f8d7b38cb3431375c7a3436c34bba3475eed63577c4783a303b9a39b133903afcd00839ec79d93730040d387a9dd136b8382536e3e5553a4aa0593a77414d3a9760d03a8685883777545538eaed75382f542e37e91615397dcbc3392ef20f3b27490d3a16d57337988d6738c8619838761aaf3733d0513946c5223aaf8ea13a594732390ec9f237522d0d39d8764739be3772383f955a3a2494053c6af0d53beaa00c3b2d405637706b5736e98d133aa87ab936afdff03b88d9083c8d79ad3b91a5a638f856303775cc943749bf3037af98da383b5a883b183d613a38d60a3ce11b573bc779693950a1723a21ed733945d4d13773c3fd39fa4f7a3b67cb903bfaceaf390b938038a04a3c38c34c44370d5beb36ac67ac3b0114ff3aea63d63bf5c12e3a7992c23856023c393321d8370c4e0c371f63963b69cf8d3b9696903b91ee173c2d166a3838537e398dd88a390cc3a738ce2d363a2c650f3b2333483c1734433b5b487638d0295c3913769e39e43dd238a792813af777633b7a4fe63bc3b17a3afda93839d553493a1fa70339fab80738e53e103a59a9ab3b7a848b3b1cfbb93a12d3f636a4471936a32cc2394f787f36f564a03bead4b23b1253613b44c74e38a3fcf336bac859379db1e636fdfb94380ffa353b1ef6163af86ab83bee7d0e3bad5d2339abf11e3ac1d02e392de897370df6ac399e96273b26463e3b8a4d673983c02538a2fbd637bfdccb36fbd1a036d1cb623b3984a33aebac8b3b62cbeb39a6a98b381a3bf738f53192372ebec136592b453b942b3e3b08513d3be8d3c53b06892938347d2d39cc1b3e39823650384d62f6391903bb3a29c7033cd6efff3a3ef62b387fd41b39bfcb5e39b6da8d3820e52e3a7fb9153b25ea963bc1df243a5eb9ec38fc29043adf0f2a39b1d3163815d4303ad838ce3b0d7daa3b7b37e33a18cd0c37324e59367ddfeb39a63a9d36c266c73b8342db3b2ecc893bd87073388b7923371f4b9b37f4e50137052fbd381d76623bb5f33f3acc8ee43b03ff2e3b256b4f39d9e9433a7a3c6c391e14d237f6abdf39e173513bd862683b2e498d391f144d3847f9e9373fe5db366b96d33666fd8b3bcb25c43ad452aa3b133f123aff10bb3809f61a396655c5371b430c37ad75733b833a6c3b4270693baf81f23b749b65380c9f593945fe733904de7538b6eb1a3a922fe53aac9a223c90c81e3b677c6038e43b4f39e3fd8e39b5b1b338200d5b3a9032383bc45ab93b1b4a4a3abfa71039b981213a921332391c748e387bc2483aec2e013cd6a7c83b37d6003b4f91723799cc193670c1083a2e139c364299d83b4f99ff3bd0a1a33b6856aa387ef60b37dc5a473750102c37fc45ba38473a743b7b10463a602cfb3b2e05443b7e2b3d394908613a6175343961b0933772e3d539d4495e3bb235863b6294a139271873380eb65a38909a7a379c15c036b3cc9e3b7e16f83a04abc93b6cad193a23aa8f38e0d32b39af55b337133ad5360e718b3b3e9d7c3b2435863b81980e3ca59928381a035a39a5aa693937d5ab387fe41e3a2d94063b2a28383cb31f343bc3734438de16293908177d39a6dab638939d623a21a2513bdbdcd53b518f673acbea3139d9b73a3a64659d374032a436928b9d38722d3d3a43ac1a3a50da4839403d94352724bf3478515138f8a902357757313a26d1463a0881fb3985d7e8367af990353e580636560b5d3514e124376d07c939e059ac3812724b3a8fd89a39390cad37fa95b1388cd8c937938832361736453849efb839922cd0395f6df937c8f9bd360d8f7536aa2c8635c0a93c35ec25fc3982c634395ea31a3a8dd87d38d3ea1c375c528d37b0de3536220a84350e0bdd3972f3cf397db3d3390fb95c3accaec1369c4ebb372797d53739a0eb369d298838d3c350398c74923ade4690394ae7be369557b137aca7ef3734931e3705b3bf38648ba539ed76273a6985b5380bfe863716ac9038d738de361bdf9f3696e4d837be46a63907aa6b39ce1985388e0178357a1c2e3342319437dbd0e9337ed05c399e1f963972be4939606685362cc64c34f1f28b3396e09d34f6760f364a4ef138adbcc23764e881399075ca381e483d361fee0238d47fe535ba9c2d3439953737d1b9d73892e711397bb1303709a62236aca75b3694d1a835d4350634a4e334397acda03840f16d3903698037974424350cc6cb361392413576e57e34f72824392434e938a6561e39bfb8ad39524d94343a09a636057bb436dba488368c1b8e376719a138cb97cc395ee6d438dfb878350aa617362f6764360e682b3618bfc9370e30ea382a4376390aed0138a113fa368fbbd1379583fa3a1ef1163aaed90b3cb6baaa3d71a4883d0d37b43cf7e80539eb8304384a2bbd3bea396e38bff0993d62b5ae3d3c1a5d3d2cab533a8d6bdd38331739395be9e7384ba78b3a5a632e3d9e480f3c977cb13d8aae093d5b3e163b5db71a3cd9a71a3bad88833973e1a03bacd61f3d6e6f393d8024603be077223a700dee398c70f0381c4e93384bf05b3d6218a33c7902893d6d65e03b2ccf763ae090ee3ae7648639aef6a93829d23f3d34e2353d644b383d6f9ec13da28a143ab82d233b3623313b001d553ad64fe93b9320b73ceba8ff3df247f83cb25a1c3acfcf0b3b94934b3b79f1853abaca253ca75d113da406933d513c203cb067ea3ae3bb003c71cb5ada');
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
INSERT INTO owner (id, mark) VALUES (1, 'ca964b7d-e8f3-4c71-8c0e-9298053406f2');
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
