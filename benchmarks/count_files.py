#!/usr/bin/env python3
"""Counts what the built-in import profiles should make of a folder of real files, without any code of Dyad: the csv
module, exact decimals, and lists of codes that come with the data. Compare it with what an import says.

Usage: python3 benchmarks/count_files.py FOLDER
Prints for each file, data set and indicator the number of claims and the sum of their values in units.
The folder is laid out as comtrade/, baci/, gravity/, wits/, fdi/, imf/ and ref/country-codes.csv (datasets/country-codes).
"""
import collections
import csv
import glob
import gzip
import io
import os
import sys
from decimal import ROUND_HALF_UP, Decimal

FOLDER = sys.argv[1]


def rows(name):
    path = os.path.join(FOLDER, name)
    raw = gzip.open(path).read() if path.endswith(".gz") else open(path, "rb").read()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252")
    lines = csv.reader(io.StringIO(text, newline=""))
    header = [it.strip() for it in next(lines)]
    return [dict(zip(header, (it.strip() for it in line))) for line in lines if any(line)]


ISO = {it["ISO3166-1-Alpha-3"]: it["ISO3166-1-numeric"].lstrip("0") for it in rows("ref/country-codes.csv")}
BY_NUMBER = {number: code for code, number in ISO.items()}
# Where Comtrade's numbers are not ISO's.
BY_NUMBER.update({"842": "USA", "251": "FRA", "699": "IND", "579": "NOR", "757": "CHE", "381": "ITA", "0": "WLD", "412": "XKX"})
OLD = {"ROM": "ROU", "ZAR": "COD", "TMP": "TLS"}


def country(alpha3):
    return alpha3 if alpha3 in ISO else OLD.get(alpha3)


class Counts:
    def __init__(self, file):
        self.file = file
        self.claims = collections.Counter()
        self.sums = collections.defaultdict(Decimal)

    def add(self, dataset, indicator, value):
        self.claims[dataset, indicator] += 1
        self.sums[dataset, indicator] += value

    def tell(self):
        print(self.file)
        for key in sorted(self.claims):
            print(f"    {key[0]} {key[1]} {self.claims[key]} {self.sums[key]:f}")


def comtrade(name, flow, reporter, partner, value):
    counts = Counts(name)
    for row in rows(name):
        indicator = {"M": "imports", "1": "imports", "X": "exports", "2": "exports"}.get(row[flow])
        seller, buyer = BY_NUMBER.get(row[reporter]), BY_NUMBER.get(row[partner])
        if indicator and seller and buyer and seller != buyer:
            counts.add("un-comtrade", indicator, Decimal(row[value]))
    counts.tell()


def baci(name):
    counts = Counts(name)
    releases = ("baci/country_codes_V202201.csv", "baci/country_codes_V202301.csv")
    codes = {it["country_code"]: it["iso_3digit_alpha"] for release in releases for it in rows(release)}
    # So called in late releases.
    codes["490"] = "TWN"
    pairs = collections.defaultdict(Decimal)
    for row in rows(name):
        if codes[row["i"]] in ISO and codes[row["j"]] in ISO:
            pairs[row["t"], codes[row["i"]], codes[row["j"]]] += Decimal(row["v"]) * 1000
    for value in pairs.values():
        counts.add("cepii-baci", "exports", value)
    counts.tell()


def cepii(name):
    counts = Counts(name)
    columns = {
        "tradeflow_comtrade_o": ("un-comtrade", "exports"),
        "tradeflow_comtrade_d": ("un-comtrade", "imports"),
        "tradeflow_imf_o": ("imf-dots", "exports"),
        "tradeflow_imf_d": ("imf-dots", "imports"),
        "tradeflow_baci": ("cepii-baci", "exports"),
    }
    for row in rows(name):
        seller, buyer = country(row["iso3_o"]), country(row["iso3_d"])
        for column, key in columns.items():
            if row[column] and seller and buyer and seller != buyer:
                counts.add(*key, (Decimal(row[column]) * 1000).quantize(Decimal("0.001"), ROUND_HALF_UP))
    counts.tell()


def gravity(name, dataset, origin, destination, value):
    counts = Counts(name)
    for row in rows(name):
        seller, buyer = country(row[origin]), country(row[destination])
        if seller and buyer and seller != buyer:
            millions = Decimal(row[value]) * 1000000
            counts.add(dataset, "imports", millions.quantize(Decimal("1e-9"), ROUND_HALF_UP))
    counts.tell()


def dots(name):
    counts = Counts(name)
    for row in rows(name):
        indicator = {"TXG": "exports", "TMG": "imports", "TBG": "balance"}[row["Indicator Code"][:3]]
        for column, text in row.items():
            if column[:4].isdigit() and text and row["Attribute"] == "Value":
                value = Decimal(text)
                counts.add("imf-dots", indicator, abs(value) if indicator == "balance" else value)
    counts.tell()


def wits(name):
    counts = Counts(name)
    other = {"Unspecified", "Other Asia, nes", "Free Zones", "Bunkers", "Special Categories", "Areas, nes",
             "Yugoslavia", "Soviet Union", "Czechoslovakia", "East Timor, nes",
             "Fm Sudan", "Yugoslavia, FR (Serbia/Montenegro)", "German Democratic Republic"}
    for row in rows(name):
        is_total = row["Indicator"] in ("Exports (in US$ Mil)", "Imports (in US$ Mil)")
        if (is_total or row["Indicator"].startswith("Trade (US$ Mil)-Top 5")) and row["Partner"] not in other:
            for column, text in row.items():
                # WITS calls Serbia so in all years.
                is_former = row["Partner"] == "Serbia, FR(Serbia/Montenegro)" and column < "2006"
                if column.isdigit() and text and not is_former:
                    counts.add("wits-summary", row["Indicator Type"].lower() + "s", Decimal(text) * 1000000)
    counts.tell()


def canada(name, dataset, kind, partner):
    counts = Counts(name)
    # By name, since iso repeats codes.
    former = {"Czechoslovakia", "Yugoslavia", "Union of Soviet Socialist Republics", "Netherlands Antilles", "Zaire",
              "German Democratic Republic (East)"}
    groups = {"North America", "South and Central America", "Europe", "Africa", "Asia/Oceania"}
    indicators = {"Receipts": "exports", "Payments": "imports", "Balances": "balance"}
    for row in rows(name):
        who = row[partner]
        if not row["VALUE"] or who in former or who in groups or who.startswith(("Other ", "European Union")):
            continue
        indicator = indicators.get(row[kind], "investment-stock")
        value = Decimal(row["VALUE"]) * 1000000
        counts.add(dataset, indicator, abs(value) if indicator == "balance" else value)
    counts.tell()


for new in ("v1_csv_2022_CHN_DEU_USA_total_all_partners", "v1_csv_2022_services"):
    comtrade(f"comtrade/{new}.csv", "flowCode", "reporterCode", "partnerCode", "primaryValue")
for old in ("legacy_csv_2017_world_totals", "legacy_csv_2014_monthly_uk_milk"):
    comtrade(f"comtrade/{old}.csv", "Trade Flow Code", "Reporter Code", "Partner Code", "Trade Value (US$)")
baci("baci/BACI_2021_exporters_AFG_ZAF.csv.gz")
cepii("gravity/cepii_gravity_1995_2005_23_countries.csv.gz")
gravity("gravity/agtpa_1986_1995.csv.gz", "agtpa", "exporter", "importer", "trade")
gravity("gravity/gravity_zeros_2006.csv.gz", "gravity", "iso_o", "iso_d", "flow")
dots("imf/DOTS_bulk_2024M2_G7_monthly.csv")
for summary in sorted(glob.glob(os.path.join(FOLDER, "wits", "en_*.CSV"))):
    wits(os.path.relpath(summary, FOLDER))
canada("fdi/canada_fdi_positions_by_country_1987_2020.csv", "statcan-fdi", "Series", "Countries_or_regions")
canada("fdi/canada_goods_by_partner.csv", "statcan-goods", "Trade", "Principal_trading_partners")
