INSERT INTO checkpoint (trial, epoch, engine, machine_type, state)
SELECT :trial, :epoch, :engine, :machine_type, :state FROM trial WHERE number = :trial AND state = 'running'
ON CONFLICT (trial) DO UPDATE
SET epoch = excluded.epoch, engine = excluded.engine, machine_type = excluded.machine_type, state = excluded.state
