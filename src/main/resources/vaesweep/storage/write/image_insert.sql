INSERT INTO image (trial, kind, rows, columns, png) VALUES (:trial, :kind, :rows, :columns, :png)
