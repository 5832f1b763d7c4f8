-- Of whom nothing is known any more but what figures count: a band of ages, a gender, a district. The record stays, so that
-- the participations stay those of one person.
alter table usager
    add anonyme_depuis date,
    add constraint anonyme_sans_nom check (anonyme_depuis is null or (
        pseudonyme = 'anonyme' and prenom is null and nom is null and telephone is null and courriel is null
        and adresse is null and contact is null and accueilli_le is null));

-- As technique.referencer draws them: no row of a person who was erased may be found again in an old folder of records.
create function nouvelle_reference(initiales text) returns text language sql volatile
    return initiales || '-' || upper(left(replace(gen_random_uuid()::text, '-', ''), 12));
