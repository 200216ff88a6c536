DELETE FROM epoch WHERE trial = :trial
