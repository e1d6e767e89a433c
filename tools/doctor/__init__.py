"""Examines the computer, the checkout and the publication, and says how to mend what is wrong."""
