-- Configurations that are one objective under two names: equal but for how beta and reduction are written.
SELECT round(beta_eff, 9) AS beta_eff, latent_size, likelihood, annealing, hidden,
  count(*) AS configurations, group_concat(reduction || ' beta=' || beta, ', ') AS written,
  max(elbo) - min(elbo) AS elbo_apart
FROM configurations
WHERE beta_eff IS NOT NULL
GROUP BY round(beta_eff, 9), latent_size, likelihood, objective, annealing, hidden, activation, mean_activation,
  log_variance_activation, output_activation, posterior_scale, epochs, batch_size, learning_rate, gradient_clip_norm,
  early_stopping
HAVING count(*) > 1
ORDER BY 1, 2, 3, 4
