"""A researcher's usual way with pandas and scipy: an edge list to mutual degree, in-degree and PageRank, as CSV."""
import sys
import numpy as np
import pandas as pd
import scipy.sparse as sp

frame = pd.read_csv(sys.argv[1], dtype=str, engine="c")
codes, ids = pd.factorize(np.concatenate([frame["source"].values, frame["target"].values]))
half, n = len(frame), len(ids)
follows = sp.csr_matrix((np.ones(half), (codes[:half], codes[half:])), shape=(n, n))
followers = follows.T.tocsr()
mutual = np.asarray(follows.multiply(followers).sum(1)).ravel().astype(int)
indegree, outdegree = np.diff(followers.indptr), np.diff(follows.indptr)
shares, dangling = np.where(outdegree > 0, 1 / np.maximum(outdegree, 1), 0), outdegree == 0
rank = np.full(n, 1 / n)
for _ in range(150):
    following = 0.85 * (followers @ (rank * shares) + rank[dangling].sum() / n) + 0.15 / n
    change, rank = np.abs(following - rank).sum(), following
    if change < 1e-10:
        break
table = pd.DataFrame({"id": ids, "mutual": mutual, "indegree": indegree, "pagerank": rank})
table.sort_values("mutual", ascending=False).to_csv(sys.argv[2], index=False)
