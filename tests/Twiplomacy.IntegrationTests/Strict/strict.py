"""Opens what we write by strict readers of Python. The task comes as JSON; the last line answers with JSON."""
import io
import json
import sys


def workbook(task):
    import openpyxl
    book = openpyxl.load_workbook(task["path"])
    sheet = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    return {"sheets": book.sheetnames, "rows": rows, "frozen": sheet.freeze_panes, "bold": sheet["A1"].font.bold}


def network(task):
    import networkx
    with open(task["path"], encoding="utf-8") as file:
        data = json.load(file)
    version = tuple(int(part) for part in networkx.__version__.split(".")[:2])
    # Debian's release names the list of edges by another argument.
    graph = networkx.node_link_graph(data, **({"edges": "edges"} if version >= (3, 4) else {"link": "edges"}))
    return {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(), "directed": graph.is_directed(),
            "multigraph": graph.is_multigraph(), "labels": [data.get("label") for _, data in graph.nodes(data=True)][:3]}


def feed(task):
    import feedparser
    with open(task["path"], "rb") as file:
        read = feedparser.parse(io.BytesIO(file.read()))
    return {"bozo": bool(read.bozo), "why": str(read.get("bozo_exception", "")), "version": read.version, "title": read.feed.get("title"),
            "links": [entry.get("link") for entry in read.entries], "ids": [entry.get("id") for entry in read.entries],
            "dated": all(entry.get("updated_parsed") for entry in read.entries), "self": [link.href for link in read.feed.links]}


task = json.loads(sys.stdin.read())
print(json.dumps({"workbook": workbook, "network": network, "feed": feed}[task["kind"]](task)))
