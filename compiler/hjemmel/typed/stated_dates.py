"""Whether a passage states a date."""

import re
from datetime import date

_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
)  # fmt: skip


def states(quotation: str, day: date) -> bool:
    """Whether the words of a Danish passage contain the date.

    It counts as stated when it stands in full (`1. januar 2023`, `1.1.2023`, ISO); when its month and year stand and
    it is the
    month's first day (`Januar 2023`); and when its year stands and it is the year's first or last day (`fra 2024`).
    """
    words = " ".join(quotation.lower().split())
    month = _MONTHS[day.month - 1]
    full = (
        rf"(?<!\d){day.day}\. ?{month} {day.year}(?!\d)",
        rf"(?<!\d)0?{day.day}\. ?0?{day.month}\. ?{day.year}(?!\d)",
        rf"(?<!\d){day.isoformat()}(?!\d)",
    )
    if any(re.search(pattern, words) for pattern in full):
        return True
    if day.day == 1 and re.search(rf"(?<![.\d] ){month} {day.year}(?!\d)", words):
        return True
    # A year alone states its own ends; a year inside a full date of another day does not.
    rest = re.sub(rf"\d+\. ?(?:{'|'.join(_MONTHS)}) \d{{4}}", " ", words)
    is_end_of_year = (day.month, day.day) in ((1, 1), (12, 31))
    return is_end_of_year and re.search(rf"(?<!\d){day.year}(?!\d)", rest) is not None
