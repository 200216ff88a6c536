UPDATE trial SET state = 'pruned', ended = :ended WHERE number = :trial AND state = 'waiting'
