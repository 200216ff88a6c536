SELECT trial, epoch, engine, machine_type, seconds, state FROM fork
WHERE key = :key AND engine = :engine AND machine_type = :machine_type
ORDER BY trial LIMIT 1
