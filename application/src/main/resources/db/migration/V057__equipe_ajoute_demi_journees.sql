-- moment: half a day, of one day alone. A morning ends at 13:00, by the town's clock.
-- saisie: written on screen, where one is away once at a time. A folder of records says what it says.
alter table indisponibilite
    add moment text collate "C" not null default 'journee',
    add saisie boolean not null default false,
    add constraint moment_d_absence_connu check (moment in ('journee', 'matin', 'apres_midi')),
    add constraint demi_journee_d_un_seul_jour check (moment = 'journee' or debut = fin),
    drop constraint motif_d_indisponibilite_connu,
    add constraint motif_d_indisponibilite_connu check (
        motif in ('vacance_de_poste', 'conge', 'formation', 'maladie', 'absence')),
    add constraint absent_une_fois_a_la_fois exclude using gist (
        structure_id with =,
        conseiller_id with =,
        tsrange(
            debut + case moment when 'apres_midi' then time '13:00' else time '00:00' end,
            case moment when 'matin' then fin + time '13:00' else (fin + 1) + time '00:00' end) with &&
    ) where (saisie);

-- Whether an absence touches these hours, by the town's clock.
create function absence_pendant(absence indisponibilite, debut timestamp, fin timestamp) returns boolean
    language sql immutable parallel safe
    return debut < case (absence).moment when 'matin' then (absence).fin + time '13:00' else ((absence).fin + 1) + time '00:00' end
        and fin > (absence).debut + case (absence).moment when 'apres_midi' then time '13:00' else time '00:00' end;
