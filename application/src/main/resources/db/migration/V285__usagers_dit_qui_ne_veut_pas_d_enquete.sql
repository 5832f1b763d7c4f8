-- enquetes: whether somebody may be asked what they think of the service; asked once, and null as long as nobody has.
alter table usager
    add column enquetes boolean;
