UPDATE trial SET state = 'waiting' WHERE number = :trial AND state = 'running'
