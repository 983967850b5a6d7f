#!/usr/bin/env python3
"""Recomputes from a CEPII Gravity file the rankings, shares and group sums that Dyad should answer after importing it.

    benchmarks/check_rankings.py FILE.csv[.gz] [http://localhost:8080]

It shares no code with Dyad. The members of groups are asked of the service (they are its data, not its arithmetic), and so is nothing
else. Told are how many numbers were compared; what differs is listed, and makes it end with 1.
"""
import collections
import sys

from check_derived import MICRO, ask, number, read

GROUPS = ("EU", "EAEU", "CIS", "CENTRAL_ASIA", "EASTERN_EUROPE")
GROUP_YEARS = (1996, 2003, 2004, 2005)


class Report:
    def __init__(self):
        self.compared = collections.Counter()
        self.wrong = []

    def same(self, kind, where, expected, answered):
        self.compared[kind] += 1
        if expected != answered:
            self.wrong.append(f"{kind} {where}: expected {expected}, answered {answered}")

    def near(self, kind, where, expected, answered):
        self.compared[kind] += 1
        if answered is None or abs(expected - answered) > MICRO:
            self.wrong.append(f"{kind} {where}: expected {expected}, answered {answered}")


def trade(flows, country, book, indicator):
    """{year: {partner: amount}} as the book has it: a reporter's own flows, or those of a book that reconciles both sides'."""
    table = collections.defaultdict(dict)
    reconciled = "/" not in book

    def of(kind, origin, destination, year):
        return flows.get((book, "exports" if reconciled else kind, origin, destination), {}).get(year)

    partners = {o if d == country else d for (b, _, o, d) in flows if b == book and country in (o, d)}
    for partner in partners:
        for year in range(1990, 2030):
            out = of("exports", country, partner, year)
            back = of("imports", partner, country, year)
            if indicator == "exports" and out:
                table[year][partner] = out.value
            if indicator == "imports" and back:
                table[year][partner] = back.value
            if indicator == "turnover" and out and back:
                table[year][partner] = out.value + back.value
    return table


def ranks(values):
    """Each partner's place in a plain sort; equals share the better one."""
    order = sorted(values.values(), reverse=True)
    return {partner: order.index(value) + 1 for partner, value in values.items()}


def check_rankings(flows, base, report):
    countries = sorted({code for (_, _, o, d) in flows for code in (o, d)})
    for country in countries:
        for book in (f"un-comtrade/{country}", f"imf-dots/{country}", "cepii-baci"):
            for indicator in ("exports", "imports", "turnover"):
                table = trade(flows, country, book, indicator)
                for year, values in sorted(table.items()):
                    where = f"{country} {indicator} {year} {book}"
                    rows = ask(base, "/v1/rankings", country=country, indicator=indicator, period=year, book=book)
                    check_ranking(rows, values, table.get(year - 1, {}), where, report)


def check_ranking(rows, values, before, where, report):
    report.same("partners", where, sorted(values), sorted(row["partner"] for row in rows))
    places, places_before, total = ranks(values), ranks(before), sum(values.values())
    for row in rows:
        partner = row["partner"]
        if partner not in values:
            continue
        report.same("value", f"{where} {partner}", values[partner], number(row["value"]))
        if row["rank"]:
            report.same("rank", f"{where} {partner}", places[partner], int(row["rank"]))
        else:
            report.compared["open ranks"] += 1
        inside = int(row["rank_lower"]) <= places[partner] <= int(row["rank_upper"])
        report.same("rank within its bounds", f"{where} {partner}", True, inside)
        if len(values) > 1 and total:
            report.near("share", f"{where} {partner}", values[partner] * 100 / total, number(row["share"]))
        if row["rank_change"]:
            change = places_before[partner] - places[partner]
            report.same("rank change", f"{where} {partner}", change, int(row["rank_change"]))


def members(base, group, year):
    return {row["country"] for row in ask(base, f"/v1/groups/{group}", at=f"{year}-12-31")}


def check_groups(flows, base, report):
    countries = sorted({code for (_, _, o, d) in flows for code in (o, d)})
    for group in GROUPS:
        of_year = {year: members(base, group, year) for year in GROUP_YEARS}
        for country in countries:
            book = f"un-comtrade/{country}"
            rows = ask(
                base, "/v1/series", country=country, partners=group, indicators="exports", book=book,
                **{"from": GROUP_YEARS[0], "to": GROUP_YEARS[-1]},
            )
            by_year = {int(row["period"]): row for row in rows}
            table = trade(flows, country, book, "exports")
            for year, belonging in of_year.items():
                if country in belonging:
                    belonging = belonging - {country}
                known = {it: value for it, value in table.get(year, {}).items() if it in belonging}
                row = by_year.get(year)
                where = f"{country} to {group} {year}"
                if not known:
                    report.same("no sum", where, "", row["value"] if row else "")
                    continue
                if row is None:
                    report.same("row", where, sum(known.values()), None)
                    continue
                if row["value"] == "" and number(row["lower"]) <= sum(known.values()):
                    report.compared["sums of rounded parts"] += 1
                    continue
                report.same("sum", where, sum(known.values()), number(row["value"]))
                missing = sorted(belonging - set(known))
                report.same("members without a figure", where, ";".join(missing), row["members_without_figure"])
                report.same("bound", where, "ge" if missing else "eq", row["comparator"])


def main(path, base="http://localhost:8080"):
    flows, report = read(path), Report()
    check_rankings(flows, base, report)
    check_groups(flows, base, report)
    for kind, count in sorted(report.compared.items()):
        print(f"{kind}: {count} compared")
    for line in report.wrong[:50]:
        print(line)
    print(f"{sum(report.compared.values())} compared, {len(report.wrong)} differ")
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
