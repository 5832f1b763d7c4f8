-- Flyway keeps its history in the schema technique; what migrations create belongs to the domain.
set search_path to public;
