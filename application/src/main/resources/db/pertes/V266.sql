-- Who wished what: counts of a quarter remain.
select count(*) from souhait
