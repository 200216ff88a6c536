package vaesweep.spec.synonym;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.WordAnswers;

/**
 * The words that people bring from W&amp;B, Optuna, Keras, PyTorch and papers, by the place where
 * they are written. A new one is a line here. Case, and whether a word is joined by {@code -} or
 * {@code _}, do not count.
 */
public final class Synonyms implements WordAnswers {
  private static final String TOP = "at the top of the file, beside \"parameters\"";

  private static final String PARALLEL =
      "how many trials are trained at a time is said on the command line: --parallel N";

  private static final String ADAM =
      "the optimiser is Adam (0.9, 0.999, 1e-8), without weight decay";

  private static final String PROGRAM =
      "remove it: every trial trains one of this program's own networks";

  private static final String DRAWN =
      "for method \"random\" or \"sobol\"; a grid trains every combination";

  private static final String NO_MODEL =
      "no method learns from earlier trials: \"sobol\" fills the space evenly, \"random\" draws";

  private static final String PRUNES =
      "it prunes trials, whatever the method: \"early_terminate\": {\"type\": \"hyperband\","
          + " \"min_iter\": 3}; the method is \"grid\", \"random\", \"sobol\" or \"list\"";

  /** Keys of the file. */
  public static final Synonyms KEYS =
      new Table()
          .row("program, command, run, controller", "", PROGRAM)
          .row(
              "metric, goal",
              "",
              "remove it: whatever is measured is measured of every trial; what pruning compares"
                  + " is the \"metric\" of \"early_terminate\"")
          .row("project, entity", "", "remove it: results are files, which \"name\" names")
          .row("run_cap, count, n_trials, num_trials, max_trials, num_samples", "trials", DRAWN)
          .row("repeat, n_repeats, num_repeats, seeds, n_seeds, num_seeds", "repeats", "a number")
          .row("random_seed, random_state, manual_seed", "seed", "")
          .row("dataset, data_set", "data", "")
          .row("algorithm, algo, strategy, search, search_alg, sampler", "method", "")
          .row("params, space, search_space, param_grid, hyperparameters", "parameters", "")
          .row("pruner, scheduler, early_stop", "early_terminate", "")
          .row("workers, num_workers, n_jobs, parallel, max_concurrent", "", PARALLEL)
          .end();

  /** Parameters. */
  public static final Synonyms PARAMETERS =
      new Table()
          .row("lr, learn_rate, step_size", "learning_rate", "")
          .row(
              "kl_weight, kl_beta, beta_kl, kl_coeff, kl_coef, lambda_kl, kl_lambda",
              "beta",
              "the weight of the KL in the loss as \"reduction\" makes it")
          .row(
              "kld_weight",
              "beta",
              "with \"reduction\": \"mean/sum\" where the reconstruction is a mean and the KL a sum,"
                  + " as in PyTorch-VAE")
          .row(
              "latent_dim, latent_dims, z_dim, z_dims, z_size, n_latent, num_latents, latent_units,"
                  + " code_size, latents",
              "latent_size",
              "")
          .row("num_epochs, max_epochs, n_epochs, nb_epochs, train_epochs", "epochs", "")
          .row(
              "hidden_dims, hidden_dim, hidden_sizes, hidden_size, hidden_units, units, hidden_layers,"
                  + " layers, layer_sizes, hidden_channels",
              "hidden",
              "a list with a width for each layer such as [400]")
          .row("batch, bs, batchsize, minibatch_size, train_batch_size", "batch_size", "")
          .row(
              "dropout, dropout_rate",
              "",
              "networks have no dropout; \"early_stopping\": {\"patience\": 5} ends a training that"
                  + " no longer improves on validation rows")
          .row("optimizer, optimiser, optim, weight_decay, momentum", "", ADAM)
          .row(
              "loss, loss_fn, criterion, recon_loss, reconstruction_loss, reconstruction",
              "likelihood",
              "")
          .row(
              "anneal, kl_annealing, kl_anneal, beta_schedule, warmup, warm_up, kl_warmup,"
                  + " warmup_epochs",
              "annealing",
              "such as {\"type\": \"linear\", \"length\": 4}")
          .row(
              "clip, grad_clip, clip_norm, clip_grad_norm, max_grad_norm, gradient_clip,"
                  + " gradient_clip_val, clipnorm",
              "gradient_clip_norm",
              "")
          .row("patience, early_stop", "early_stopping", "such as {\"patience\": 5}")
          .row("act, activation_fn, nonlinearity", "activation", "")
          .row(
              "seed, seeds, random_seed, random_state, manual_seed",
              "",
              "\"seed\" stands "
                  + TOP
                  + "; \"repeats\" there trains each configuration with so many seeds")
          .row("dataset, data_set", "", "\"data\" stands " + TOP)
          .row("workers, num_workers, n_jobs, parallel", "", PARALLEL)
          .end();

  /** Methods. */
  public static final Synonyms METHODS =
      new Table()
          .row(
              "bayes, bayesian, bayesian_optimization, bo, tpe, gp, cma_es, cmaes, optuna",
              "",
              NO_MODEL)
          .row("hyperband, bohb, asha, halving, successive_halving, median_stopping", "", PRUNES)
          .row("grid_search, full_factorial", "grid", "")
          .row("random_search, uniform", "random", "")
          .row("halton, lhs, latin_hypercube, quasi_random, qmc", "sobol", "")
          .end();

  /** Likelihoods. */
  public static final Synonyms LIKELIHOODS =
      new Table()
          .row(
              "bce, bce_loss, bceloss, bce_with_logits, bcewithlogitsloss, binary_crossentropy,"
                  + " binary_cross_entropy, binary_cross_entropy_with_logits, cross_entropy, xent",
              "bernoulli",
              "the binary cross-entropy from logits")
          .row(
              "mse_loss, mseloss, l2, l2_loss, squared_error, mean_squared_error, sse, se",
              "mse",
              "the squared error, which \"reduction\" sums or averages")
          .row(
              "l1, l1_loss, l1loss, mae, absolute_error, mean_absolute_error",
              "laplace",
              "such as {\"type\": \"laplace\", \"scale\": 1}")
          .row(
              "normal, gauss, gaussian_nll, gaussiannllloss, nll",
              "gaussian",
              "such as {\"type\": \"gaussian\", \"sigma\": \"learned\"}")
          .row("cb, continuousbernoulli", "continuous_bernoulli", "")
          .end();

  /** Distributions of a range. */
  public static final Synonyms DISTRIBUTIONS =
      new Table()
          .row("loguniform, reciprocal, log, inv_log_uniform_values", "log_uniform_values", "")
          .row("quniform", "q_uniform", "")
          .row("qloguniform", "q_log_uniform_values", "")
          .row("randint, integer, int", "int_uniform", "")
          .row("lognormal", "log_normal", "")
          .row("gaussian, q_normal", "normal", "which has no \"q\"")
          .row("q_log_normal", "log_normal", "which has no \"q\"")
          .row("constant", "", "one value is written {\"value\": …}")
          .row("choice, choices", "categorical", "with \"values\"")
          .end();

  /** Keys of what a file says of one parameter. */
  public static final Synonyms RANGES =
      new Table()
          .row("step", "q", "with \"distribution\": \"q_uniform\"")
          .row("low, lower, minimum", "min", "")
          .row("high, upper, maximum", "max", "")
          .row("steps, points, number, count, n, num_points", "num", "")
          .row("log", "distribution", "as \"distribution\": \"log_uniform_values\"")
          .row("mean", "mu", "")
          .row("std, stddev, stdev, sd", "sigma", "")
          .row("choices, choice, options, list", "values", "")
          .end();

  private final ImmutableMap<String, Synonym> words;

  private Synonyms(Map<String, Synonym> words) {
    this.words = ImmutableMap.copyOf(words);
  }

  /** Returns what stands for a word, where that is known. */
  public Optional<Synonym> of(String word) {
    return Optional.ofNullable(words.get(plain(word)));
  }

  /** Returns every word that has an answer, without its case. */
  public Iterable<String> words() {
    return words.keySet();
  }

  @Override
  public Optional<String> to(String word) {
    return of(word).map(Synonym::answer);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** Collects rows. */
  private static final class Table {
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    private final ImmutableMap.Builder<String, Synonym> rows = ImmutableMap.builder();

    /** Adds a row; without a name where there is nothing of the kind. */
    Table row(String words, String instead, String remark) {
      Optional<String> name = Optional.of(instead).filter(some -> !some.isEmpty());
      COMMAS.split(words).forEach(word -> rows.put(word, new Synonym(name, remark)));
      return this;
    }

    Synonyms end() {
      return new Synonyms(rows.buildOrThrow());
    }
  }
}
