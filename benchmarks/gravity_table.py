#!/usr/bin/env python3
"""Writes a made-up table of trade, the same in every run: exporter, importer, year and trade in million US dollars with
three decimals, as the profile `gravity` reads it.

Usage: gravity_table.py ROWS [--countries 200] [--changed 0.1] > table.csv
As many years, back from 2023, as it takes for the rows; --changed gives the next vintage, in which that part of the
numbers is another.
"""
import argparse
import sys

CODES = """ABW AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BMU BOL BRA BRB BRN
BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH
FIN FJI FRA GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HKG HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR
JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LKA LSO LTU LUX LVA MAC MAR MDA MDG MDV MEX MHL MKD MLI MLT MMR
MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT ROU
RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR
TUV TWN TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE""".split()


def mixed(number):
    """A number of 32 bits that looks random and is the same everywhere (the end of MurmurHash3)."""
    number = (number ^ (number >> 16)) * 0x85EBCA6B & 0xFFFFFFFF
    number = (number ^ (number >> 13)) * 0xC2B2AE35 & 0xFFFFFFFF
    return number ^ (number >> 16)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("rows", type=int)
    arguments.add_argument("--changed", type=float, default=0)
    arguments.add_argument("--countries", type=int, default=len(CODES))
    given = arguments.parse_args()
    codes = CODES[:given.countries]
    out = sys.stdout
    out.write("exporter,importer,year,trade\n")
    left = given.rows
    year = 2023
    limit = int(given.changed * 2**32)
    while left:
        if year < 1000:
            sys.exit("too many rows for so few countries")
        lines = []
        for i, exporter in enumerate(codes):
            for j, importer in enumerate(codes):
                if i != j and left:
                    left -= 1
                    seed = (year * 1000 + i) * 1000 + j
                    value = mixed(seed) % 10 ** (3 + mixed(seed + 1) % 6)
                    if mixed(seed ^ 0x5BD1E995) < limit:
                        value += 1
                    lines.append(f"{exporter},{importer},{year},{value // 1000}.{value % 1000:03}\n")
        out.write("".join(lines))
        year -= 1


main()
