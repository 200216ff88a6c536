UPDATE trial SET state = 'complete', ended = :ended
WHERE number = :trial AND state = 'running' AND (SELECT max(epoch) FROM epoch WHERE trial = :trial) = :last
