INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance)
SELECT :trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance
FROM latent_unit WHERE trial = :leader AND epoch < :epoch
