UPDATE trial SET forked_from = NULL, forked_epoch = NULL, forked_seconds = NULL
WHERE number = :trial AND forked_from IS NOT NULL
