INSERT INTO data (name, binarize, train_rows, validation_rows, height, width, interior_share, checksum, channels, columns, scaler)
VALUES (:name, :binarize, :train_rows, :validation_rows, :height, :width, :interior_share, :checksum, :channels, :columns, :scaler)
ON CONFLICT DO NOTHING
