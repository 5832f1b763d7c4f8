-- One row for each year and way of reading: the sheets of the next year leave what the report of this one says of its method.
-- Whether people were named was read by nothing: records hold people, or they do not.
alter table reprise drop column personnes;
