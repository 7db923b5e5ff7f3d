# A ranking as a data frame, and what changed in a year. Base R only.
base <- Sys.getenv("TWIPLOMACY_URL", "http://127.0.0.1:5080")
key <- Sys.getenv("TWIPLOMACY_KEY")
ask <- function(address) {
  headers <- if (nzchar(key)) c(Authorization = paste("Bearer", key)) else NULL
  read.csv(url(paste0(base, "/api/v1/", address), headers = headers), encoding = "UTF-8")
}

ranking <- ask("editions/world-leaders-2014/rankings/mutual_follows.csv?limit=1000")
cat(nrow(ranking), "\n", sep = "")
for (i in 1:3) cat(ranking$rank[i], ranking$handle[i], ranking$value[i], "\n")
changes <- ask("events.csv?panel=world-leaders&from=2014-01-01&to=2014-12-31&type=became_mutual&limit=1000")
cat("became mutual:", nrow(changes) > 0, "\n")
