-- Complete trials by how much worse the validation rows fare than the training rows, in nats per example.
SELECT trial, beta, reduction, latent_size, repeat, elbo, train_elbo, train_elbo - elbo AS gap
FROM trials
WHERE elbo IS NOT NULL
ORDER BY gap DESC, trial
