DELETE FROM epoch WHERE trial = :trial AND epoch > :last
