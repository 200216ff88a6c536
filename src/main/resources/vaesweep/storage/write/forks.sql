SELECT key, engine, machine_type FROM fork
