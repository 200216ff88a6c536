DELETE FROM network WHERE trial = :trial
