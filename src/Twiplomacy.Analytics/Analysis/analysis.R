# Reads this folder into R and says what it holds. Base R is enough; where the packages network and ergm are installed,
# the networks are built as well. Start it in the folder itself: Rscript analysis.R

waves <- read.csv("waves.csv", stringsAsFactors = FALSE)
accounts <- read.csv("accounts.csv", stringsAsFactors = FALSE)
countries <- read.csv("countries.csv", stringsAsFactors = FALSE)
composition <- read.csv("composition.csv", row.names = 1, check.names = FALSE)

read_ties <- function(prefix, edition) {
  as.matrix(read.csv(paste0(prefix, edition, ".csv"), row.names = 1, check.names = FALSE))
}
follows <- setNames(lapply(waves$edition, function(edition) read_ties("follows-", edition)), waves$edition)
country_follows <- setNames(lapply(waves$edition, function(edition) read_ties("country-follows-", edition)), waves$edition)

# What is known of a network: a dyad counts only where both directions are known.
describe <- function(ties) {
  diag(ties) <- NA
  known <- !is.na(ties) & !is.na(t(ties))
  there <- ties == 1 & known
  mutual <- there & t(there)
  data.frame(
    members = nrow(ties), arcs = sum(ties == 1, na.rm = TRUE), unknown = sum(is.na(ties)) - nrow(ties),
    density = mean(ties, na.rm = TRUE), mutual = sum(mutual) / 2,
    reciprocity = if (sum(there) > 0) sum(mutual) / sum(there) else NA
  )
}
cat("Accounts\n")
print(do.call(rbind, lapply(follows, describe)), digits = 4)
cat("\nCountries (union of their accounts' ties)\n")
print(do.call(rbind, lapply(country_follows, describe)), digits = 4)

# Who joined and who left between two editions.
if (nrow(waves) > 1) {
  cat("\nComposition\n")
  for (i in seq_len(nrow(waves) - 1)) {
    before <- composition[[i]] == 1
    after <- composition[[i + 1]] == 1
    cat(sprintf("%s to %s: %d joined, %d left, %d stayed\n", waves$edition[i], waves$edition[i + 1],
                sum(!before & after), sum(before & !after), sum(before & after)))
  }
}

# Covariates of pairs: whether two accounts are of the same country, or the same kind of office.
same <- function(edition, column) {
  of <- accounts[accounts$edition == edition, ]
  value <- of[[column]][match(rownames(follows[[edition]]), of$account)]
  result <- outer(value, value, "==") * 1
  dimnames(result) <- dimnames(follows[[edition]])
  result
}
same_country <- setNames(lapply(waves$edition, same, column = "country"), waves$edition)
same_kind <- setNames(lapply(waves$edition, same, column = "kind"), waves$edition)

if (requireNamespace("network", quietly = TRUE)) {
  networks <- lapply(waves$edition, function(edition) {
    ties <- follows[[edition]]
    diag(ties) <- 0
    net <- network::network(ties, directed = TRUE, matrix.type = "adjacency")
    of <- accounts[accounts$edition == edition, ]
    of <- of[match(rownames(ties), of$account), ]
    for (column in c("country", "kind", "actor")) network::set.vertex.attribute(net, column, ifelse(is.na(of[[column]]) | of[[column]] == "", "unknown", of[[column]]))
    net
  })
  names(networks) <- waves$edition
  cat("\nBuilt", length(networks), "networks for the packages of statnet. A first model:\n")
  cat('  ergm::ergm(networks[["', waves$edition[nrow(waves)], '"]] ~ edges + mutual + nodematch("country"))\n', sep = "")
}
