"""A whole ranking, page by page; prints how many rows there are and the first three."""
import json
import os
import re
import urllib.request
from urllib.parse import urljoin

base = os.environ.get("TWIPLOMACY_URL", "http://127.0.0.1:5080")
headers = {"Authorization": "Bearer " + os.environ["TWIPLOMACY_KEY"]} if os.environ.get("TWIPLOMACY_KEY") else {}


def rows(address):
    while address:
        with urllib.request.urlopen(urllib.request.Request(urljoin(base, address), headers=headers)) as answer:
            yield from json.load(answer)["data"]
            following = re.search(r'<([^>]*)>; rel="next"', answer.headers.get("Link", ""))
            address = following and following[1]


ranking = list(rows("/api/v1/editions/world-leaders-2014/rankings/mutual_follows?limit=200"))
print(len(ranking))
for row in ranking[:3]:
    print(row["rank"], row["account"]["handle"], f'{row["value"]:g}', f'{row["rank_best"]}-{row["rank_worst"]}')
