UPDATE trial SET state = 'complete', ended = :ended WHERE number = :trial AND state = 'running'
