SELECT name FROM pragma_table_info(:part) ORDER BY cid
