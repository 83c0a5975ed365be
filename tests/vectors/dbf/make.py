"""Makes the DBF tables of this folder with the Python package dbf 0.99.11, whose bytes are not ours.

    pip install dbf==0.99.11
    python tests/vectors/dbf/make.py

What the tables hold is stated in ../dbf.jsonl, by hand. All people are invented.
"""

import datetime
import pathlib

import dbf

FOLDER = pathlib.Path(__file__).parent


def table(name, fields, records, deleted=(), **options):
    made = dbf.Table(str(FOLDER / name), fields, **options)
    made.open(dbf.READ_WRITE)
    for record in records:
        made.append(record)
    for index in deleted:
        dbf.delete(made[index])
    made.close()


def stamp(name):
    """The date of the day on which a table was made would make it another table every day."""
    path = FOLDER / name
    data = bytearray(path.read_bytes())
    data[1:4] = bytes([126, 1, 1])
    path.write_bytes(data)


PEOPLE = "XM C(20); XB C(1); CSRQ D; NHS N(3,0); JE N(10,2); SFLDSZ L"
ROWS = [
    ("王小明", "1", datetime.date(1963, 4, 12), 2, 120.5, True),
    ("李芳", "2", datetime.date(1950, 1, 1), 0, None, False),
    ("张伟", "1", None, None, 3, None),
]

table("dbase3.dbf", PEOPLE, ROWS, deleted=[1], dbf_type="db3", codepage="cp936")
table("foxpro.dbf", "XM C(12); BZ M", [("王小明", "备注一" * 40), ("李芳", "")], dbf_type="fp", codepage="cp936")
table("memo3.dbf", "XM C(12); BZ M", [("王小明", "备注一" * 100), ("李芳", "")], dbf_type="db3", codepage="cp936")
table(
    "visual.dbf",
    "XM C(12) NULL; NL I; GD B; JE Y; BGRQ T; BZ M",
    [
        ("王小明", -7, 0.5, 120.5, datetime.datetime(2000, 1, 1, 3, 4, 5), "备注"),
        (dbf.Null, 65536, -2.25, -1, datetime.datetime(1999, 12, 31), ""),
    ],
    dbf_type="vfp",
    codepage="cp936",
)

for made in ("dbase3.dbf", "foxpro.dbf", "memo3.dbf", "visual.dbf"):
    stamp(made)
