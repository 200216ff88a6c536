DELETE FROM fork WHERE trial = :trial AND epoch > :last
