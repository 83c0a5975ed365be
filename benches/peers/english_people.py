"""Invented English-speaking people for linkage: families in households, and what goes wrong in registers.

    english_people.py PEOPLE OUT.csv [SEED]

Of each person there are one to three records, of different years. Families share surname, address and telephone;
there are twins, sons named after fathers, and women who took another name. Households move together. Records have slips
of the pen, nicknames, swapped days and months, and gaps. The column `person` holds the truth.
"""

import csv
import random
import sys

BOYS = (
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark "
    "donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary "
    "nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick "
    "jack dennis jerry tyler aaron henry adam nathan peter zachary kyle walter ethan jeremy harold keith christian roger "
    "noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel"
).split()
GIRLS = (
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley "
    "kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy "
    "angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria "
    "heather diane olivia julie joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl "
    "hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia"
).split()
SHORT = {
    "robert": "bob", "michael": "mike", "william": "bill", "richard": "dick", "joseph": "joe", "thomas": "tom",
    "elizabeth": "liz", "jennifer": "jenny", "susan": "sue", "margaret": "peggy", "patricia": "pat", "katherine": "kate",
    "rebecca": "becky", "deborah": "debbie", "christopher": "chris", "anthony": "tony", "edward": "ted", "james": "jim",
}  # fmt: skip
COMMON = (
    "smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green "
    "hall wood jackson clarke hughes edwards turner hill cooper ward moore clark harrison king baker patel martin"
).split()
HEADS = "ash beck black bram broad burn carl chal cole dar elm fair gold grim had hart hol kirk lang lind mar mill nor oak".split()
TAILS = "bury by combe croft dale den don field ford gate ham hurst ley ling low man mere more ridge shaw son stead ton well wick wood worth".split()
STREETS = "high station london church victoria park queens kings mill green manor albert grange school chapel west north".split()
KINDS = "street road lane avenue close drive".split()
LETTERS = "abcdefghijklmnopqrstuvwxyz"
HEADER = ["given_name", "surname", "date_of_birth", "sex", "address", "postcode", "phone", "person"]


class People:
    def __init__(self, seed):
        self.random = random.Random(seed)
        rare = [head + tail for head in HEADS for tail in TAILS]
        self.surnames = COMMON + rare
        self.surname_weights = [1 / (rank + 8) for rank in range(len(self.surnames))]
        self.towns = [f"{head}{tail}" for head in HEADS[::2] for tail in TAILS[::3]]
        self.people = 0

    def zipf(self, names):
        return names[min(int(self.random.paretovariate(0.6)) - 1, 10**6) % len(names)]

    def surname(self):
        return self.random.choices(self.surnames, self.surname_weights)[0]

    def place(self):
        choice = self.random
        town = choice.randrange(len(self.towns))
        street = f"{choice.choice(STREETS)} {choice.choice(KINDS)}"
        postcode = f"{self.towns[town][:2]}{town % 40 + 1} {sum(map(ord, street)) % 10}{choice.choice('abdefghj')}{street[0]}"
        phone = f"0{1200 + town}{choice.randrange(10**6):06}"
        return f"{choice.randrange(1, 120)} {street} {self.towns[town]}", postcode, phone

    def birth(self, first, last):
        choice = self.random
        return (choice.randint(first, last), choice.randint(1, 12), choice.randint(1, 28))

    def person(self, surname, sex, born, given=None):
        self.people += 1
        given = given or self.zipf(BOYS if sex == "m" else GIRLS)
        return {"id": self.people, "given": given, "surname": surname, "sex": sex, "born": born, "mobile": self.mobile()}

    def mobile(self):
        return f"07{self.random.randrange(10**9):09}" if self.random.random() < 0.5 else None

    def family(self):
        """The members of a household."""
        choice = self.random
        surname = self.surname()
        year = choice.randint(1935, 1985)
        man = self.person(surname, "m", self.birth(year, year + 4))
        members = [man]
        if choice.random() < 0.25:
            return members
        members.append(self.person(surname if choice.random() < 0.8 else self.surname(), "f", self.birth(year - 2, year + 6)))
        born = None
        for _ in range(choice.choice((0, 1, 1, 2, 2, 3, 4))):
            twin = born and choice.random() < 0.03
            born = born if twin else self.birth(year + 22, min(year + 38, 2015))
            sex = choice.choice("mf")
            named_after = sex == "m" and choice.random() < 0.06
            members.append(self.person(surname, sex, born, man["given"] if named_after else None))
        return members

    def records(self, count):
        choice = self.random
        while self.people < count:
            members = self.family()
            homes = [self.place()]
            if choice.random() < 0.25:
                homes.append(self.place())
            for person in members:
                for copy in range(choice.choices((1, 2, 3), (0.5, 0.35, 0.15))[0]):
                    home = homes[-1] if copy and choice.random() < 0.6 else homes[0]
                    if copy and choice.random() < 0.08:
                        home = self.place()
                    yield self.record(person, home, copy)

    def record(self, person, home, copy):
        choice = self.random
        given, surname = person["given"], person["surname"]
        year, month, day = person["born"]
        if copy and person["sex"] == "f" and choice.random() < 0.05:
            surname = self.surname()
        if choice.random() < 0.08:
            given = SHORT.get(given, given)
        if choice.random() < 0.02:
            given, surname = surname, given
        if choice.random() < 0.015 and day <= 12:
            month, day = day, month
        born = f"{year:04}-{month:02}-{day:02}"
        phone = person["mobile"] if person["mobile"] and choice.random() < 0.7 else home[2]
        fields = [given, surname, born, person["sex"], home[0], home[1], phone]
        slips = (0.06, 0.06, 0.03, 0.004, 0.08, 0.03, 0.03)
        gaps = (0.01, 0.005, 0.04, 0.02, 0.06, 0.08, 0.3)
        fields = [self.slip(text) if choice.random() < slip else text for text, slip in zip(fields, slips, strict=True)]
        fields = ["" if choice.random() < gap else text for text, gap in zip(fields, gaps, strict=True)]
        return [*fields, person["id"]]

    def slip(self, text):
        choice = self.random
        if text in ("m", "f"):
            return "m" if text == "f" else "f"
        place = choice.randrange(len(text))
        other = choice.choice("0123456789" if text[place].isdigit() else LETTERS)
        edit = choice.randrange(4)
        if edit == 0:
            return text[:place] + text[place + 1 :]
        if edit == 1 and place + 1 < len(text):
            return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        return text[:place] + other + text[place + (edit == 2) :]


def write(people, path, seed=1):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        rows = list(People(seed).records(people))
        random.Random(seed).shuffle(rows)
        writer.writerows(rows)


if __name__ == "__main__":
    write(int(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:4]))
