INSERT OR REPLACE INTO fork (trial, epoch, key, engine, machine_type, seconds, state)
SELECT :trial, :epoch, :key, :engine, :machine_type, :seconds, :state
FROM trial WHERE number = :trial AND state = 'running'
