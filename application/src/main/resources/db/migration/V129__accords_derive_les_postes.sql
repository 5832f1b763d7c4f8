-- Posts, told from what there was before them: agreements, arrivals and departures, and absences named vacance_de_poste. For
-- each chain of agreements, as many as the largest of them pays for, a part of one being one; held in order of arrival, then
-- of reference, by whoever finds one free; but on the days noted vacant. Whoever finds none holds none; if a vacancy was noted
-- of theirs, it makes a post that no agreement pays for, until they leave. A post opens with its first holder: no earlier
-- vacancy is made up, and none that was noted is lost.
-- An import calls it at its end, so that records make the same posts whichever way they came. Where somebody has taken the
-- posts in hand, on screen or in a folder, it leaves them alone.
create procedure deriver_les_postes() language plpgsql as $$
declare
    tetes uuid[] := '{}';
    debuts date[] := '{}';
    termes date[] := '{}';
    libres date[] := '{}';
    tenus uuid[] := '{}';
    places integer[] := '{}';
    chaine record;
    personne record;
    place integer;
begin
    if exists (select from poste where not derive) then
        return;
    end if;

    for chaine in
        select
            tete.id,
            min(convention.debut) as debut,
            max(convention.fin) as fin,
            coalesce(ceil(max(convention.postes)), 0)::integer as postes
        from chaine_de_conventions
        join convention on convention.id = chaine_de_conventions.convention_id
        join convention tete on tete.id = chaine_de_conventions.tete_id
        group by tete.id, tete.debut, tete.reference
        order by tete.debut, tete.reference
    loop
        tetes := tetes || array_fill(chaine.id, array[chaine.postes]);
        debuts := debuts || array_fill(chaine.debut, array[chaine.postes]);
        termes := termes || array_fill(chaine.fin, array[chaine.postes]);
        libres := libres || array_fill(date '-infinity', array[chaine.postes]);
    end loop;

    -- The first that is free while its agreements last; or none.
    for personne in
        select
            id,
            entree,
            coalesce(sortie, 'infinity') as sortie,
            exists (
                select from indisponibilite where conseiller_id = conseiller.id and motif = 'vacance_de_poste'
            ) as vacante
        from conseiller
        order by entree, reference
    loop
        select min(rang) into place
        from generate_subscripts(libres, 1) rang
        where libres[rang] <= personne.entree
            and termes[rang] >= personne.entree
            and debuts[rang] <= personne.sortie;
        if place is null and personne.vacante then
            tetes := tetes || null::uuid;
            libres := libres || date 'infinity';
            place := cardinality(libres);
        end if;
        if place is not null then
            libres[place] := personne.sortie + 1;
            tenus := tenus || personne.id;
            places := places || place;
        end if;
    end loop;

    delete from affectation;
    merge into poste
    using (
        select
            rang,
            'PO' || rang as reference,
            'Poste ' || rang as nom,
            tetes[rang] as convention_id,
            case when notee.premiere <= notee.entree then notee.premiere end as ouverture,
            case when tetes[rang] is null then notee.derniere end as fermeture
        from generate_subscripts(libres, 1) rang
        left join lateral (
            select
                min(indisponibilite.debut) as premiere,
                min(conseiller.entree) as entree,
                case when count(*) = count(conseiller.sortie)
                    then greatest(max(conseiller.sortie), max(indisponibilite.fin)) end as derniere
            from unnest(tenus, places) tenue (conseiller_id, place)
            join conseiller on conseiller.id = tenue.conseiller_id
            left join indisponibilite on indisponibilite.conseiller_id = conseiller.id
                and indisponibilite.motif = 'vacance_de_poste'
            where tenue.place = rang
        ) notee on true
    ) voulu
    on poste.structure_id = structure_courante() and poste.reference = voulu.reference
    when matched then
        update set nom = voulu.nom, convention_id = voulu.convention_id, ouverture = voulu.ouverture,
            fermeture = voulu.fermeture
    when not matched by target then
        insert (structure_id, id, reference, nom, convention_id, ouverture, fermeture, derive)
        values (structure_courante(), gen_random_uuid(), voulu.reference, voulu.nom, voulu.convention_id,
            voulu.ouverture, voulu.fermeture, true)
    when not matched by source and poste.structure_id = structure_courante() then
        delete;

    insert into affectation (structure_id, reference, poste_id, conseiller_id, debut, fin)
    select
        structure_courante(),
        poste.reference || '-' || row_number() over (partition by poste.id order by lower(jours)),
        poste.id,
        conseiller.id,
        lower(jours),
        (upper(jours) - 1)::date
    from unnest(tenus, places) tenue (conseiller_id, place)
    join conseiller on conseiller.id = tenue.conseiller_id
    join poste on poste.reference = 'PO' || tenue.place
    cross join lateral unnest(
        datemultirange(daterange(conseiller.entree, conseiller.sortie, '[]')) - coalesce((
            select range_agg(daterange(debut, fin, '[]'))
            from indisponibilite
            where conseiller_id = conseiller.id and motif = 'vacance_de_poste'
        ), '{}')
    ) jours;
end $$;

-- For each town, in its name: its rows are seen, and no other's.
do $$
declare
    ville uuid;
begin
    for ville in select structure_id from technique.structure order by structure_id loop
        perform set_config('estran.structure', ville::text, true);
        call deriver_les_postes();
    end loop;
    perform set_config('estran.structure', '', true);
end $$;
