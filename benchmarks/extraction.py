"""Sends texts to POST /v1/extractions and prints how many are read a second, and time against length.

Usage: extraction.py URL LENGTH ...   Only Python's own library is needed.
"""

import json
import sys
import time
import urllib.request

TEXTS = "src/test/resources/extract/own-seen.jsonl"


def read(url, text):
    body = json.dumps({"text": text, "published_on": "2023-09-20"}).encode()
    request = urllib.request.Request(
        url + "/v1/extractions", body, {"Content-Type": "application/json"}
    )
    begun = time.perf_counter()
    with urllib.request.urlopen(request) as answer:
        candidates = json.load(answer)["candidates"]
    return time.perf_counter() - begun, len(candidates)


def main(url, *lengths):
    with open(TEXTS, encoding="utf8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    for text in texts * 10:
        read(url, text)  # a JVM is slow at first
    begun = time.perf_counter()
    for text in texts * 10:
        read(url, text)
    seconds = time.perf_counter() - begun
    mean = sum(map(len, texts)) // len(texts)
    print(f"{10 * len(texts) / seconds:8.0f} texts a second, one after the other, {mean} characters each")
    whole = "\n".join(texts)
    print("characters   seconds   candidates   microseconds a character")
    for length in map(int, lengths):
        text = (whole * (length // len(whole) + 1))[:length]
        seconds, candidates = min(read(url, text) for _ in range(3))
        print(f"{length:10}  {seconds:8.3f}   {candidates:10}   {1e6 * seconds / length:10.2f}")


main(*sys.argv[1:])
