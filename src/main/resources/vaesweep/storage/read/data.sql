SELECT name, binarize, train_rows, validation_rows, height, width, interior_share, checksum, channels, columns, scaler
FROM data WHERE id = (SELECT data FROM sweep ORDER BY edition DESC LIMIT 1)
