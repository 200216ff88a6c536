SELECT id, name, binarize, train_rows, validation_rows, height, width, interior_share, checksum, channels, columns, scaler FROM data ORDER BY id
