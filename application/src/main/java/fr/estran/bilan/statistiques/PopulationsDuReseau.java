package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Filtre.AUCUN;

/** The bodies beside the service: who met, and to whom people were sent. */
final class PopulationsDuReseau {

    private PopulationsDuReseau() {}

    static final PopulationComptee REUNIONS = new PopulationComptee("""
            (
                        select id as objet, 1 as nombre
                        from reunion
                        where tenue and jour >= :premier_jour and jour < :lendemain
                    ) tenue_du_collectif
            """, Objet.REUNION, AUCUN);

    static final PopulationComptee REUNIONS_PAR_ACTEUR = new PopulationComptee("""
            (
                        select reunion.id as objet, 1 as nombre, acteur.reference as acteur
                        from reunion
                        join reunion_presence presence
                            on presence.structure_id = reunion.structure_id and presence.reunion_id = reunion.id
                        join acteur on acteur.structure_id = presence.structure_id and acteur.id = presence.acteur_id
                        where reunion.tenue and reunion.jour >= :premier_jour and reunion.jour < :lendemain
                    ) presence
            """, Objet.REUNION, AUCUN);

    static final PopulationComptee ACTEURS_PRESENTS = new PopulationComptee("""
            (
                        select distinct presence.acteur_id as objet, 1 as nombre
                        from reunion
                        join reunion_presence presence
                            on presence.structure_id = reunion.structure_id and presence.reunion_id = reunion.id
                        where reunion.tenue and reunion.jour >= :premier_jour and reunion.jour < :lendemain
                    ) present
            """, Objet.ACTEUR, AUCUN);

    static final PopulationComptee ACTEURS = new PopulationComptee("""
            (
                        select id as objet, 1 as nombre
                        from acteur
                        where not implicite
                            and fusionne_dans_id is null
                            and (retire_le is null or retire_le >= :premier_jour)
                    ) connu
            """, Objet.ACTEUR, AUCUN);

    /** Of whom no sheet says it already. Told by quarter, whole: the days of closed ones are rounded to it. */
    static final PopulationComptee ORIENTATIONS_HORS_FEUILLE = new PopulationComptee("""
            (
                        select to_char(jour, 'YYYY-"T"Q') as objet, count(*)::integer as nombre, acteur.reference as acteur
                        from orientation
                        join acteur on acteur.structure_id = orientation.structure_id and acteur.id = orientation.acteur_id
                        where not orientation.sur_feuille
                            and date_trunc('quarter', jour) >= :premier_jour
                            and date_trunc('quarter', jour) + interval '3 months' <= :lendemain
                        group by to_char(jour, 'YYYY-"T"Q'), acteur.reference
                    ) envoyee
            """, Objet.TRIMESTRE, AUCUN);
}
