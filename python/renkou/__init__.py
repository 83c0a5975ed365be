"""Identity numbers, divisions and codes of China's population registers.

A wrong number, code or date is an answer with reasons, not an exception; exceptions are for
questions that make no sense. Personal values never appear in an exception or a ``repr``.

>>> import renkou
>>> check = renkou.check_citizen_number("11010519491231002X")
>>> check.grade, check.birth, check.sex
('valid', '1949-12-31', 'female')
>>> renkou.check_citizen_number("110105194912310021").explain()
['the check character is wrong']
>>> renkou.name("曾國藩").surname_pinyin
'zeng1'
>>> renkou.compare_names("王晓明", "王小明").explanation
'surname the same; given name: first character the same sound and tone, second character the same'
>>> renkou.division("110103", 2000).full_name
'北京市崇文区'
>>> renkou.division("110103", 2015) is None
True
"""

from renkou import codes, exceptions, text
from renkou._renkou import (
    CitizenNumberCheck,
    CitizenNumberChecks,
    Division,
    Name,
    NameComparison,
    RenkouError,
    Rule,
    __version__,
    check_citizen_number,
    check_citizen_numbers,
    code_state,
    compare_names,
    division,
    division_history,
    name,
    rules,
)

__all__ = [
    "CitizenNumberCheck",
    "CitizenNumberChecks",
    "Division",
    "Name",
    "NameComparison",
    "RenkouError",
    "Rule",
    "__version__",
    "check_citizen_number",
    "check_citizen_numbers",
    "code_state",
    "codes",
    "compare_names",
    "division",
    "division_history",
    "exceptions",
    "name",
    "rules",
    "text",
]
