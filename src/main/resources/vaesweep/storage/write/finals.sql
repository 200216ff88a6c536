SELECT trial, likelihood, distortion, rate FROM trials WHERE state = 'complete'
