"""Exceptions: ``RenkouError``, and one subclass for each kind of error.

Each has ``number``, the same in every language, and ``file``, ``row`` and ``item`` where they are
known.

>>> import renkou
>>> try:
...     renkou.codes.table("shoe_size")
... except renkou.exceptions.UnknownTable as error:
...     print(error.number, error)
200 there is no code table of this name
"""

from renkou._renkou import (
    BufferTooSmall,
    Cancelled,
    ColumnType,
    DuplicateColumn,
    EmptyFile,
    EmptyModel,
    Encoding,
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    InvalidArgument,
    InvalidCode,
    InvalidDate,
    InvalidModel,
    InvalidNumber,
    MalformedFile,
    NullPointer,
    Panicked,
    RenkouError,
    TooManyPairs,
    TrainingFailed,
    UnknownCode,
    UnknownColumn,
    UnknownFormat,
    UnknownModel,
    UnknownTable,
    YearOutOfRange,
)

__all__ = [
    "BufferTooSmall",
    "Cancelled",
    "ColumnType",
    "DuplicateColumn",
    "EmptyFile",
    "EmptyModel",
    "Encoding",
    "FileNotFound",
    "FileUnreadable",
    "FileUnwritable",
    "InvalidArgument",
    "InvalidCode",
    "InvalidDate",
    "InvalidModel",
    "InvalidNumber",
    "MalformedFile",
    "NullPointer",
    "Panicked",
    "RenkouError",
    "TooManyPairs",
    "TrainingFailed",
    "UnknownCode",
    "UnknownColumn",
    "UnknownFormat",
    "UnknownModel",
    "UnknownTable",
    "YearOutOfRange",
]
