SELECT * FROM epoch WHERE trial = :trial ORDER BY epoch
