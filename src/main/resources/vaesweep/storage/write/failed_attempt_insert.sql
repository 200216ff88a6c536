INSERT INTO failed_attempt (trial, attempt, ended, kind, epoch, step, term, message)
SELECT number, attempts, :ended, :kind, :epoch, nullif(:step, 0), nullif(:term, ''), :message
FROM trial WHERE number = :trial AND state = 'running'
