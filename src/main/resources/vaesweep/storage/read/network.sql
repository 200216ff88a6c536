SELECT parameters FROM network WHERE trial = :trial
