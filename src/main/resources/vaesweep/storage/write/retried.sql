UPDATE trial
SET state = 'waiting', ended = NULL, failure_kind = NULL, failure_epoch = NULL, failure_step = NULL,
  failure_term = NULL, failure_message = NULL
WHERE number = :trial AND state = 'failed'
