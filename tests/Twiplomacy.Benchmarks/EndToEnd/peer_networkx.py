"""The same with NetworkX."""
import csv
import sys
import networkx as nx

graph = nx.DiGraph()
with open(sys.argv[1]) as rows:
    next(rows)
    graph.add_edges_from(row.rstrip("\n").split(",") for row in rows)
mutual = {v: sum(1 for w in graph._succ[v] if w in graph._pred[v]) for v in graph}
indegree = dict(graph.in_degree())
rank = nx.pagerank(graph, alpha=0.85, max_iter=150, tol=1e-10 / len(graph))
with open(sys.argv[2], "w") as out:
    table = csv.writer(out)
    table.writerow(["id", "mutual", "indegree", "pagerank"])
    for v in sorted(graph, key=lambda v: -mutual[v]):
        table.writerow([v, mutual[v], indegree[v], rank[v]])
