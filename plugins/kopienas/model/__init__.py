"""What the site knows, free of Pelican: centres, activities, dates, languages."""
