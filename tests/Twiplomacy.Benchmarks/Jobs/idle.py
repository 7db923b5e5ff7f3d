"""Prints which share of a core a program and its database use: idle.py SECONDS PROGRAM DATABASE (process ids)."""

import os
import sys
import time


def family(root):
    """The process and all that descend from it."""
    parents = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as stat:
                parents[int(name)] = int(stat.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            pass
    found = {root}
    while True:
        more = {child for child, parent in parents.items() if parent in found} - found
        if not more:
            return found
        found |= more


def seconds(pids):
    ticks = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


span, program, database = (int(word) for word in sys.argv[1:])
databases = family(database)
programs = family(program) - databases
before = seconds(programs), seconds(databases)
time.sleep(span)
used = seconds(programs) - before[0], seconds(databases) - before[1]
print(f"idle for {span} s: program {100 * used[0] / span:.2f} %, database {100 * used[1] / span:.2f} % of a core")
