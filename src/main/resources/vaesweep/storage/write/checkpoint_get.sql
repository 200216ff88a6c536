SELECT epoch, engine, machine_type, state FROM checkpoint WHERE trial = :trial
