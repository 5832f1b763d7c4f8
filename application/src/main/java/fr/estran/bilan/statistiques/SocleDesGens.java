package fr.estran.bilan.statistiques;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Arrays;

/** The part of what every figure stands on that says who came, and when they came first. */
final class SocleDesGens {

    private SocleDesGens() {}

    /** In alphabetical order. */
    private static final String TYPES = "'{%s}'::text[]"
            .formatted(Arrays.stream(TypeDAction.values())
                    .map(TypeDAction::code)
                    .sorted()
                    .collect(joining(",")));

    /** The order of first participations, of a {@code seance} with its {@code action}: by start, then by kind in alphabetical order. */
    static final String CLE =
            "extract(epoch from seance.debut)::bigint * 16 + array_position(" + TYPES + ", action.type::text)";

    /**
     * Whoever came, for the figures of people; {@code connue_avant} says when first, of whoever came before the period,
     * {@code portrait} who they are.
     */
    static final String TOUS = """
            emargement_des_gens as not materialized (
                select emargement.*, lot_des_gens(personne_id) as lot_des_gens
                from emargement
            ),
            portrait as not materialized (
                select id, genre, situation, quartier, annee_naissance
                from usager
            ),
            connue_avant as (
                select coalesce(fiche.personne_id, venue.usager_id) as personne_id, min(venue.premiere) as premiere
                from (
                    select participation.usager_id, min(tenue_avant.cle) as premiere
                    from participation
                    join tenue_avant on tenue_avant.seance_id = participation.seance_id
                    where participation.presence = 'present'
                    group by participation.usager_id
                ) venue
                left join fiche on fiche.usager_id = venue.usager_id
                group by coalesce(fiche.personne_id, venue.usager_id)
            )
            """;

    /** The same, of some lots: from the people to all that they came to. */
    static final String DES_LOTS = """
            vecue as materialized (
                select
                    seance.id as seance_id,
                    gens.lot_des_gens,
                    seance.debut,
                    $cle$ as cle,
                    action.type,
                    case when decoupage.en_quartiers then lieu.quartier end as quartier,
                    gens.personne_id,
                    participation.presence = 'present' as present,
                    participation.tranche,
                    $choisie$ as choisie,
                    row_number() over (
                        partition by seance.id, gens.personne_id
                        order by participation.presence = 'present' desc, participation.ordre desc
                    ) as n
                from (
                    select
                        usager.id,
                        coalesce(fiche.personne_id, usager.id) as personne_id,
                        lot_des_gens(coalesce(fiche.personne_id, usager.id)) as lot_des_gens
                    from usager
                    left join fiche on fiche.usager_id = usager.id
                    where lot_des_gens(coalesce(fiche.personne_id, usager.id)) = any(:lots::integer[])
                ) gens
                cross join lateral (
                    select *
                    from participation
                    where participation.structure_id = structure_courante() and participation.usager_id = gens.id
                    offset 0
                ) participation
                cross join lateral (
                    select *
                    from seance
                    where seance.structure_id = structure_courante()
                        and seance.id = participation.seance_id
                        and seance.statut = 'tenue'
                        and seance.debut < :fin
                    offset 0
                ) seance
                cross join lateral (
                    select *
                    from action
                    where action.structure_id = structure_courante() and action.id = seance.action_id
                    offset 0
                ) action
                left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                cross join decoupage
            ),
            portrait as materialized (
                select usager.id, usager.genre, usager.situation, usager.quartier, usager.annee_naissance
                from (select distinct personne_id from vecue) gens
                cross join lateral (
                    select *
                    from usager
                    where usager.structure_id = structure_courante() and usager.id = gens.personne_id
                    offset 0
                ) usager
            ),
            emargement_des_gens as not materialized (
                select *
                from vecue
                where n = 1 and debut >= :debut
            ),
            connue_avant as (
                select personne_id, min(cle) as premiere
                from vecue
                where present and debut < :debut
                group by personne_id
            )
            """;

    /** By which kind of help somebody came, of the least {@code cle} of theirs. */
    static String type(String cle) {
        return "(" + TYPES + ")[(" + cle + " & 15)::integer]";
    }
}
