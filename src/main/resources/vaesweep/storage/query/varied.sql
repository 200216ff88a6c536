SELECT parameter, choices FROM varied ORDER BY parameter
