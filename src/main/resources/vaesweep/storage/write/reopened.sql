UPDATE trial SET state = 'waiting', ended = NULL WHERE number = :trial AND state = 'pruned'
