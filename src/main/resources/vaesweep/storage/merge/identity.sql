SELECT sweep.name, sweep.text, sweep.engine, sweep.keep, data.checksum
FROM sweep LEFT JOIN data ON data.id = sweep.data
ORDER BY sweep.edition DESC LIMIT 1
