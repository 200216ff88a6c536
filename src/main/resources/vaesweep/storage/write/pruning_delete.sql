DELETE FROM pruning WHERE trial = :trial
