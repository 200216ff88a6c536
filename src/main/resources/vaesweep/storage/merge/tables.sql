SELECT part.name
FROM sqlite_master AS part JOIN pragma_table_info(part.name) AS field
WHERE part.type = 'table' AND field.name = 'trial' AND part.name <> 'sweep_trial'
ORDER BY part.name
