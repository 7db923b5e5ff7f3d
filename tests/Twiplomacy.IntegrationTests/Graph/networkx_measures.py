"""Reads graphs as JSON, one a line, and answers with NetworkX's measures of each, one a line."""
import json
import sys

import networkx as nx
from networkx.algorithms.community import modularity


def eigenvector(graph):
    try:
        scores = nx.eigenvector_centrality(graph, max_iter=200000, tol=1e-15)
        return [scores[v] for v in range(len(graph))]
    except (nx.PowerIterationFailedConvergence, nx.NetworkXPointlessConcept):
        return None


def measures(n, arcs, labels):
    g = nx.DiGraph()
    g.add_nodes_from(range(n))
    g.add_edges_from(arcs)
    g.remove_edges_from(list(nx.selfloop_edges(g)))
    union = g.to_undirected()
    mutual = g.to_undirected(reciprocal=True)
    row = lambda scores: [scores[v] for v in range(n)]
    answer = {
        "mutual": [mutual.degree(v) for v in range(n)],
        "in": [g.in_degree(v) for v in range(n)],
        "out": [g.out_degree(v) for v in range(n)],
        "density": nx.density(g),
        "arc_reciprocity": nx.overall_reciprocity(g) if g.number_of_edges() else 0,
        "pagerank": row(nx.pagerank(g, max_iter=100000, tol=1e-17 if n == 0 else 1e-15 / n)) if n else [],
        "harmonic": [h / max(1, n - 1) for h in row(nx.harmonic_centrality(g))],
        "betweenness": row(nx.betweenness_centrality(g)),
        "betweenness_undirected": row(nx.betweenness_centrality(union)),
        "core": row(nx.core_number(union)),
        "triangles": row(nx.triangles(union)),
        "clustering": row(nx.clustering(mutual)),
        "transitivity": nx.transitivity(mutual),
        "average_clustering": nx.average_clustering(mutual) if n else 0,
        "weak": sorted(len(c) for c in nx.weakly_connected_components(g)),
        "strong": sorted(len(c) for c in nx.strongly_connected_components(g)),
        "eigenvector": eigenvector(mutual) if n else [],
        "modularity": 0,
    }
    if mutual.number_of_edges():
        groups = {}
        for v, label in enumerate(labels):
            groups.setdefault(label, set()).add(v)
        answer["modularity"] = modularity(mutual, groups.values())
    return answer


for line in sys.stdin:
    print(json.dumps(measures(**json.loads(line))), flush=True)
