SELECT number, key, state, data, machine_type FROM trial ORDER BY number
