"""How things are said and set in Latvian and English: dates, numbers, order, typography."""
