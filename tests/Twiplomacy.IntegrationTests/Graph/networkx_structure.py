"""Reads graphs with groups as JSON, one a line, and answers with NetworkX's assortativity and structural holes, one a line."""
import json
import math
import sys

import networkx as nx


def defined(value):
    return None if math.isnan(value) else value


def structure(n, arcs, groups):
    g = nx.DiGraph()
    for vertex in range(n):
        g.add_node(vertex, group=groups[vertex])
    g.add_edges_from(arcs)
    g.remove_edges_from(list(nx.selfloop_edges(g)))
    mutual = g.to_undirected(reciprocal=True)
    row = lambda scores: [defined(scores[v]) for v in range(n)]
    assortativity = lambda graph: defined(nx.attribute_assortativity_coefficient(graph, "group")) if graph.number_of_edges() else None
    return {
        "assortativity_follows": assortativity(g),
        "assortativity_mutual": assortativity(mutual),
        "constraint": row(nx.constraint(g)),
        "effective_size": row(nx.effective_size(g)),
        "constraint_mutual": row(nx.constraint(mutual)),
        "effective_size_mutual": row(nx.effective_size(mutual)),
    }


for line in sys.stdin:
    print(json.dumps(structure(**json.loads(line))), flush=True)
