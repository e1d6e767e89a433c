"""Open data: tables of the content in CSV and JSON, and a Data Package that describes them."""
