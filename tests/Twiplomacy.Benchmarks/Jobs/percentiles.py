"""Reads a page of jobs from standard input and prints after how many milliseconds they began."""

import datetime
import json
import sys


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


jobs = json.load(sys.stdin)["data"]
waits = sorted((instant(job["started_at"]) - instant(job["created_at"])).total_seconds() * 1000 for job in jobs if job.get("started_at"))
middle, ninetieth = waits[len(waits) // 2], waits[int(len(waits) * 0.9)]
print(f"{sys.argv[1]}: {len(waits)} jobs begun after {middle:.0f} ms in the median, {ninetieth:.0f} ms at the 90th percentile, {waits[-1]:.0f} ms at most")
