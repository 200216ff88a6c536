SELECT kl FROM latent_unit WHERE trial = :trial AND epoch = :epoch ORDER BY unit
