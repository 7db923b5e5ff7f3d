#!/usr/bin/env python3
"""Imports of many files by one, two and four workers, beside PostgreSQL's own COPY of the same rows by one connection.

  imports-by-workers.py TWIPLOMACY.DLL FOLDER [FILES] [ARCS] [WORKERS]      defaults: 50 400000 1,2,4

Each turn has a database of its own on one cluster (Debian's PostgreSQL, as root through runuser, else as the user). The files
are uploaded while no worker runs; the time is from the start of the workers' work, which their first job tells, to the end of
the last import. Tells rows per second, the ratio to one worker, and the processor seconds of the workers and of PostgreSQL, so
that one sees what holds the rest up. Standard library only.
"""
import glob
import http.client
import json
import os
import random
import re
import subprocess
import sys
import time

PROGRAM, FOLDER = sys.argv[1], os.path.abspath(sys.argv[2])
FILES = int(sys.argv[3]) if len(sys.argv) > 3 else 50
ARCS = int(sys.argv[4]) if len(sys.argv) > 4 else 400_000
TURNS = [int(number) for number in (sys.argv[5] if len(sys.argv) > 5 else "1,2,4").split(",")]
PORT, DATABASE_PORT = int(os.environ.get("PORT", "5405")), int(os.environ.get("DATABASE_PORT", "5465"))
POSTGRES = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
AS_USER = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
TICKS = os.sysconf("SC_CLK_TCK")


def files():
    """Whole lists: each file has owners of its own, who follow one another and many strangers."""
    chance = random.Random(20140625)
    members = range(1000, 1000 + 20 * FILES)
    for number in range(FILES):
        path = f"{FOLDER}/follows-{number}-{ARCS}.csv"
        if not os.path.exists(path):
            with open(path, "w") as out:
                out.write("source,target\n")
                for owner in members[20 * number:20 * number + 20]:
                    peers = sorted(set(chance.sample(members, min(len(members), 100))) - {owner})
                    out.writelines(f"{owner},{peer}\n" for peer in peers)
                    first = chance.randrange(10_000_000, 50_000_000)
                    out.writelines(f"{owner},{first + 7 * step}\n" for step in range(ARCS // 20 - len(peers)))
        yield path


def postgres(program, *words, **options):
    return subprocess.run([*AS_USER, f"{POSTGRES}/{program}", *words], check=True, capture_output=True, text=True, cwd="/", **options).stdout


def sql(database, text):
    return postgres("psql", "-qtAX", "-h", "127.0.0.1", "-p", str(DATABASE_PORT), "-U", "twiplomacy", "-d", database, "-c", text).strip()


def start_cluster():
    cluster = f"{FOLDER}/cluster"
    os.makedirs(cluster, mode=0o700)
    if AS_USER:
        subprocess.run(["chown", "postgres", cluster], check=True)
    postgres("initdb", "-D", cluster, "-U", "twiplomacy", "--auth=trust", "--encoding=UTF8", "--no-locale")
    settings = f"-p {DATABASE_PORT} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=512MB -c max_wal_size=8GB -c max_connections=200 -c jit=off"
    subprocess.run([*AS_USER, f"{POSTGRES}/pg_ctl", "start", "-s", "-w", "-D", cluster, "-l", f"{cluster}/server.log", "-o", settings], check=True, cwd="/")
    return cluster


def processor_seconds(pids):
    """What processes and the children that they have waited for have used."""
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat") as stat:
                total += sum(map(int, stat.read().rpartition(")")[2].split()[11:15]))
        except OSError:
            pass
    return total / TICKS


def tree_of(pid):
    listed = subprocess.run(["ps", "--ppid", str(pid), "-o", "pid="], capture_output=True, text=True).stdout.split()
    return [pid, *map(int, listed)]


def copy():
    """PostgreSQL's own COPY of the same rows into a table with a primary key: rows per second."""
    sql("postgres", "drop database if exists copied")
    sql("postgres", "create database copied")
    sql("copied", "create table follow (source bigint, target bigint, primary key (source, target))")
    began = time.monotonic()
    for path in files():
        with open(path) as rows:
            next(rows)
            postgres("psql", "-qX", "-h", "127.0.0.1", "-p", str(DATABASE_PORT), "-U", "twiplomacy", "-d", "copied", "-c", "copy follow from stdin csv", input=rows.read())
    return FILES * ARCS / (time.monotonic() - began)


def program(environment, *words):
    return subprocess.run(["dotnet", "exec", PROGRAM, *words], env=environment, capture_output=True, text=True, check=True).stdout


def turn(workers, cluster):
    name = f"by_{workers}"
    sql("postgres", f"drop database if exists {name}")
    sql("postgres", f"create database {name}")
    environment = {
        **os.environ, "TWIPLOMACY__CONNECTIONSTRINGS__TWIPLOMACY": f"Host=127.0.0.1;Port={DATABASE_PORT};Database={name};Username=twiplomacy;GSS Encryption Mode=Disable",
        "TWIPLOMACY__DATABASE__DATAFOLDER": f"{FOLDER}/data-{name}", "TWIPLOMACY__IMPORTS__KEEPEXPORTSFORDAYS": "0", "TWIPLOMACY__JOBS__CONCURRENCY": "1",
        "TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE": "0", "DOTNET_gcServer": "0",
    }
    key = re.search(r"twp_[0-9a-f]+_\w+", program(environment, "keys", "create", "bench", "--scope", "admin")).group(0)
    server = subprocess.Popen(["dotnet", "exec", PROGRAM, "serve", "--jobs", "off", "--port", str(PORT)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    started = []
    try:
        upload(key)
        server.terminate()
        server.wait()
        postmaster = int(open(f"{cluster}/postmaster.pid").readline())
        before = processor_seconds(tree_of(postmaster))
        started = [subprocess.Popen(["dotnet", "exec", PROGRAM, "worker"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(workers)]
        while int(sql(name, "select count(*) from job where kind = 'import' and status in ('waiting', 'running')")):
            time.sleep(0.5)
        seconds = float(sql(name, "select extract(epoch from max(finished_at) - min(started_at)) from job where kind = 'import'"))
        failed = int(sql(name, "select count(*) from job where kind = 'import' and status <> 'succeeded'"))
        own = processor_seconds([worker.pid for worker in started])
        theirs = processor_seconds(tree_of(postmaster)) - before
        runs = sql(name, "select count(*) from tie_run")
        if failed:
            raise SystemExit(f"{failed} imports failed")
        return seconds, own, theirs, int(runs)
    finally:
        for process in (server, *started):
            if process.poll() is None:
                process.terminate()
                process.wait()
        sql("postgres", f"drop database if exists {name} with (force)")


def upload(key):
    while True:
        try:
            ask(key, "GET", "/health/ready")
            break
        except (OSError, http.client.HTTPException, SystemExit):
            time.sleep(0.3)
    for number, path in enumerate(files()):
        with open(path, "rb") as rows:
            ask(key, "POST", f"/api/v1/imports?platform=x&captured=2014-06-01&accounts_by=id&completeness=complete&name=follows-{number}.csv", rows.read())


def ask(key, method, path, body=None):
    way = http.client.HTTPConnection("127.0.0.1", PORT, timeout=300)
    way.request(method, path, body, {"Authorization": f"Bearer {key}", "Content-Type": "text/csv"})
    answer = way.getresponse()
    text = answer.read()
    way.close()
    if answer.status >= 300:
        raise SystemExit(f"{path}: {answer.status} {text[:500]}")
    return json.loads(text) if text.startswith(b"{") else text


def main():
    os.makedirs(FOLDER, exist_ok=True)
    os.chmod(FOLDER, 0o755)
    list(files())
    cluster = start_cluster()
    try:
        rate = copy()
        print(f"{FILES} files of {ARCS:,} arcs, {os.cpu_count()} processors; COPY by one connection: {rate:,.0f} rows a second", flush=True)
        print("| workers | seconds | rows a second | of one worker | of COPY | processor seconds of the workers | of PostgreSQL | ties |\n|---|---|---|---|---|---|---|---|")
        first = None
        for workers in TURNS:
            seconds, own, theirs, runs = turn(workers, cluster)
            first = first or seconds
            print(f"| {workers} | {seconds:.1f} | {FILES * ARCS / seconds:,.0f} | {first / seconds:.2f} | {FILES * ARCS / seconds / rate:.2f} | {own:.0f} | {theirs:.0f} | {runs:,} |", flush=True)
    finally:
        subprocess.run([*AS_USER, f"{POSTGRES}/pg_ctl", "stop", "-s", "-m", "fast", "-D", cluster], cwd="/")
        subprocess.run(["rm", "-rf", cluster])


if __name__ == "__main__":
    main()
