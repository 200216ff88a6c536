DELETE FROM checkpoint WHERE trial = :trial
