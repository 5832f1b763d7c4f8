-- Since when a body is of the collective: the report of a year does not count those that came after it. Null: nobody knows, it was
-- there already.
alter table acteur add depuis date;
