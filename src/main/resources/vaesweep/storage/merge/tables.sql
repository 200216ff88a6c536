SELECT part.name
FROM sqlite_master AS part JOIN pragma_table_info(part.name) AS field
WHERE part.type = 'table' AND field.name = 'trial' AND part.name NOT IN ('sweep_trial', 'recommendation')
ORDER BY part.name
