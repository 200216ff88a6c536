SELECT trial, epoch FROM checkpoint WHERE engine = :engine AND machine_type = :machine_type
