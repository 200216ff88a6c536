SELECT * FROM latent_unit
WHERE trial = :trial AND epoch = (SELECT max(epoch) FROM epoch WHERE trial = :trial)
ORDER BY unit
