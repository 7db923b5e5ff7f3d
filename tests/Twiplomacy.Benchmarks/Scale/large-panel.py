#!/usr/bin/env python3
"""A panel of 100,000 accounts: every page and every route of the API must answer or refuse within 5 s, in 3 GB at most.

  large-panel.py TWIPLOMACY.DLL FOLDER [ACCOUNTS] [FOLLOWS] [SECONDS]

Makes the panel and its follows in the folder, uploads both, builds and seals an edition, and then asks: every route that
/openapi names for reading, with the panel, its edition and its best account, and every page that the first one leads to, at
most three of each kind. Eight heavy ones are then asked for together while /health/ready is timed. Ends with 1 if anything
took longer, answered 500 or took more memory. Standard library only.
"""
import html.parser
import http.client
import json
import os
import random
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse

PROGRAM, FOLDER = sys.argv[1], os.path.abspath(sys.argv[2])
ACCOUNTS = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
FOLLOWS = int(sys.argv[4]) if len(sys.argv) > 4 else 1_000_000
MOST_SECONDS = float(sys.argv[5]) if len(sys.argv) > 5 else 5
MOST_BYTES = 3 << 30
PORT = int(os.environ.get("PORT", "5404"))
DATA = os.path.join(FOLDER, "data")
KINDS = ("foreign_ministry", "embassy", "head_of_state", "other")
COUNTRIES = ("FR", "DE", "GB", "US", "RU", "CN", "KZ", "SE", "BR", "IN")
ENVIRONMENT = {**os.environ, "TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE": "0", "DOTNET_gcServer": "0"}


def make():
    """Members and their follows, of which about half are returned; popular accounts are followed far more often."""
    chance = random.Random(20140625)
    with open(f"{FOLDER}/panel.csv", "w") as panel:
        panel.write("platform_id,handle,actor,kind,country\n")
        for member in range(ACCOUNTS):
            panel.write(f"{member + 1},m{member + 1},Actor {member + 1},{KINDS[member % 4]},{COUNTRIES[member % 10]}\n")
    arcs = set()
    while len(arcs) < FOLLOWS:
        one, other = chance.randrange(ACCOUNTS), int(ACCOUNTS * chance.random() ** 2)
        if one == other:
            continue
        arcs.add((one, other))
        if chance.random() < 0.33:
            arcs.add((other, one))
    with open(f"{FOLDER}/follows.csv", "w") as out:
        out.write("source,target\n")
        out.writelines(f"{one + 1},{other + 1}\n" for one, other in sorted(arcs))


def run(*words):
    began = time.monotonic()
    done = subprocess.run(["dotnet", "exec", PROGRAM, *words, "--data", DATA], capture_output=True, text=True, env=ENVIRONMENT)
    print(f"{' '.join(words[:2])}: {time.monotonic() - began:.1f} s", flush=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(words)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def prepare():
    os.makedirs(FOLDER, exist_ok=True)
    os.chmod(FOLDER, 0o755)
    if not os.path.exists(f"{FOLDER}/follows.csv"):
        make()
    if not os.path.exists(f"{FOLDER}/ready"):
        run("panel", "import", f"{FOLDER}/panel.csv", "--panel", "large", "--platform", "x")
        run("import", f"{FOLDER}/follows.csv", "--platform", "x", "--accounts-by", "id", "--captured", "2025-06-30", "--complete")
        run("edition", "build", "large-2025", "--panel", "large", "--as-of", "2025-12-31")
        run("edition", "seal", "large-2025")
        open(f"{FOLDER}/ready", "w").close()
    return re.search(r"twp_[0-9a-f]+_\w+", run("keys", "create", f"large-{time.time_ns()}", "--scope", "admin")).group(0)


class Asked:
    """What was asked, what was answered and in how many seconds; a client waits no longer than six times what is allowed."""

    def __init__(self, key):
        self.key, self.rows = key, []

    def __call__(self, path, keep=True):
        way = http.client.HTTPConnection("127.0.0.1", PORT, timeout=6 * MOST_SECONDS)
        began, size, text, status = time.monotonic(), 0, b"", 0
        first = None
        try:
            way.request("GET", path, headers={"Authorization": f"Bearer {self.key}"})
            answer = way.getresponse()
            status, first = answer.status, time.monotonic() - began
            while piece := answer.read(1 << 20):
                size += len(piece)
                if len(text) < 4 << 20:
                    text += piece
            where = answer.getheader("Location")
        except (OSError, http.client.HTTPException) as failed:
            status, where = type(failed).__name__, None
        finally:
            way.close()
        if keep:
            self.rows.append((time.monotonic() - began, first, status, size, path))
        return status, text, where


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if value and name == "href" and tag == "a" or name == "src" and tag == "img" and value]


def kind_of(path):
    """Pages of one kind differ in names and numbers only."""
    address, _, query = path.partition("?")
    parts = ["*" if re.search(r"[\d:@]|^large", part) else part for part in address.split("/")]
    return "/".join(parts) + "?" + ",".join(sorted(word.partition("=")[0] for word in query.split("&")))


def crawl(ask):
    waiting, seen, counts = ["/"], set(), {}
    while waiting:
        path = waiting.pop(0)
        if path in seen or path.startswith(("/assets", "/api", "/hangfire", "/sign-out", "/openapi", "/docs")):
            continue
        seen.add(path)
        kind = kind_of(path)
        counts[kind] = counts.get(kind, 0) + 1
        if counts[kind] > 3:
            continue
        status, text, where = ask(path)
        if where:
            waiting.append(urllib.parse.urljoin(path, where))
        if status == 200:
            links = Links()
            links.feed(text.decode(errors="replace"))
            for link in links.found:
                address = urllib.parse.urljoin(path, link).partition("#")[0]
                if address.startswith("/") and not address.startswith("//"):
                    waiting.append(address)


def routes(ask):
    """Every route of the API that is read, its names filled in."""
    names = {"slug": "large-2025", "measure": "mutual_follows", "id": "x:1", "other": "x:2", "account": "x:1", "peer": "x:2", "number": "1",
             "platform": "x", "handle": "m1", "code": "FR", "name": "none"}
    needed = {"to": "x:3", "from": "x:1", "with": "large-2025", "panel": "large", "accounts": "x:1,x:2,x:3", "rows": "country", "columns": "country",
              "hashtag": "peace", "tag": "peace", "against": "1", "other": "x:2"}
    _, text, _ = ask("/openapi/v1.json", keep=False)
    for path, methods in json.loads(text)["paths"].items():
        if "get" not in methods:
            continue
        own = dict(names, **({"slug": "large"} if "/panels/" in path else {"slug": "p5"} if "/peer-sets/" in path else {}),
                   **({"id": "1"} if re.search(r"/(imports|jobs|alerts|subscriptions|qap|recipes)/\{id", path) else {}),
                   **({"id": "mutual_follows"} if "/measures/" in path else {}))
        address = re.sub(r"\{(\w+)(:\w+)?\}", lambda part: urllib.parse.quote(own.get(part[1], "1"), safe=":@"), path)
        asked = [parameter for parameter in methods["get"].get("parameters", []) if parameter["in"] == "query" and parameter.get("required")]
        query = "&".join(f"{parameter['name']}={urllib.parse.quote(needed.get(parameter['name'], '1'))}" for parameter in asked)
        ask(address + ("?" + query if query else ""))


def together(ask, heavy):
    """Eight heavy requests at the same time; the times of /health/ready meanwhile, in ms."""
    times = []
    workers = [threading.Thread(target=ask, args=(path, False)) for path in heavy]
    for worker in workers:
        worker.start()
    while any(worker.is_alive() for worker in workers):
        began = time.monotonic()
        ask("/health/ready", keep=False)
        times.append(1000 * (time.monotonic() - began))
        time.sleep(0.05)
    return times


def peak(pid):
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read())[1]) << 10


def main():
    key = prepare()
    server = subprocess.Popen(["dotnet", "exec", PROGRAM, "serve", "--data", DATA, "--port", str(PORT), "--jobs", "off"],
                              stdout=open(f"{FOLDER}/serve.log", "w"), stderr=subprocess.STDOUT, env=ENVIRONMENT)
    try:
        ask = Asked(key)
        while ask("/health/ready", keep=False)[0] != 200:
            time.sleep(0.3)
        routes(ask)
        crawl(ask)
        heavy = [row[4] for row in sorted(ask.rows, reverse=True)[:8]]
        times = together(ask, heavy)
        memory = peak(server.pid)
    finally:
        server.terminate()
        server.wait()
    ask.rows.sort(reverse=True)
    print("| seconds | first byte | status | bytes | asked |\n|---|---|---|---|---|")
    for seconds, first, status, size, path in ask.rows[:15]:
        print(f"| {seconds:.2f} | {first or 0:.2f} | {status} | {size:,} | `{path}` |")
    by_status = {}
    for row in ask.rows:
        by_status[row[2]] = by_status.get(row[2], 0) + 1
    late = [row for row in ask.rows if row[0] > MOST_SECONDS]
    broken = [row for row in ask.rows if not isinstance(row[2], int) or row[2] >= 500 and row[2] != 503]
    for _, _, status, _, path in broken:
        print(f"BROKEN: {status} {path}")
    print(f"{len(ask.rows)} asked, answers {by_status}; {len(late)} took longer than {MOST_SECONDS:g} s; peak {memory >> 20:,} MB; "
          f"/health/ready beside eight heavy ones {statistics.median(times):.0f} ms in the median, {max(times):.0f} ms at most, of {len(times)}")
    return 1 if late or broken or memory > MOST_BYTES else 0


if __name__ == "__main__":
    sys.exit(main())
