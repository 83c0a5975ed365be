"""Texts for the runs of string metrics: names in two languages, and whatever is nasty; always the same."""

import random

GIVEN = (
    "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph "
    "Jessica Thomas Sarah Christopher Karen Charles Lisa Daniel Nancy Matthew Betty Anthony Sandra Mark Margaret "
    "Donald Ashley Steven Kimberly Andrew Emily Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa"
).split()
FAMILY = (
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson "
    "Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson "
    "Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell"
).split()
SMALL = "abcdefghijklmnopqrstuvwxyz"
HAN = "王李张刘陈杨赵黄周吴伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红建国华小晓志㛃𬭎"


def english(count, seed=1):
    """Full names, of which three in ten have a letter wrong."""
    choice = random.Random(seed)
    for _ in range(count):
        name = f"{choice.choice(GIVEN)} {choice.choice(FAMILY)}"
        if choice.random() < 0.3:
            place = choice.randrange(len(name))
            name = name[:place] + choice.choice(SMALL) + name[place + 1 :]
        yield name


def chinese(count, register, seed=1):
    """Names of the invented people of a register, drawn as often as needed."""
    import pyarrow.parquet as pq

    names = [name for name in pq.read_table(register, columns=["XM"]).column("XM").to_pylist() if name]
    return random.Random(seed).choices(names, k=count)


def nasty(count, seed=2):
    """Pairs: Latin, Han and both, empty and long, unrelated and nearly equal."""
    choice = random.Random(seed)
    alphabets = ("ab", "abcd ", SMALL, "aéßü", HAN, HAN[:8], "ab王李", SMALL + HAN)
    lengths = (0, 1, 2, 3, 5, 8, 13, 16, 17, 32, 33, 64, 65)
    for _ in range(count):
        alphabet = choice.choice(alphabets)
        long = choice.random() < 0.002
        length = choice.randrange(100, 300) if long else choice.choice(lengths)
        left = "".join(choice.choices(alphabet, k=length))
        if choice.random() < 0.5:
            right = list(left)
            for _ in range(choice.randrange(5)):
                place = choice.randrange(len(right) + 1)
                edit = choice.randrange(4)
                if edit == 0:
                    right.insert(place, choice.choice(alphabet))
                elif edit == 1:
                    del right[place : place + 1]
                elif edit == 2 and place < len(right):
                    right[place] = choice.choice(alphabet)
                elif place + 1 < len(right):
                    right[place], right[place + 1] = right[place + 1], right[place]
            right = "".join(right)
        else:
            right = "".join(choice.choices(alphabet, k=choice.choice(lengths)))
        yield left, right
