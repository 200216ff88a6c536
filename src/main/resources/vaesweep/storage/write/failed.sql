UPDATE trial
SET state = 'failed', ended = :ended, failure_kind = :kind, failure_epoch = :epoch,
  failure_step = nullif(:step, 0), failure_term = nullif(:term, ''), failure_message = :message
WHERE number = :trial AND state = 'running'
