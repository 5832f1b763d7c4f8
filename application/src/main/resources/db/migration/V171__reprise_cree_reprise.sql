-- From which sheets records came, and how these were read: a report that counts them says so.
create table reprise (
    structure_id uuid not null,
    id uuid not null,
    reference reference not null,
    individuel code not null constraint individuel_connu check (individuel in ('permanence', 'rendez_vous')),
    personnes boolean not null,
    premier_jour date not null,
    dernier_jour date not null,
    primary key (structure_id, id),
    constraint reprise_reference_unique unique (structure_id, reference),
    constraint reprise_dans_l_ordre_des_jours check (dernier_jour >= premier_jour)
);
call technique.proteger('reprise');
