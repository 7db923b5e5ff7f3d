# Reads graphs, one a line: the groups of the vertices, "|", and the two ends of every arc, from 0. Answers with what the
# package sna has, one line for each: brokerage by vertex (five roles and their sum), what it expects of them, the
# log-odds of a return, and the correlation of the matrix with its transpose.
suppressPackageStartupMessages(library(sna))
numbers <- function(text) as.integer(strsplit(trimws(text), " ")[[1]])
for (line in readLines(file("stdin"))) {
  parts <- strsplit(line, "|", fixed = TRUE)[[1]]
  groups <- numbers(parts[1])
  ends <- matrix(numbers(parts[2]), ncol = 2, byrow = TRUE) + 1
  m <- matrix(0, length(groups), length(groups))
  m[ends] <- 1
  diag(m) <- 0
  b <- brokerage(m, groups)
  for (figures in list(t(b$raw.nli), t(b$exp.nli), grecip(m, measure = "edgewise.lrr"), gcor(m, t(m))))
    cat(format(as.vector(figures), digits = 15, trim = TRUE), "\n")
}
