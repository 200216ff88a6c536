DELETE FROM fork WHERE key = :key
