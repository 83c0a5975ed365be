"""Texts: similarity of columns row by row and all against all, written addresses, encodings.

Columns are anything that speaks Arrow, or iterables of ``str`` and ``None``. A Han character counts
as one. Values are those of RapidFuzz where it has the metric.

>>> from renkou import text
>>> found = text.similarity("jaro_winkler", ["王小明", "smith", None], ["王晓明", "smyth", "x"])
>>> [value and round(value, 3) for value in found.to_list()]
[0.8, 0.893, None]
>>> text.cdist("levenshtein", ["王小明"], ["王小明", "王晓明", "张伟"], cutoff=0.5).shape
(1, 3)
>>> text.distance("osa", "19630412", "19634012")
1
>>> text.address("岳麓区麓山南路十二号3栋501室", 2020).parts
{'road': '麓山南路', 'number': '12', 'building': '3', 'room': '501'}
>>> text.compare_addresses("麓山南路12号3栋501室", "麓山南路十二号3-501", 2020).level
'same'

What an encoding loses is reported, and never is a ``?`` written for it:

>>> text.decode_reporting(b"\\xcd\\xf5,\\xcd,", "gb18030")
('王,\ufffd,', [(3, b'\\xcd', 2)])
>>> text.encode_reporting("马䶮", "cp936"), text.encode_reporting("马", "cp936")
((None, [1]), (b'\\xc2\\xed', []))
>>> text.unify_private_use("王\\ue863")
('王䶮', [1], [])
"""

from renkou._renkou import (
    AddressComparison,
    AddressText,
    Similarities,
    address,
    cdist,
    compare_addresses,
    decode_reporting,
    distance,
    encode_reporting,
    metrics,
    similarity,
    unify_private_use,
)

__all__ = [
    "AddressComparison",
    "AddressText",
    "Similarities",
    "address",
    "cdist",
    "compare_addresses",
    "decode_reporting",
    "distance",
    "encode_reporting",
    "metrics",
    "similarity",
    "unify_private_use",
]
