-- As before; but a post, or a holding of one, that is told again as it was is not written again: an import of attendance leaves
-- no trace on the team, and has nothing to undo there.
create or replace procedure deriver_les_postes() language plpgsql as $$
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
    when matched and (poste.nom, poste.convention_id, poste.ouverture, poste.fermeture)
            is distinct from (voulu.nom, voulu.convention_id, voulu.ouverture, voulu.fermeture) then
        update set nom = voulu.nom, convention_id = voulu.convention_id, ouverture = voulu.ouverture,
            fermeture = voulu.fermeture
    when not matched by target then
        insert (structure_id, id, reference, nom, convention_id, ouverture, fermeture, derive)
        values (structure_courante(), gen_random_uuid(), voulu.reference, voulu.nom, voulu.convention_id,
            voulu.ouverture, voulu.fermeture, true)
    when not matched by source and poste.structure_id = structure_courante() then
        delete;

    merge into affectation
    using (
        select
            poste.reference || '-' || row_number() over (partition by poste.id order by lower(jours)) as reference,
            poste.id as poste_id,
            conseiller.id as conseiller_id,
            lower(jours) as debut,
            (upper(jours) - 1)::date as fin
        from unnest(tenus, places) tenue (conseiller_id, place)
        join conseiller on conseiller.id = tenue.conseiller_id
        join poste on poste.reference = 'PO' || tenue.place
        cross join lateral unnest(
            datemultirange(daterange(conseiller.entree, conseiller.sortie, '[]')) - coalesce((
                select range_agg(daterange(debut, fin, '[]'))
                from indisponibilite
                where conseiller_id = conseiller.id and motif = 'vacance_de_poste'
            ), '{}')
        ) jours
    ) voulue
    on affectation.structure_id = structure_courante() and affectation.reference = voulue.reference
    when matched and (affectation.poste_id, affectation.conseiller_id, affectation.debut, affectation.fin, affectation.part)
            is distinct from (voulue.poste_id, voulue.conseiller_id, voulue.debut, voulue.fin, 100) then
        update set poste_id = voulue.poste_id, conseiller_id = voulue.conseiller_id, debut = voulue.debut,
            fin = voulue.fin, part = 100
    when not matched by target then
        insert (structure_id, reference, poste_id, conseiller_id, debut, fin)
        values (structure_courante(), voulue.reference, voulue.poste_id, voulue.conseiller_id, voulue.debut, voulue.fin)
    when not matched by source and affectation.structure_id = structure_courante() then
        delete;
end $$;
