"""Loads the network files of a folder with NetworkX and igraph, and answers with what each found, one JSON object a line."""
import csv
import json
import sys

import igraph
import networkx as nx


def networkx_answer(graph):
    return {
        "reader": "networkx", "directed": graph.is_directed(), "nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(),
        "mutual": sum(1 for a, b in graph.edges() if graph.has_edge(b, a)) if graph.is_directed() else graph.number_of_edges(),
        "data": {str(node): {key: value for key, value in data.items()} for node, data in graph.nodes(data=True)},
        "ties": [data.get("spells") for _, _, data in graph.edges(data=True)],
    }


def igraph_answer(graph):
    return {
        "reader": "igraph", "directed": graph.is_directed(), "nodes": graph.vcount(), "edges": graph.ecount(),
        "data": {str(vertex.index): {key: value for key, value in vertex.attributes().items()} for vertex in graph.vs}, "ties": [],
    }


def from_tables(folder, edges, nodes, directed):
    with open(f"{folder}/{nodes}", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    ids = [list(row.values())[0] for row in rows]
    with open(f"{folder}/{edges}", encoding="utf-8", newline="") as file:
        ties = [tuple(list(row.values())[:2]) for row in csv.DictReader(file)]
    graph = igraph.Graph(n=len(ids), directed=directed)
    place = {name: number for number, name in enumerate(ids)}
    graph.add_edges([(place[a], place[b]) for a, b in ties])
    graph.vs["label"] = [list(row.values())[1] for row in rows]
    return graph


def simple(graph):
    """What of a multigraph remains where no tie stands twice."""
    flat = nx.DiGraph(graph) if graph.is_directed() else nx.Graph(graph)
    assert flat.number_of_edges() == graph.number_of_edges(), "a tie stands twice"
    return flat


folder, directed = sys.argv[1], sys.argv[2] == "directed"
answers = {
    "gexf": lambda: networkx_answer(nx.read_gexf(f"{folder}/n.gexf")),
    "graphml networkx": lambda: networkx_answer(nx.read_graphml(f"{folder}/n.graphml")),
    "graphml igraph": lambda: igraph_answer(igraph.Graph.Read_GraphML(f"{folder}/n.graphml")),
    "pajek networkx": lambda: networkx_answer(simple(nx.read_pajek(f"{folder}/n.net"))),
    "pajek igraph": lambda: igraph_answer(igraph.Graph.Read_Pajek(f"{folder}/n.net")),
    "csv": lambda: igraph_answer(from_tables(folder, "n.csv", "n.nodes.csv", directed)),
    "gephi": lambda: igraph_answer(from_tables(folder, "n.gephi-edges.csv", "n.gephi-nodes.csv", directed)),
}


def known(value):
    """NaN, by which igraph says that there is nothing, as JSON can say it."""
    if isinstance(value, dict):
        return {key: known(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [known(inner) for inner in value]
    return None if isinstance(value, float) and value != value else value


for name, answer in answers.items():
    print(json.dumps(known({"file": name, **answer()})), flush=True)
