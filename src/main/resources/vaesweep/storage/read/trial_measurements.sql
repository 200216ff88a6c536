SELECT * FROM measurement WHERE trial = :trial AND value IS NOT NULL ORDER BY name
