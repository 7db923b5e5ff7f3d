"""The client of hosts.sh: makes the files, hands them in, builds and seals editions, asks for mails, takes the mails, and judges."""
import http.client
import json
import os
import random
import re
import socketserver
import ssl
import sys
import threading
import time
import urllib.parse

HOST = "twiplomacy.example.org"
PASSWORD = "four words make one"
MEMBERS = 200
LONGEST_AWAY = float(os.environ.get("TWIPLOMACY_LONGEST_AWAY", "5"))
PATIENCE = float(os.environ.get("TWIPLOMACY_PATIENCE", "1800"))


def make(work, files, arcs):
    """A panel, and files of whole follow lists: members follow one another and many others, each file has owners of its own."""
    chance = random.Random(20140625)
    with open(f"{work}/panel.csv", "w") as panel:
        panel.write("platform,platform_id,handle,actor,kind,country\n")
        for member in range(MEMBERS):
            panel.write(f"x,{1000 + member},m{member},Ministry {member},foreign_ministry,FR\n")
    own = MEMBERS // files + 1
    for file in range(files):
        owners = [1000 + member for member in range(file * own, min((file + 1) * own, MEMBERS))] or [5_000_000 + file]
        lists = {owner: set(chance.sample(range(1000, 1000 + MEMBERS), MEMBERS // 3)) - {owner} for owner in owners}
        each = (arcs - sum(map(len, lists.values()))) // len(owners)
        with open(f"{work}/follows-{file}.csv", "w") as out:
            out.write("source,target\n")
            for owner, peers in lists.items():
                out.writelines(f"{owner},{peer}\n" for peer in sorted(peers))
                first = chance.randrange(10_000_000, 50_000_000)
                out.writelines(f"{owner},{first + step * 7}\n" for step in range(max(each, 0)))


class Client:
    """Asks one address, again where that is safe: what reads, and what says by a key or a look that it was done."""

    def __init__(self, base, key):
        self.base, self.key, self.cookies = urllib.parse.urlparse(base), key, {}

    def once(self, method, path, body=None, headers=None, timeout=300):
        if self.base.scheme == "https":
            way = http.client.HTTPSConnection(self.base.netloc, timeout=timeout, context=ssl._create_unverified_context())
        else:
            way = http.client.HTTPConnection(self.base.netloc, timeout=timeout)
        try:
            said = {"Host": HOST if self.base.scheme == "https" else self.base.netloc, **(headers or {})}
            if self.cookies:
                said["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            way.request(method, path, body, said)
            answer = way.getresponse()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    cookie, _, rest = value.partition(";")[0].partition("=")
                    self.cookies[cookie] = rest
            return answer.status, answer.read().decode(), dict(answer.getheaders())
        finally:
            way.close()

    def until(self, method, path, good, body=None, headers=None):
        """The answer, asked for until it is one of the good ones."""
        last = None
        since = time.monotonic()
        while time.monotonic() - since < PATIENCE:
            try:
                last = self.once(method, path, body() if callable(body) else body, headers)
                if last[0] in good:
                    return last
                if 400 <= last[0] < 500 and last[0] not in (408, 429):
                    break
            except (OSError, http.client.HTTPException) as away:
                last = away
            time.sleep(0.1)
        raise SystemExit(f"{method} {path}: {last}")

    def api(self, method, path, body=None, headers=None, good=(200, 201, 202)):
        return json.loads(self.until(method, "/api/v1" + path, good, body, {"Authorization": f"Bearer {self.key}", **(headers or {})})[1])

    def form(self, page, path, done, **fields):
        """Fills in a page's form. It is sent again only if what it asks for is not there."""
        since = time.monotonic()
        while not done():
            if time.monotonic() - since > PATIENCE:
                raise SystemExit(f"{path} does not come to an end")
            said = self.post(page, path, **fields)
            if said and said[0] == 400:
                raise SystemExit(f"{path}: {re.sub('<[^>]+>', ' ', said[1])[:2000]}")
            time.sleep(0.1)

    def post(self, page, path, **fields):
        """Sends a page's form once; nothing if nobody knows what became of it."""
        try:
            _, text, _ = self.until("GET", page, (200,))
            token = re.search(r'name="__RequestVerificationToken" value="([^"]+)"', text).group(1)
            return self.once("POST", path, urllib.parse.urlencode({"__RequestVerificationToken": token, **fields}),
                             {"Content-Type": "application/x-www-form-urlencoded"})
        except (OSError, http.client.HTTPException):
            return None


class Mails(socketserver.StreamRequestHandler):
    """A mail server that takes everything."""

    taken = []

    def handle(self):
        self.wfile.write(b"220 client\r\n")
        lines, in_text, to = [], False, []
        for line in self.rfile:
            if in_text:
                if line == b".\r\n":
                    text = b"".join(lines).decode(errors="replace")
                    Mails.taken.append((re.search(r"(?mi)^message-id:\s*<([^>]+)>", text).group(1), to))
                    lines, in_text, to = [], False, []
                    self.wfile.write(b"250 taken\r\n")
                else:
                    lines.append(line)
                continue
            word = line[:4].upper()
            if word == b"DATA":
                in_text = True
                self.wfile.write(b"354 go on\r\n")
            elif word == b"QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            else:
                if word == b"RCPT":
                    to.append(re.search(rb"<([^>]*)>", line).group(1).decode())
                self.wfile.write(b"250 ok\r\n")


class Reading(threading.Thread):
    """Reads a page and the API all the time, each by turns, and notes for how long neither answered."""

    def __init__(self, base, key):
        super().__init__(daemon=True)
        self.client, self.away, self.count, self.other = Client(base, key), 0.0, 0, {}
        self.goes_on = True

    def run(self):
        last = time.monotonic()
        while self.goes_on:
            path = ("/api/v1/editions?limit=1", "/")[self.count % 2]
            try:
                status, _, _ = self.client.once("GET", path, headers={"Authorization": f"Bearer {self.client.key}"}, timeout=5)
            except (OSError, http.client.HTTPException) as gone:
                status = type(gone).__name__
            now = time.monotonic()
            if status == 200:
                self.away, last = max(self.away, now - last), now
            else:
                self.other[status] = self.other.get(status, 0) + 1
            self.count += 1
            time.sleep(0.03)


def progress(work, percent):
    with open(f"{work}/progress.new", "w") as out:
        out.write(str(int(percent)))
    os.replace(f"{work}/progress.new", f"{work}/progress")


def run(work, base, key, token, files, editions, mails):
    """All of the work; the share of it that is done stands in the file progress."""
    client, began = Client(base, key), time.monotonic()
    client.form(f"/first-run?token={token}", "/first-run", lambda: client.once("GET", "/settings")[0] == 200, name="Ada", password=PASSWORD, token=token)
    terms = {"name": "Ours", "panel": "ministries", "accounts": ["m0"], "cadence": "weekly", "day": 1, "hour": 7, "time_zone": "UTC", "recipients": ["nobody@mfa.example"]}
    report = client.api("POST", "/subscriptions", json.dumps(terms), {"Content-Type": "application/json"})["id"] if mails else 0
    steps, done = files + editions + max(mails // 10, 1), 0

    # By thirds: files, editions and mails run into one another.
    sent = 0
    for file in range(files):
        with open(f"{work}/follows-{file}.csv", "rb") as rows:
            content = rows.read()
        client.api("POST", f"/imports?platform=x&captured=2014-06-{1 + file % 20:02}&accounts_by=id&completeness=complete&name=follows-{file}.csv", content,
                   {"Content-Type": "text/csv", "Idempotency-Key": f"hosts-{file}"})
        done += 1
        progress(work, 100 * done / steps)
        while sent < mails * (file + 1) // (files + 1):
            ask_for_mail(client, report, sent)
            sent += 1
    for edition in range(editions):
        slug = f"ministries-{edition}"
        client.form("/settings", "/settings/editions", lambda: is_asked_for(client, slug), panel="ministries", slug=slug, as_of=f"2014-07-{1 + edition % 28:02}", reason="")
        done += 1
        progress(work, 100 * done / steps)
    while sent < mails:
        ask_for_mail(client, report, sent)
        sent += 1
        if sent % 10 == 0:
            progress(work, 100 * min(done + sent // 10, steps - 1) / steps)
    progress(work, 99)
    imported = wait(client, "import", files)
    print(f"{files} files were imported in {imported - began:.1f} s of the run", flush=True)
    wait(client, None, 0)
    if mails:
        send_what_is_missing(client)
    hashes = {}
    for edition in range(editions):
        slug = f"ministries-{edition}"
        hashes[slug] = seal(client, slug)
    print(f"all of it took {time.monotonic() - began:.1f} s", flush=True)
    return hashes


def seal(client, slug):
    """A draft that was built before the edition that it is compared with was sealed is refused, and built anew first."""
    since = time.monotonic()
    while time.monotonic() - since < PATIENCE:
        edition = client.api("GET", f"/editions/{slug}")
        if edition.get("sealed_at"):
            return edition
        said = client.post("/settings", f"/settings/editions/{slug}/seal")
        if said and said[0] == 400:
            client.post("/settings", "/settings/editions", panel=edition["panel"], slug=slug, as_of=edition["as_of"][:10], reason="")
            wait(client, None, 0)
    raise SystemExit(f"{slug} is not sealed")


def is_asked_for(client, slug):
    status, text, _ = client.once("GET", f"/api/v1/editions/{slug}", headers={"Authorization": f"Bearer {client.key}"})
    if status == 200:
        return True
    jobs = client.api("GET", "/jobs?limit=1000")["data"]
    return any(slug in job["title"] for job in jobs)


def ask_for_mail(client, report, number):
    """Sent again only if nobody was asked to write to this address."""
    address = f"r{number}@mfa.example"
    since = time.monotonic()
    while not any(row["address"] == address for row in client.api("GET", "/deliveries?limit=1000")["data"]):
        if time.monotonic() - since > PATIENCE:
            raise SystemExit(f"{address} is not written to")
        try:
            client.once("POST", f"/api/v1/subscriptions/{report}/test", json.dumps({"to": [address]}),
                        {"Authorization": f"Bearer {client.key}", "Content-Type": "application/json"})
        except (OSError, http.client.HTTPException):
            pass


def send_what_is_missing(client):
    """A worker that was killed leaves a mail of which nobody can tell whether it was sent. A person looks, and sends it again if it was not."""
    for row in client.api("GET", "/deliveries?limit=1000")["data"]:
        if row["status"] == "unconfirmed":
            is_taken = any(row["address"] in to for _, to in Mails.taken)
            print(f"{row['address']} is unconfirmed: it was {'sent' if is_taken else 'not sent, and is sent again'}", flush=True)
            if not is_taken:
                client.api("POST", f"/deliveries/{row['id']}/resend")
    wait(client, None, 0)


def wait(client, kind, count):
    """Until so many jobs of a kind have succeeded; of no kind: until none is open."""
    since = time.monotonic()
    while True:
        jobs = client.api("GET", "/jobs?limit=1000")["data"]
        if any(job["status"] in ("failed", "cancelled") for job in jobs):
            raise SystemExit(f"failed: {[job for job in jobs if job['status'] in ('failed', 'cancelled')]}")
        if kind and sum(job["kind"] == kind and job["status"] == "succeeded" for job in jobs) >= count:
            return time.monotonic()
        if not kind and all(job["status"] == "succeeded" for job in jobs):
            return time.monotonic()
        if time.monotonic() - since > PATIENCE:
            raise SystemExit(f"open: {[job for job in jobs if job['status'] != 'succeeded'][:5]}")
        time.sleep(0.2)


def drive(work, base, key, token, files, editions, mails):
    socketserver.ThreadingTCPServer.allow_reuse_address = True
    server = socketserver.ThreadingTCPServer(("10.77.0.4", 2525), Mails)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    reading = Reading(base, key)
    reading.start()
    hashes = run(work, base, key, token, files, editions, mails)
    reading.goes_on = False
    with open(f"{work}/driven.json", "w") as out:
        json.dump({"editions": hashes, "mails": Mails.taken, "away": reading.away, "reads": reading.count, "other": reading.other}, out)


def alone(work, base, key, token, files, editions, mails):
    with open(f"{work}/alone.json", "w") as out:
        json.dump({"editions": run(work, base, key, token, files, editions, mails)}, out)


def judge(work, editions, mails, sent, unsure, open_jobs):
    driven, one, faults = json.load(open(f"{work}/driven.json")), json.load(open(f"{work}/alone.json")), []
    for slug, edition in driven["editions"].items():
        print(f"{slug}: {edition['hash'][:16]}… on three hosts, {one['editions'][slug]['hash'][:16]}… on one")
        if edition["hash"] != one["editions"][slug]["hash"]:
            faults.append(f"{slug} differs")
    if len(driven["editions"]) != editions:
        faults.append("editions are missing")
    to = [address for _, addresses in driven["mails"] for address in addresses]
    print(f"{len(to)} mails were taken, {len(set(to))} different; the ledger has {sent} sent, {unsure} unconfirmed")
    if len(to) != len(set(to)) or len(to) != mails or sent + unsure != mails:
        faults.append("mails are lost or doubled")
    print(f"{driven['reads']} times read, away for {driven['away']:.1f} s at most; other answers: {driven['other']}")
    if driven["away"] >= LONGEST_AWAY:
        faults.append(f"reading was away for {driven['away']:.1f} s")
    if open_jobs:
        faults.append(f"{open_jobs} jobs have not succeeded")
    print("FAILED: " + "; ".join(faults) if faults else "Nothing was lost and nothing was done twice.")
    raise SystemExit(1 if faults else 0)


if __name__ == "__main__":
    verb, arguments = sys.argv[1], [int(text) if text.isdigit() and len(text) < 10 else text for text in sys.argv[2:]]
    {"make": make, "drive": drive, "alone": alone, "judge": judge}[verb](*arguments)
