UPDATE trial
SET state = 'running', attempts = attempts + 1, started = :started,
  machine_type = :type, machine_host = :host, machine_os = :os, machine_java = :java, machine_cores = :cores
WHERE number = :trial AND state IN ('waiting', 'running')
