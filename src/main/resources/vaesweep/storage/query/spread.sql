-- How far repeats of one configuration lie apart, in nats: means and standard errors, the widest first.
SELECT trial, beta, reduction, latent_size, annealing_type, learning_rate, complete AS repeats, elbo,
  elbo_standard_error, elbo_half_width, distortion_standard_error, rate_standard_error
FROM configurations
WHERE complete > 1
ORDER BY elbo_standard_error DESC, trial
