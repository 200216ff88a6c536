-- Without the bytes, which no reader looks into.
SELECT trial, kind, rows, columns, x'' AS png FROM image
