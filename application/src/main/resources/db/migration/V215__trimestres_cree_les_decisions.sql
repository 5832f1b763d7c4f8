-- What somebody has decided of a quarter. What its sessions tell (what is in it, whether it is over, what is left to close) is
-- written nowhere.
-- ouvre_le: the day on which registration opens, as it was chosen when the quarter was published.
-- reste: of the sessions that nobody of the team holds, who read them. empreinte: what they said then; once they say otherwise,
-- they have changed since.
create table trimestre_du_programme (
    structure_id uuid not null references structure,
    trimestre trimestre not null,
    ouvre_le date,
    publie_le date,
    publie_par text constraint publie_par_quelqu_un check (length(publie_par) <= 200),
    boucle_le date,
    boucle_par text constraint boucle_par_quelqu_un check (length(boucle_par) <= 200),
    reste_relu_le date,
    reste_relu_par text constraint reste_relu_par_quelqu_un check (length(reste_relu_par) <= 200),
    reste_empreinte text collate "C" constraint empreinte_du_reste check (length(reste_empreinte) <= 64),
    primary key (structure_id, trimestre),
    constraint publication_de_trimestre_entiere check (
        num_nulls(publie_le, publie_par) in (0, 2) and (ouvre_le is null or publie_le is not null)),
    constraint bouclage_de_trimestre_entier check (num_nulls(boucle_le, boucle_par) in (0, 2)),
    constraint relecture_du_reste_entiere check (num_nulls(reste_relu_le, reste_relu_par, reste_empreinte) in (0, 3))
);
call technique.proteger('trimestre_du_programme');

-- The sessions of one counsellor, as somebody read them.
create table trimestre_relecture (
    structure_id uuid not null,
    trimestre trimestre not null,
    conseiller_id uuid not null,
    le date not null,
    par text not null constraint relu_par_quelqu_un check (par ~ '\S' and length(par) <= 200),
    empreinte text collate "C" not null constraint empreinte_de_relecture check (length(empreinte) <= 64),
    primary key (structure_id, trimestre, conseiller_id),
    constraint relecture_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller on delete cascade
);
call technique.proteger('trimestre_relecture');
-- Two sheets may be one person's by then: what was read of the first that comes stands.
create function suivre_la_relecture_reunie() returns trigger language plpgsql as $$
begin
    new.conseiller_id := conseiller_retenu(new.structure_id, new.conseiller_id);
    if exists (
        select from trimestre_relecture
        where structure_id = new.structure_id and trimestre = new.trimestre and conseiller_id = new.conseiller_id
    ) then
        return null;
    end if;
    return new;
end $$;
create trigger conseiller_reuni_suivi before insert on trimestre_relecture
    for each row when (current_setting('estran.versement', true) = 'oui') execute function suivre_la_relecture_reunie();

-- How many of each kind are wanted (in actions or in sessions, as the kind is counted), and how many sessions in each district.
create table trimestre_cible_forme (
    structure_id uuid not null references structure,
    trimestre trimestre not null,
    type type_action not null,
    nombre integer not null constraint cible_de_forme_plausible check (nombre between 0 and 1000),
    primary key (structure_id, trimestre, type)
);
call technique.proteger('trimestre_cible_forme');

create table trimestre_cible_quartier (
    structure_id uuid not null,
    trimestre trimestre not null,
    quartier code not null,
    nombre integer not null constraint cible_de_quartier_plausible check (nombre between 0 and 1000),
    primary key (structure_id, trimestre, quartier),
    constraint cible_d_un_quartier_connu foreign key (structure_id, quartier) references quartier on delete cascade
);
call technique.proteger('trimestre_cible_quartier');
-- Two districts may be one by then: what was wanted of the first that comes stands.
create function suivre_la_cible_reunie() returns trigger language plpgsql as $$
begin
    new.quartier := quartier_retenu(new.structure_id, new.quartier);
    if exists (
        select from trimestre_cible_quartier
        where structure_id = new.structure_id and trimestre = new.trimestre and quartier = new.quartier
    ) then
        return null;
    end if;
    return new;
end $$;
create trigger quartier_reuni_suivi before insert on trimestre_cible_quartier
    for each row when (current_setting('estran.versement', true) = 'oui') execute function suivre_la_cible_reunie();

-- What the publication of a quarter did of an action: publiee, or laissee as a draft because somebody chose so.
-- jour_pose: it had no day of its own on which registration opens, and took that of the quarter.
create table trimestre_action (
    structure_id uuid not null,
    trimestre trimestre not null,
    action_id uuid not null,
    sort text collate "C" not null constraint sort_d_action_connu check (sort in ('publiee', 'laissee')),
    jour_pose boolean not null,
    primary key (structure_id, trimestre, action_id),
    constraint trimestre_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint jour_pose_quand_publiee check (sort = 'publiee' or not jour_pose)
);
create index trimestre_action_par_action on trimestre_action (structure_id, action_id);
call technique.proteger('trimestre_action');
