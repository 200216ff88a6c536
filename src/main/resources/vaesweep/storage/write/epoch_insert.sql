INSERT INTO epoch (trial, epoch, kl_weight, train_loss, gradient_norm, distortion, rate, elbo, mse,
  train_distortion, train_rate, train_elbo, train_mse,
  active_units, largest_log_variance, clamped_log_variances, seconds)
SELECT :trial, :epoch, :kl_weight, :train_loss, :gradient_norm, :distortion, :rate, :elbo, :mse,
  :train_distortion, :train_rate, :train_elbo, :train_mse,
  :active_units, :largest_log_variance, :clamped_log_variances, :seconds
FROM trial WHERE number = :trial AND state = 'running'
