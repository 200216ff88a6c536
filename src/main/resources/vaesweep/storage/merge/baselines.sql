SELECT data, likelihood, distortion, floor FROM baseline
