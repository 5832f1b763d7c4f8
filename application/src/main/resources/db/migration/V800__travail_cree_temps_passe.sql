-- What somebody's time of a day went to, in minutes. Sessions say their own; nature seances is what they said when the month was closed,
-- and is written by that alone.
create table temps_passe (
    structure_id uuid not null references structure,
    conseiller_id uuid not null,
    jour date not null,
    nature text collate "C" not null constraint nature_de_temps_connue check (nature in (
        'seances', 'hors_seance', 'preparation', 'deplacement', 'coordination', 'formation', 'administration')),
    minutes integer not null,
    primary key (structure_id, conseiller_id, jour, nature),
    constraint temps_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller,
    constraint temps_en_quarts_d_heure check (
        minutes >= 0 and (nature = 'seances' or minutes <= 1440 and minutes % 15 = 0))
);
call technique.proteger('temps_passe');

-- Months of somebody that are closed. mois: the first day. rouvert_le: since when it is open again.
create table mois_clos (
    structure_id uuid not null references structure,
    conseiller_id uuid not null,
    mois date not null constraint mois_clos_premier_jour check (extract(day from mois) = 1),
    clos_le date not null,
    rouvert_le date,
    primary key (structure_id, conseiller_id, mois),
    constraint mois_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller,
    constraint mois_clos_puis_rouvert check (rouvert_le >= clos_le)
);
call technique.proteger('mois_clos');

create trigger conseiller_reuni_suivi before insert or update of conseiller_id on temps_passe
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on mois_clos
    for each row execute function suivre_le_conseiller_reuni();
