"""peer_igraph.py LIST TURNS: what igraph takes for the measures of StructureCost that it has; seconds, least to most."""
import sys
import time

import igraph

with open(sys.argv[1], encoding="utf-8") as rows:
    next(rows)
    graph = igraph.Graph.TupleList((row.rstrip("\n").split(",") for row in rows), directed=True)
mutual = graph.copy()
mutual.to_undirected(mode="mutual")
print(graph.vcount(), "accounts,", graph.ecount(), "arcs")


def timed(name, work):
    seconds = []
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    seconds.sort()
    print(f"| {name} | {seconds[len(seconds) // 2]:.2f} ({seconds[0]:.2f} to {seconds[-1]:.2f}) |", flush=True)


timed("constraint, mutual", mutual.constraint)
timed("one random network, 10 tries an arc", lambda: graph.copy().rewire(n=10 * graph.ecount()))
timed("constraint, follows", graph.constraint)
