SELECT epoch, distortion, rate, elbo FROM epoch
WHERE trial = :trial AND epoch <= :epoch ORDER BY epoch DESC LIMIT 1
