#!/usr/bin/env python3
"""Recomputes from a CEPII Gravity file what Dyad should mirror and derive after importing it, and asks the service.

    benchmarks/check_derived.py FILE.csv[.gz] [http://localhost:8080]

It shares no code with Dyad and reads numbers as decimals. The store should hold nothing but that import (and the seed).
Told are how many numbers were compared; what differs is listed, and makes it end with 1.
"""
import collections
import csv
import decimal
import gzip
import io
import sys
import typing
import urllib.parse
import urllib.request
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

decimal.getcontext().prec = 60
MARGIN = Decimal("1.06")
MICRO = Decimal("0.000001")
CENT = Decimal("0.01")
TENTH_OF_A_CENT = Decimal("0.001")


class Amount(typing.NamedTuple):
    """Dollars, and from where to where the true number may lie; the same where it is exact."""

    value: Decimal
    low: Decimal
    high: Decimal

    def is_exact(self):
        return self.low == self.high


class Report:
    def __init__(self):
        self.compared = collections.Counter()
        self.wrong = []

    def same(self, kind, where, expected, answered):
        self.compared[kind] += 1
        if expected != answered:
            self.wrong.append(f"{kind} {where}: expected {expected}, answered {answered}")

    def near(self, kind, where, expected, answered):
        """Values are rounded to six decimals, or have more where those would leave their range."""
        self.compared[kind] += 1
        if answered is None or abs(expected - answered) > MICRO / 2:
            self.wrong.append(f"{kind} {where}: expected {expected}, answered {answered}")


def rows_of(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as file:
        for row in csv.DictReader(file):
            exists = row.get("country_exists_o", "1") != "0" and row.get("country_exists_d", "1") != "0"
            if row["iso3_o"] != row["iso3_d"] and exists:
                yield row


def amount(cell):
    """Thousands of dollars, written out of binary numbers: behind a tenth of a cent is noise, and what had some is rounded."""
    if cell in (None, "", "NA"):
        return None
    written = Decimal(cell) * 1000
    value = written.quantize(TENTH_OF_A_CENT, ROUND_HALF_UP)
    half = 0 if value == written else TENTH_OF_A_CENT / 2
    return Amount(value, max(value - half, Decimal(0)), value + half)


def is_within(exports, imports):
    """Whether some imports that may be lie between some exports that may be and those with the margin; upper ends are open."""
    highest, lowest = exports.high * MARGIN, exports.low
    below = imports.low <= highest if exports.is_exact() else imports.low < highest
    above = imports.high >= lowest if imports.is_exact() else imports.high > lowest
    return below and above


def read(path):
    """{(book, indicator, origin, destination): {year: amount}}"""
    flows = collections.defaultdict(dict)
    for row in rows_of(path):
        origin, destination, year = row["iso3_o"], row["iso3_d"], int(row["year"])
        for book, indicator, column in (
            (f"un-comtrade/{origin}", "exports", "tradeflow_comtrade_o"),
            (f"un-comtrade/{destination}", "imports", "tradeflow_comtrade_d"),
            (f"imf-dots/{origin}", "exports", "tradeflow_imf_o"),
            (f"imf-dots/{destination}", "imports", "tradeflow_imf_d"),
            ("cepii-baci", "exports", "tradeflow_baci"),
        ):
            value = amount(row.get(column))
            if value is not None:
                flows[book, indicator, origin, destination][year] = value
    return flows


def ask(base, path, **parameters):
    address = base + path + "?" + urllib.parse.urlencode({"format": "csv", **parameters})
    with urllib.request.urlopen(address, timeout=300) as answer:
        return list(csv.DictReader(io.StringIO(answer.read().decode("utf-8"))))


def number(cell):
    return None if cell == "" else Decimal(cell)


def pair_of(one, other):
    return "-".join(sorted((one, other)))


def pairs_of(flows):
    return sorted({pair_of(origin, destination) for _, _, origin, destination in flows})


def check_mirrors(flows, base, report):
    for pair in pairs_of(flows):
        answered = {}
        for row in ask(base, f"/v1/pairs/{pair}/mirror"):
            answered[row["dataset"], row["origin"], row["destination"], int(row["period"])] = row
        expected = set()
        for origin, destination in (pair.split("-"), pair.split("-")[::-1]):
            for dataset in ("un-comtrade", "imf-dots"):
                out = flows.get((f"{dataset}/{origin}", "exports", origin, destination), {})
                into = flows.get((f"{dataset}/{destination}", "imports", origin, destination), {})
                for year in sorted(out.keys() | into.keys()):
                    key = (dataset, origin, destination, year)
                    expected.add(key)
                    if key in answered:
                        check_mirror(answered[key], key, out.get(year), into.get(year), report)
        report.same("mirror rows of a pair", pair, expected, set(answered))


def check_mirror(row, where, exports, imports, report):
    dataset, origin, destination, _ = where
    report.same("mirror books", where, (f"{dataset}/{origin}", f"{dataset}/{destination}"),
                (row["exports_book"], row["imports_book"]))
    for side, amount_of_side in (("exports", exports), ("imports", imports)):
        report.same(f"mirror {side}", where, tuple(amount_of_side) if amount_of_side else (None, None, None),
                    (number(row[side]), number(row[side + "_lower"]), number(row[side + "_upper"])))
    if exports is None or imports is None:
        report.same("mirror outcome", where, "one-sided", row["outcome"])
        report.same("mirror gap", where, None, number(row["gap"]))
        return
    report.same("mirror gap", where,
                (imports.value - exports.value, imports.low - exports.high, imports.high - exports.low),
                (number(row["gap"]), number(row["gap_lower"]), number(row["gap_upper"])))
    within = is_within(exports, imports)
    report.same("mirror outcome", where, "within" if within else "outside", row["outcome"])
    report.same("mirror within", where, "true" if within else "false", row["within"])
    if exports.low == 0:
        report.same("mirror ratio", where, None, number(row["ratio"]))
        report.same("mirror reason", where, True, row["reason"] != "")
    else:
        report.near("mirror ratio", where, imports.value / exports.value, number(row["ratio"]))
        report.same("mirror ratio ends", where,
                    ((imports.low / exports.high).quantize(MICRO, ROUND_FLOOR),
                     (imports.high / exports.low).quantize(MICRO, ROUND_CEILING)),
                    (number(row["ratio_lower"]), number(row["ratio_upper"])))


def derived(flows):
    """{(indicator, book, pair, origin, destination, year): amount, or None where the base is zero}"""
    expected = {}
    sums = collections.defaultdict(dict)
    for pair in pairs_of(flows):
        first, second = pair.split("-")
        books = [(f"{dataset}/{country}", country) for dataset in ("un-comtrade", "imf-dots")
                 for country in (first, second)]
        for book, country in books:
            partner = second if country == first else first
            out = flows.get((book, "exports", country, partner), {})
            back = flows.get((book, "imports", partner, country), {})
            for year in out.keys() & back.keys():
                sums[book, pair][year] = plus(out[year], back[year])
                expected["balance", book, pair, country, partner, year] = minus(out[year], back[year])
        one, other = flows.get(("cepii-baci", "exports", first, second), {}), flows.get(
            ("cepii-baci", "exports", second, first), {})
        for year in one.keys() & other.keys():
            sums["cepii-baci", pair][year] = plus(one[year], other[year])
            expected["balance", "cepii-baci", pair, first, second, year] = minus(one[year], other[year])
            expected["balance", "cepii-baci", pair, second, first, year] = minus(other[year], one[year])
    for (book, pair), series in sums.items():
        for year, total in series.items():
            expected["turnover", book, pair, "", "", year] = total
            if year - 1 in series:
                expected["turnover-growth", book, pair, "", "", year] = growth(total, series[year - 1])
    for (book, indicator, origin, destination), series in flows.items():
        for year, now in series.items():
            if year - 1 in series:
                key = (f"{indicator}-growth", book, pair_of(origin, destination), origin, destination, year)
                expected[key] = growth(now, series[year - 1])
    return expected


def plus(one, other):
    return Amount(one.value + other.value, one.low + other.low, one.high + other.high)


def minus(one, other):
    return Amount(one.value - other.value, one.low - other.high, one.high - other.low)


def growth(now, before):
    if before.low == 0:
        return None
    return Amount(100 * (now.value / before.value - 1), 100 * (now.low / before.high - 1), 100 * (now.high / before.low - 1))


def check_derived(flows, base, report):
    expected = derived(flows)
    answered = {}
    indicators = "turnover,balance,turnover-growth,exports-growth,imports-growth"
    claims = {row["id"]: row["book"] for row in ask(base, "/v1/claims", fields="id,book")}
    inside = set(pairs_of(flows))
    for row in ask(base, "/v1/figures", indicator=indicators, book="all"):
        # The press is the seed's.
        if row["kind"] != "derived" or row["pair"] not in inside or row["book"] == "press":
            continue
        key = (row["indicator"], row["book"], row["pair"], row["origin"], row["destination"], int(row["period"]))
        report.same("derived twice", key, False, key in answered)
        answered[key] = row
        report.same("book of all inputs", key, {row["book"]}, {claims[it] for it in row["inputs"].split(";")})
    report.same("derived rows", "all", set(), set(expected) ^ set(answered))
    for key in expected.keys() & answered.keys():
        row, wanted = answered[key], expected[key]
        if wanted is None:
            report.same("growth over zero", key, ("", "indeterminate"), (row["value"], row["display"]))
        elif key[0].endswith("growth"):
            report.near(key[0], key, wanted.value, number(row["value"]))
            report.same(key[0] + " ends", key, (wanted.low.quantize(CENT, ROUND_FLOOR), wanted.high.quantize(CENT, ROUND_CEILING)),
                        (number(row["lower"]), number(row["upper"])))
        else:
            report.same(key[0], key, tuple(wanted), (number(row["value"]), number(row["lower"]), number(row["upper"])))


def check_books(base, report):
    """What is served without naming a book keeps to one account throughout a series."""
    books = collections.defaultdict(set)
    for row in ask(base, "/v1/figures"):
        series = tuple(row[it] for it in ("pair", "indicator", "origin", "destination", "product", "coverage", "unit"))
        books[series].add(row["book"])
    for series, found in books.items():
        report.same("books of a series", series, 1, len(found))


def main():
    path = sys.argv[1]
    base = sys.argv[2].rstrip("/") if len(sys.argv) > 2 else "http://localhost:8080"
    flows = read(path)
    report = Report()
    check_mirrors(flows, base, report)
    check_derived(flows, base, report)
    check_books(base, report)
    print(f"{len(pairs_of(flows))} pairs, {sum(map(len, flows.values()))} flows in the file")
    for kind, count in sorted(report.compared.items()):
        print(f"{count:8} {kind}")
    print(f"{sum(report.compared.values()):8} compared, {len(report.wrong)} differ")
    for line in report.wrong[:50]:
        print(line)
    sys.exit(1 if report.wrong else 0)


if __name__ == "__main__":
    main()
