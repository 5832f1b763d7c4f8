package fr.estran.bilan.statistiques;

import fr.estran.socle.vocabulaire.TrancheDAge;

/**
 * The part of {@link Socle} that draws sessions and people up for counting: one by one ({@code seance_comptee},
 * {@code personne}…), and their sums by what they are told apart by ({@code activite}, {@code personnes}…).
 */
final class SocleDesComptes {

    private SocleDesComptes() {}

    private static final String COMPTES = """
        seance_comptee as (
            select
                tenue.seance_id as objet,
                1 as nombre,
                tenue.lot,
                tenue.action_id,
                tenue.type,
                tenue.thematique,
                tenue.lieu,
                tenue.quartier,
                tenue.mode,
                tenue.debut,
                tenue.fin,
                coalesce(venue.presents, 0) as identifiees,
                coalesce(venue.absents, 0) as absents,
                coalesce(affluence.anonymes, 0) as anonymes,
                extract(epoch from tenue.fin - tenue.debut) / 60 as minutes
            from tenue
            left join (
                select
                    seance_id,
                    count(*) filter (where present) as presents,
                    count(*) filter (where not present) as absents
                from emargement
                where choisie
                group by seance_id
            ) venue on venue.seance_id = tenue.seance_id
            left join affluence on affluence.seance_id = tenue.seance_id
            where tenue.choisie
        ),
        activite as materialized (
            select
                lot,
                type,
                lieu,
                quartier,
                count(*) as nombre,
                sum(identifiees) as identifiees,
                sum(absents) as absents,
                sum(anonymes) as anonymes,
                sum(minutes) as minutes
            from seance_comptee
            group by lot, type, lieu, quartier
        ),
        seance_datee as (
            select
                seance_comptee.objet,
                seance_comptee.nombre,
                seance_comptee.lot,
                seance_comptee.identifiees,
                seance_comptee.anonymes,
                thematique.champ,
                extract(month from seance_comptee.debut at time zone :fuseau) as mois
            from seance_comptee
            left join thematique on thematique.code = seance_comptee.thematique
        ),
        agenda as materialized (
            select
                lot,
                champ,
                mois,
                count(*) as nombre,
                sum(identifiees) as identifiees,
                sum(anonymes) as anonymes
            from seance_datee
            group by lot, champ, mois
        ),
        frequentation as materialized (
            select
                personne_id,
                lot_des_gens,
                type,
                min(cle) as premiere,
                min(quartier) as un_quartier,
                max(quartier) as autre_quartier,
                bool_or(choisie) as choisie
            from emargement_des_gens
            where present
            group by personne_id, lot_des_gens, type
        )
        """;

    /** What figures of people are told apart by: of each, {@code personne} says what it is. */
    private static final String TRAITS =
            "porte_entree, nouvelle, hors_permanence, plusieurs_quartiers, genre, situation, quartier, tranche_age";

    private static final String PERSONNES = """
            personne as materialized (
                select
                    vue.personne_id as objet,
                    1 as nombre,
                    vue.lot,
                    $porte$ as porte_entree,
                    connue_avant.premiere is null as nouvelle,
                    vue.hors_permanence,
                    vue.plusieurs_quartiers,
                    usager.genre,
                    usager.situation,
                    usager.quartier,
                    $tranche_age$ as tranche_age
                from (
                    select
                        personne_id,
                        lot_des_gens as lot,
                        min(premiere) as premiere,
                        bool_or(type <> 'permanence') as hors_permanence,
                        min(un_quartier) < max(autre_quartier) as plusieurs_quartiers
                    from frequentation
                    group by personne_id, lot_des_gens
                    having bool_or(choisie)
                ) vue
                join portrait usager on usager.id = vue.personne_id
                left join connue_avant on connue_avant.personne_id = vue.personne_id
            ),
            personnes as materialized (
                select lot, $traits$, count(*) as nombre
                from personne
                group by lot, $traits$
            ),
            venue_comptee as (
                select
                    personne.objet,
                    1 as nombre,
                    personne.lot,
                    frequentation.type,
                    personne.tranche_age,
                    personne.porte_entree
                from frequentation
                join personne on personne.objet = frequentation.personne_id
                where frequentation.choisie
            ),
            venues_comptees as materialized (
                select lot, type, tranche_age, porte_entree, count(*) as nombre
                from venue_comptee
                group by lot, type, tranche_age, porte_entree
            )
            """.replace(
                    "$tranche_age$", TrancheDAge.sql(":annee - usager.annee_naissance"))
            .replace("$porte$", SocleDesGens.type("coalesce(connue_avant.premiere, vue.premiere)"))
            .replace("$traits$", TRAITS);

    static final String SQL =
            String.join(", ", COMPTES, PERSONNES, ChiffresPasFaits.DEPARTS, ChiffresPasFaits.ATTENTES);
}
