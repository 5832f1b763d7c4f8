-- A venue where the service goes no more: out of the lists, and still in what was counted. accessibilite: what acces_pmr
-- alone does not tell.
alter table lieu
    add accessibilite text constraint accessibilite_courte check (length(accessibilite) <= 10000),
    add retire_le date;
