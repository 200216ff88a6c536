INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse,
  active_units, largest_log_variance, clamped_log_variances, seconds)
SELECT :trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse,
  active_units, largest_log_variance, clamped_log_variances, seconds
FROM epoch WHERE trial = :leader AND epoch < :epoch
