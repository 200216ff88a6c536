INSERT INTO sweep_trial (edition, position, trial) VALUES (:edition, :position, :trial)
