"""Calendar: the agenda of coming activities, a page for each month, and iCalendar files."""
