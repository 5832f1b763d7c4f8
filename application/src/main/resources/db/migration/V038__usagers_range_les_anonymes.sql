-- Since when people may come back whom the register no longer knows.
create index usager_anonyme on usager (structure_id, anonyme_depuis) where anonyme_depuis is not null;
