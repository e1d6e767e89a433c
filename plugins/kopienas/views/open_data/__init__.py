"""The content as data: tables in CSV and JSON, and a Data Package that describes them."""
