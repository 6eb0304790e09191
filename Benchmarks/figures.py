"""Makes the files that the benchmarks read: invented counts in the layouts of real publishers."""

import os
import random

COUNTRIES = [
    "BRAZIL", "CANADA", '"CHINA, PEOPLES REPUBLIC OF"', "COLOMBIA", "CUBA", "ECUADOR", "EL SALVADOR", "GUATEMALA",
    "HAITI", "HONDURAS", "INDIA", "MEXICO", "MYANMAR (BURMA)", "NICARAGUA", "OTHER", "PERU", "PHILIPPINES",
    "ROMANIA", "RUSSIA", "TURKEY", "UKRAINE", "VENEZUELA",
]
MONTHS = ["APR", "AUG", "DEC", "FEB", "JAN", "JUL", "JUN", "MAR", "MAY", "NOV", "OCT", "SEP"]
YEARS = ["2020", "2021", "2022", "2023", "2024 (FYTD)"]
AREAS = [
    ("Southwest Land Border", "San Diego Sector", "SDC", "U.S. Border Patrol"),
    ("Southwest Land Border", "El Paso Sector", "EPT", "U.S. Border Patrol"),
    ("Southwest Land Border", "Rio Grande Valley Sector", "RGV", "U.S. Border Patrol"),
    ("Southwest Land Border", "Tucson Sector", "TCA", "U.S. Border Patrol"),
    ("Southwest Land Border", "Laredo Field Office", "LAREDO", "Office of Field Operations"),
    ("Southwest Land Border", "San Diego Field Office", "SAN DIEGO", "Office of Field Operations"),
    ("Northern Land Border", "Swanton Sector", "SWB", "U.S. Border Patrol"),
    ("Northern Land Border", "Seattle Field Office", "SEATTLE", "Office of Field Operations"),
    ("Other", "Miami Field Office", "MIAMI", "Office of Field Operations"),
    ("Other", "Miami Sector", "MIP", "U.S. Border Patrol"),
]
GROUPS = ["Accompanied Minors", "FMUA", "Single Adults", "UC / Single Minors"]
AUTHORITIES = [("Title 42", "Expulsions"), ("Title 8", "Apprehensions"), ("Title 8", "Inadmissibles")]
CBP_HEADER = (
    "Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),"
    "Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count"
)


def cbp_rows(limit):
    """Rows in the order in which CBP sorts them."""
    draw = random.Random(7)
    rows = []
    for year in YEARS:
        for month in MONTHS:
            grouping = "FYTD" if month in ("OCT", "NOV", "DEC") else "Remaining"
            for region, area, short, component in AREAS:
                for group in GROUPS:
                    for country in COUNTRIES:
                        for title, kind in AUTHORITIES:
                            count = draw.randrange(1, 2000)
                            rows.append(
                                f"{year},{grouping},{month},{component},{region},{area},{short},{group},{country},"
                                f"{title},{kind},{count}"
                            )
                            if len(rows) == limit:
                                return rows
    return rows


def write_cbp(path, count, shuffled=False, crlf=False):
    """A file of `count` rows in CBP's 12-column layout; beyond 158,400, the number of different keys, they repeat."""
    if os.path.exists(path):
        return
    rows = cbp_rows(min(count, 158_400))
    if shuffled:
        random.Random(11).shuffle(rows)
    end = "\r\n" if crlf else "\n"
    block = end.join(rows) + end
    with open(path + ".part", "w", newline="") as out:
        out.write(CBP_HEADER + end)
        left = count
        while left >= len(rows):
            out.write(block)
            left -= len(rows)
        if left:
            out.write(end.join(rows[:left]) + end)
    os.rename(path + ".part", path)


BTS_HEADER = "Port Name,State,Port Code,Border,Date,Measure,Value,Latitude,Longitude,Point"
BTS_KINDS = [
    "Bus Passengers", "Buses", "Pedestrians", "Personal Vehicle Passengers", "Personal Vehicles",
    "Rail Containers Empty", "Rail Containers Loaded", "Train Passengers", "Trains", "Truck Containers Empty",
    "Truck Containers Loaded", "Trucks",
]


def write_bts(path, count=399_406):
    """As many rows as the Bureau of Transportation Statistics published to February 2025, in its layout."""
    if os.path.exists(path):
        return
    draw = random.Random(13)
    names = [m.capitalize() for m in ("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split())]
    with open(path + ".part", "w", newline="") as out:
        out.write(BTS_HEADER + "\n")
        written = 0
        for year in range(1996, 2026):
            for month in names:
                for port in range(110):
                    for kind in BTS_KINDS:
                        if written == count:
                            break
                        lat, lon = 30 + port % 19, -70 - port % 50
                        out.write(
                            f"Port {port},Texas,{2300 + port:04d},US-Mexico Border,{month} {year},{kind},"
                            f"{draw.randrange(60000)},{lat}.806,{lon}.397,POINT ({lon}.396722 {lat}.805661)\n"
                        )
                        written += 1
    os.rename(path + ".part", path)
