"""The mutual network of an edition, loaded with NetworkX: the three accounts with most mutual ties."""
import io
import os
import urllib.request

import networkx as nx

base = os.environ.get("TWIPLOMACY_URL", "http://127.0.0.1:5080")
headers = {"Authorization": "Bearer " + os.environ["TWIPLOMACY_KEY"]} if os.environ.get("TWIPLOMACY_KEY") else {}
request = urllib.request.Request(base + "/api/v1/editions/world-leaders-2014/graph.graphml?relation=mutual", headers=headers)
with urllib.request.urlopen(request) as answer:
    graph = nx.read_graphml(io.BytesIO(answer.read()))

for account, ties in sorted(graph.degree, key=lambda pair: -pair[1])[:3]:
    print(graph.nodes[account]["label"], graph.nodes[account]["country"], ties)
