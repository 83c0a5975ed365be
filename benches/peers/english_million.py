"""Invented English-speaking people by the million: households of a country, and what goes wrong in its registers.

    english_million.py RECORDS OUT.parquet [SEED]

The people of `english_people.py`, made with arrays instead of one by one: a million records in seconds. Of each person
there are one to three records, of different years; families share surname, address and telephone, move together, have
twins and sons named after fathers, and women take another name. Records have slips of the pen, nicknames, exchanged
names, swapped days and months, and gaps. There are more surnames, given names and towns than there, with frequencies
as in registers: a few are common, most are rare. The column `person` holds the truth. Rows are in random order.
"""

import random
import sys
from itertools import product

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from english_people import BOYS, COMMON, GIRLS, HEADS, LETTERS, SHORT, TAILS

MORE_HEADS = (
    "ald arm barn bell birch bran brook buck cam cath clif cot cran dun east ed farn fern gran hal hay hed hen hop hum ken "
    "lam law led lock long lud marsh mel mid nash new north old pem pen pick rad red ring rock rod row sal sand sel sher "
    "sil south stan stap sten sud sum swin tam tan thorn til tol trow up wal war wat wes whit wil win wol wy"
).split()
MIDDLES = ["", "er", "ing", "en", "le", "ma"]
GIVEN_HEADS = "al bren cal dar el fen gar hel jor kel lor mar nor or per quin ros sher tal val win zel".split()
BOYS_TAILS = "an den win ton ric mond lan son vin us".split()
GIRLS_TAILS = "a ine elle ette ina lyn ira issa ora ie".split()
AREA_LETTERS = "abcdefghlmnprstw"
UNIT_LETTERS = "abdefghj", "lnpqr"
HOMES_OF_A_POSTCODE = 15
CHUNK = 500_000
SCHEMA = pa.schema(
    [
        ("unique_id", pa.int64()),
        ("first_name", pa.string()),
        ("surname", pa.string()),
        ("dob", pa.date32()),
        ("sex", pa.string()),
        ("postcode", pa.string()),
        ("city", pa.string()),
        ("phone", pa.string()),
        ("person", pa.int64()),
    ]
)


def shuffled(names):
    """In an order that is the same for every seed, so that frequency says nothing about spelling."""
    names = list(dict.fromkeys(names))
    random.Random(0).shuffle(names)
    return names


def joined(*parts):
    return ["".join(some) for some in product(*parts)]


class Ranked:
    """Names with the frequencies of a register: the share of the one at rank r falls as 1 / (r + offset)."""

    def __init__(self, names, offset):
        self.names = pa.array(names)
        shares = 1 / (np.arange(len(names)) + offset)
        self.ends = np.cumsum(shares / shares.sum())

    def draw(self, choice, count):
        return np.searchsorted(self.ends[:-1], choice.random(count, np.float32)).astype(np.int32)


class Country:
    def __init__(self, records, seed):
        self.choice = np.random.default_rng(seed)
        boys = [*BOYS, *shuffled(joined(GIVEN_HEADS, BOYS_TAILS))]
        girls = [*GIRLS, *shuffled(joined(GIVEN_HEADS, GIRLS_TAILS))]
        self.given = pa.array([*boys, *girls, *SHORT.values()])
        self.boys, self.girls, self.first_girl = Ranked(boys, 5), Ranked(girls, 5), len(boys)
        # Which name of the list a nickname stands at.
        nicknames = {name: len(boys) + len(girls) + place for place, name in enumerate(SHORT)}
        self.nickname = np.array([nicknames.get(name, place) for place, name in enumerate([*boys, *girls])], np.int32)
        self.surnames = Ranked([*COMMON, *shuffled(joined([*HEADS, *MORE_HEADS], MIDDLES, TAILS))], 22)
        self.towns = Ranked(shuffled(joined(HEADS, TAILS))[:600], 6)
        self.households = records // 5 + 1000
        self.postcodes_of_towns()

    def chance(self, count, share):
        return self.choice.random(count, np.float32) < share

    def postcodes_of_towns(self):
        """As many postcodes in each town as its homes need; every one knows its town."""
        shares = np.diff(self.towns.ends, prepend=0)
        counts = np.maximum(1, shares * self.households / HOMES_OF_A_POSTCODE).astype(np.int64)
        self.first_postcode, self.postcode_count = np.cumsum(counts) - counts, counts
        texts = []
        areas = joined(AREA_LETTERS, AREA_LETTERS)
        for town, count in enumerate(counts.tolist()):
            area, first_district = areas[town % 120], 20 * (town // 120) + 1
            for place in range(count):
                unit = UNIT_LETTERS[0][place % 8] + UNIT_LETTERS[1][place // 8 % 5]
                texts.append(f"{area}{first_district + place // 400} {place // 40 % 10}{unit}")
        self.postcodes = pa.array(texts)

    def places(self, count):
        """Homes: town, postcode and telephone."""
        town = self.towns.draw(self.choice, count)
        postcode = self.first_postcode[town] + (self.choice.random(count) * self.postcode_count[town]).astype(np.int64)
        phone = (1200 + town.astype(np.int64)) * 10**6 + self.choice.integers(0, 10**6, count)
        return town, postcode.astype(np.int32), phone

    def people(self):
        """The members of all households, household by household."""
        choice, households = self.choice, self.households
        couple = self.chance(households, 0.75)
        children = np.where(couple, np.array([0, 1, 1, 2, 2, 3, 4])[choice.integers(0, 7, households)], 0)
        sizes = 1 + couple + children
        household = np.repeat(np.arange(households, dtype=np.int32), sizes)
        first = np.cumsum(sizes) - sizes
        count = len(household)
        role = np.arange(count) - first[household]

        surname = self.surnames.draw(choice, households)[household]
        own_name = (role == 1) & self.chance(count, 0.2)
        surname[own_name] = self.surnames.draw(choice, own_name.sum())

        girl = self.chance(count, 0.5)
        girl[role == 0] = False
        girl[role == 1] = True
        given = np.where(girl, self.first_girl + self.girls.draw(choice, count), self.boys.draw(choice, count))
        namesake = (role > 1) & ~girl & self.chance(count, 0.06)
        given[namesake] = given[first[household[namesake]]]

        parents_year = choice.integers(1935, 1986, households)[household]
        year = parents_year + choice.integers(0, 5, count)
        year = np.where(role == 1, parents_year + choice.integers(-2, 7, count), year)
        year = np.where(role > 1, np.minimum(parents_year + choice.integers(22, 39, count), 2015), year)
        month, day = choice.integers(1, 13, count), choice.integers(1, 29, count)
        twin = np.flatnonzero((role > 2) & self.chance(count, 0.03))
        for part in (year, month, day):
            part[twin] = part[twin - 1]
        mobile = np.where(self.chance(count, 0.85), 7 * 10**9 + choice.integers(0, 10**9, count), 0)
        return {
            "household": household,
            "given": given.astype(np.int32),
            "surname": surname,
            "girl": girl,
            "year": year.astype(np.int16),
            "month": month.astype(np.int8),
            "day": day.astype(np.int8),
            "mobile": mobile,
        }

    def records(self, count):
        """As columns of numbers, in random order: person, and what is written of the person."""
        people = self.people()
        choice = self.choice
        copies = 1 + np.searchsorted([0.5, 0.85], choice.random(len(people["household"])))
        person = np.repeat(np.arange(len(copies), dtype=np.int32), copies)
        copy = np.arange(len(person)) - np.repeat(np.cumsum(copies) - copies, copies)
        if len(person) < count:
            sys.exit("too few households were made")
        order = choice.permutation(count)
        person, later = person[:count][order], copy[:count][order] > 0
        columns = {name: column[person] for name, column in people.items()}

        # Two homes of each household; three in four stay in the first.
        homes = self.places(2 * self.households)
        moved = self.chance(self.households, 0.25)[columns["household"]]
        second = later & moved & self.chance(count, 0.6)
        home = 2 * columns.pop("household") + second
        town, postcode, phone = (column[home] for column in homes)
        elsewhere = np.flatnonzero(later & self.chance(count, 0.08))
        for column, other in zip((town, postcode, phone), self.places(len(elsewhere)), strict=True):
            column[elsewhere] = other

        married = np.flatnonzero(later & columns["girl"] & self.chance(count, 0.05))
        columns["surname"][married] = self.surnames.draw(choice, len(married))
        called = self.chance(count, 0.08)
        columns["given"][called] = self.nickname[columns["given"][called]]
        swapped = self.chance(count, 0.015) & (columns["day"] <= 12)
        columns["month"], columns["day"] = (
            np.where(swapped, columns["day"], columns["month"]),
            np.where(swapped, columns["month"], columns["day"]),
        )
        self.slip_in_date(columns, count)
        mobile = columns.pop("mobile")
        phone = np.where((mobile > 0) & self.chance(count, 0.85), mobile, phone)
        return {"person": person, **columns, "town": town, "postcode": postcode, "phone": phone}

    def slip_in_date(self, columns, count):
        """Another last digit of the year, another month or another day in three of a hundred records."""
        part = self.choice.integers(0, 100, count)
        for place, (name, low, high) in enumerate((("year", 0, 10), ("month", 1, 13), ("day", 1, 29))):
            wrong = np.flatnonzero(part == place)
            other = self.choice.integers(low, high, len(wrong))
            old = columns[name][wrong]
            columns[name][wrong] = old - old % 10 + other if name == "year" else other

    def write(self, count, path):
        records = self.records(count)
        with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
            for start in range(0, count, CHUNK):
                part = {name: column[start : start + CHUNK] for name, column in records.items()}
                writer.write_table(self.table(part, start))

    def table(self, part, start):
        """The texts of one part of the records, with slips and gaps."""
        count = len(part["person"])
        given, surname = self.given.take(pa.array(part["given"])), self.surnames.names.take(pa.array(part["surname"]))
        exchanged = pa.array(self.chance(count, 0.02))
        given, surname = pc.if_else(exchanged, surname, given), pc.if_else(exchanged, given, surname)
        born = (part["year"].astype(np.int64) - 1970).astype("datetime64[Y]")
        born = (born.astype("datetime64[M]") + (part["month"] - 1)).astype("datetime64[D]") + (part["day"] - 1)
        sex = part["girl"] ^ self.chance(count, 0.004)
        phone = pc.binary_join_element_wise("0", pa.array(part["phone"]).cast(pa.string()), "")
        columns = {
            "first_name": self.gaps(self.slips(given, 0.06), 0.01),
            "surname": self.gaps(self.slips(surname, 0.06), 0.005),
            "dob": self.gaps(pa.array(born), 0.04),
            "sex": self.gaps(pa.array(["m", "f"]).take(pa.array(sex.astype(np.int8))), 0.02),
            "postcode": self.gaps(self.slips(self.postcodes.take(pa.array(part["postcode"])), 0.03), 0.08),
            "city": self.gaps(self.slips(self.towns.names.take(pa.array(part["town"])), 0.04), 0.06),
            "phone": self.gaps(self.slips(phone, 0.03), 0.3),
        }
        numbers = pa.array(np.arange(start, start + count))
        table = {"unique_id": numbers, **columns, "person": pa.array(part["person"])}
        return pa.table(table).cast(SCHEMA)

    def gaps(self, column, share):
        return pc.if_else(pa.array(self.chance(len(column), share)), None, column)

    def slips(self, column, share):
        """A character left out, put in, replaced, or swapped with the next, in a share of the texts."""
        wrong = self.chance(len(column), share)
        texts = column.filter(pa.array(wrong)).to_pylist()
        places = self.choice.random(len(texts)).tolist()
        edits = self.choice.integers(0, 4, len(texts)).tolist()
        others = self.choice.integers(0, 260, len(texts)).tolist()
        written = [slip(*some) for some in zip(texts, places, edits, others, strict=True)]
        return pc.replace_with_mask(column, pa.array(wrong), pa.array(written, pa.string()))


def slip(text, share, edit, number):
    place = int(share * len(text))
    other = str(number % 10) if text[place].isdigit() else LETTERS[number % 26]
    if edit == 0:
        return text[:place] + text[place + 1 :]
    if edit == 1 and place + 1 < len(text):
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return text[:place] + other + text[place + (edit == 2) :]


def write(records, path, seed=1):
    Country(records, seed).write(records, path)


if __name__ == "__main__":
    write(int(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:4]))
