# Reads cases, one a line: the permutations, "graph" or "digraph", and matrices by rows, "|" between: what is explained, then what
# explains it. Answers with what the package sna has, one line for each: the correlation with the first covariate and the share of
# permutations in which it is as far from 0; the coefficients, intercept first; their t; the two-sided shares of double
# semi-partialling.
suppressPackageStartupMessages(library(sna))
set.seed(2007)
say <- function(figures) cat(format(as.vector(figures), digits = 15, trim = TRUE, scientific = FALSE), "\n")
for (line in readLines(file("stdin"))) {
  parts <- strsplit(line, "|", fixed = TRUE)[[1]]
  matrices <- lapply(parts[-(1:2)], function(text) {
    values <- as.numeric(strsplit(trimws(text), " ")[[1]])
    matrix(values, nrow = sqrt(length(values)), byrow = TRUE)
  })
  reps <- as.integer(parts[1])
  correlate <- function(data, g1, g2) gcor(data, g1 = g1, g2 = g2, mode = parts[2])
  test <- qaptest(matrices[1:2], correlate, g1 = 1, g2 = 2, reps = reps)
  say(c(test$testval, mean(abs(test$dist) >= abs(test$testval) - 1e-10)))
  fit <- netlm(matrices[[1]], matrices[-1], mode = parts[2], nullhyp = "qapspp", reps = reps)
  say(fit$coefficients)
  say(fit$tstat)
  say(fit$pgreqabs)
}
