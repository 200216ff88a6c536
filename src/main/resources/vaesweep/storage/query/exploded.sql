-- Complete trials that training made worse than they were untrained: their numbers are of no use.
SELECT trial, beta, reduction, latent_size, learning_rate, repeat, beta_eff, objective_over_untrained, distortion, rate
FROM trials
WHERE verdict = 'exploded'
ORDER BY learning_rate, trial
