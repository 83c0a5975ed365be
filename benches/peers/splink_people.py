"""Registers of invented people for the cases that Splink itself is asked about."""

import random

FIRST = ["ada", "bertil", "cecil", "dora", "edwin", "fiona", "martha", "marhta", "zoey", "zoe"]
LAST = ["northam", "southgate", "eastwood", "westlake", "hillman", "dalby", "dixon", "dicksonx", "nialmhll"]
TOWNS = ["Upper End", "Lower End", "Mill Green", "Ashby", "Ashbourne"]
WORDS = ["tea", "wool", "salt", "rope", "ink", "oats"]


def slip(random, text):
    """The text with two neighbours swapped, or a letter lost, doubled or changed."""
    at = random.randrange(len(text) - 1)
    return random.choice([
        text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        text[:at] + text[at + 1 :],
        text[:at] + text[at] + text[at:],
        text[:at] + "x" + text[at + 1 :],
    ])


def english():
    draw = random.Random(20)
    rows = []
    for person in range(45):
        first, last = draw.choice(FIRST), draw.choice(LAST)
        row = {
            "first_name": first,
            "surname": last,
            "dob": f"{draw.randrange(1950, 1990)}-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}",
            "postcode": f"AB{draw.randrange(1, 4)} {draw.randrange(1, 9)}{draw.choice(['CD', 'EF'])}",
            "email": f"{first}.{last}@example.{draw.choice(['org', 'com'])}",
            "town": draw.choice(TOWNS),
            "lat": round(52 + draw.random() / 3, 4),
            "lng": round(draw.random() / 3, 4),
            "income": draw.randrange(100, 140),
            "goods": sorted(draw.sample(WORDS, draw.randrange(1, 4))),
        }
        rows.append(row)
        for _ in range(draw.randrange(0, 3)):
            copy = dict(row)
            for column in draw.sample(sorted(row), 4):
                value = copy[column]
                if draw.random() < 0.3:
                    copy[column] = None
                elif column in ("first_name", "surname", "email"):
                    copy[column] = slip(draw, value)
                elif column == "dob":
                    year, month, day = value.split("-")
                    copy[column] = draw.choice([
                        f"{int(year) + 1}-{month}-{day}",
                        f"{year}-{month}-{(int(day) % 28) + 1:02}",
                        "unknown",
                    ])
                elif column == "goods":
                    copy[column] = value + ["soap"]
                elif column in ("lat", "lng"):
                    copy[column] = round(value + draw.random() / 10, 4)
                elif column == "income":
                    copy[column] = value + draw.randrange(1, 12)
                elif column == "town":
                    copy[column] = value.upper()
            if draw.random() < 0.2:
                copy["first_name"], copy["surname"] = copy["surname"], copy["first_name"]
            rows.append(copy)
    for row in rows:
        both = row["first_name"] and row["surname"]
        row["full_name"] = f"{row['first_name']} {row['surname']}" if both else None
    return rows


def chinese():
    draw = random.Random(21)
    rows = []
    for person in range(40):
        name = draw.choice("王李张刘陈") + draw.choice("秀英小明建国") + draw.choice(["", "英", "莲", "华"])
        row = {
            "name": name,
            "born": f"19{draw.randrange(50, 80)}{draw.randrange(1, 13):02}{draw.randrange(1, 29):02}",
            "county": draw.choice(["430102", "430103", "430104"]),
            "village": draw.choice(["石塘村", "石桥村", "杨家坪", "柳树湾"]),
        }
        rows.append(row)
        for _ in range(draw.randrange(0, 3)):
            copy = dict(row)
            if draw.random() < 0.7:
                at = draw.randrange(len(name))
                copy["name"] = name[:at] + draw.choice("英莲华明") + name[at + 1 :]
            if draw.random() < 0.3:
                copy["born"] = slip(draw, row["born"])
            if draw.random() < 0.2:
                copy["village"] = None
            if draw.random() < 0.3:
                copy["county"] = "430105"
            if draw.random() < 0.3:
                copy["village"] = draw.choice(["石塘", "石塘树", "家杨坪", "柳湾", "柳树桥"])
            rows.append(copy)
    return rows
