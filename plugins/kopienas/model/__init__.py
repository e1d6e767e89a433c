"""The domain model, independent of Pelican: centres, activities, dates, languages."""
