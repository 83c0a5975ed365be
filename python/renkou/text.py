"""Similarity of texts: columns row by row, and all against all.

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
"""

from renkou._renkou import Similarities, cdist, distance, metrics, similarity

__all__ = ["Similarities", "cdist", "distance", "metrics", "similarity"]
