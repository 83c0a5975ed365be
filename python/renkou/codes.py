"""Code tables: sex, marital status, ethnic group, education and many more, each with its standard.

>>> from renkou import codes
>>> ethnic_group = codes.table("ethnic_group")
>>> ethnic_group["06"].name_zh, ethnic_group.by_name("苗族").code
('苗族', '06')
>>> ethnic_group.standard
'GB/T 3304-1991'
>>> "zz" in ethnic_group
False
"""

from renkou._renkou import Entry, Table, table, table_ids

__all__ = ["Entry", "Table", "table", "table_ids"]
