-- How often the public may do something, and how full that is: a bucket that drains by itself. The key is a digest, made with a key
-- that is not in the database, of what is counted and from where, or for which number.
create table debit (
    structure_id uuid not null references structure,
    cle bytea not null,
    vide_le timestamptz not null,
    primary key (structure_id, cle)
);
call technique.proteger('debit');
