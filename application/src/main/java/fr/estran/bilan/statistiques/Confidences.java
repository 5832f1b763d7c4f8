package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.vocabulaire.TypeDAction;

/**
 * What people asked for and where they were sent: said of participations while the quarter is open, then counted by session.
 * Nothing else is known of who asked: neither by which channel they had registered, nor anything of them.
 *
 * <p>It is told by day and venue, and by month and district where the day would say of whom it is: when one person comes at
 * a time, or when the same is said of all who came. The rows of who came are open to the same eyes. Sessions that are
 * counted together are told by the month, the quarter or the year that they lie in.
 */
final class Confidences {

    private Confidences() {}

    private static final String LIGNES = """
            select
                array[
                    case portee
                        when 'trimestre' then to_char(debut at time zone :fuseau, 'YYYY-"T"Q')
                        when 'annee' then to_char(debut at time zone :fuseau, 'YYYY')
                        when 'mois' then to_char(debut at time zone :fuseau, 'YYYY-MM')
                        else to_char(debut at time zone :fuseau, 'YYYY-MM-DD')
                    end,
                    type,
                    quartier,
                    case when portee = 'seance' then lieu end
                ]::text[] as objet,
                nombre,
                type,
                %1$s
            from (
                select
                    case
                        when emargement.type in %7$s
                            or count(*) over (partition by emargement.seance_id, emargement.%3$s)
                            = count(*) over (partition by emargement.seance_id)
                        then 'mois'
                        else 'seance'
                    end as portee,
                    1 as nombre,
                    emargement.type,
                    emargement.quartier,
                    tenue.lieu,
                    tenue.debut,
                    %4$s
                from emargement
                join tenue on tenue.seance_id = emargement.seance_id
                left join acteur on acteur.id = emargement.acteur_id
                where emargement.present and emargement.choisie
                union all
                select
                    case
                        when tenue.type in %7$s
                            and coalesce(detachee.portee, 'seance') = 'seance'
                        then 'mois'
                        else coalesce(detachee.portee, 'seance')
                    end as portee,
                    comptee.nombre,
                    tenue.type,
                    tenue.quartier,
                    tenue.lieu,
                    tenue.debut,
                    %5$s
                from %2$s comptee
                join tenue on tenue.seance_id = comptee.seance_id
                left join seance_detachee detachee on detachee.seance_id = comptee.seance_id
                %6$s
                where tenue.choisie
            ) confiee
            """;

    private static final String COMPTES = """
            select emargement.lot, emargement.type, %4$s, 1 as nombre
            from emargement
            left join acteur on acteur.id = emargement.acteur_id
            where emargement.present and emargement.choisie
            union all
            select tenue.lot, tenue.type, %5$s, comptee.nombre
            from %2$s comptee
            join tenue on tenue.seance_id = comptee.seance_id
            %6$s
            where tenue.choisie
            """;

    /** Its rows say no more than what they may. */
    static PopulationComptee population(String mot, String table, String champ) {
        return new PopulationComptee(
                PopulationComptee.relation(remplir(LIGNES, mot, table, champ)),
                PopulationComptee.relation(remplir(COMPTES, mot, table, champ)),
                Objet.CONFIDENCE,
                Filtre.DES_SEANCES);
    }

    private static String remplir(String forme, String mot, String table, String champ) {
        var acteur = mot.equals("acteur");
        return forme.formatted(
                mot,
                table,
                champ,
                acteur ? "acteur.reference as acteur" : "emargement." + champ,
                acteur ? "acteur.reference as acteur" : "theme.retenue as demande",
                acteur
                        ? "join acteur on acteur.id = comptee.acteur_id"
                        : "join thematique_retenue theme on theme.code = comptee.demande",
                TypeDAction.sql(TypeDAction::individuelle));
    }
}
