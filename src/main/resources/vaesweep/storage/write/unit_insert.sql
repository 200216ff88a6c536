INSERT INTO latent_unit (trial, epoch, unit, kl, mean_of_means, variance_of_means, posterior_variance)
VALUES (:trial, :epoch, :unit, :kl, :mean_of_means, :variance_of_means, :posterior_variance)
