-- What a structure shows of itself on its pages: its name there, its colour, its logo, and what the law asks a site to say.
create table vitrine (
    structure_id uuid primary key references structure,
    -- Each of these null: not said yet.
    nom text,
    presentation text,
    adresse text,
    telephone text,
    courriel text,
    horaires text,
    directeur text,
    hebergeur text,
    delegue text,
    conformite text collate "C" not null default 'non_conforme'
        constraint conformite_connue check (conformite in ('non_conforme', 'partielle', 'totale')),
    audit text,
    couleur text collate "C" constraint couleur_bien_formee check (couleur ~ '^#[0-9a-f]{6}$'),
    logo bytea,
    logo_type text collate "C" constraint logo_d_un_type_connu check (logo_type in ('image/png', 'image/webp')),
    modifiee_le timestamptz not null,
    constraint logo_avec_son_type check ((logo is null) = (logo_type is null)),
    constraint logo_leger check (octet_length(logo) <= 200000),
    constraint vitrine_breve check (greatest(length(nom), length(presentation), length(adresse), length(telephone),
        length(courriel), length(horaires), length(directeur), length(hebergeur), length(delegue), length(audit)) <= 1000)
);
call technique.proteger('vitrine');
