SELECT data, matrix, position, value FROM eigenvalue
