package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.ANNULATION;
import static fr.estran.bilan.statistiques.Axe.HEURE;
import static fr.estran.bilan.statistiques.Axe.LIEU;
import static fr.estran.bilan.statistiques.Axe.MOIS;
import static fr.estran.bilan.statistiques.Axe.THEMATIQUE;
import static fr.estran.bilan.statistiques.Chapitre.PAS_FAIT;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Divulgation.SEULE;
import static fr.estran.bilan.statistiques.Grandeur.compte;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.PopulationComptee.requete;
import static fr.estran.bilan.statistiques.Selection.Filtre.DES_SEANCES;

import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import java.util.List;

/**
 * What could not be done: who came and was not helped, who waited and was not called, what was announced and not held. Out of the
 * house each leaves by its total alone: by venue, hour and month, a number would be somebody.
 */
final class ChiffresPasFaits {

    private ChiffresPasFaits() {}

    /**
     * Of the line of a session, those who left before their turn, or whom nobody could help; and those who were counted on paper.
     * One person once a session, whatever records they have; not whoever was helped there after all.
     */
    static final String DEPARTS = """
        depart as materialized (
            select
                tenue.seance_id as objet,
                parti.nombre,
                tenue.lot,
                tenue.lieu,
                tenue.debut,
                tenue.heure_connue,
                extract(month from tenue.debut at time zone :fuseau) as mois
            from tenue
            join (
                select seance_id, sum(nombre) as nombre
                from (
                    select
                        tenue.seance_id,
                        count(distinct coalesce(fiche.personne_id, arrivee.usager_id, arrivee.id)) as nombre
                    from tenue
                    join arrivee on arrivee.seance_id = tenue.seance_id and arrivee.etat = 'parti'
                    left join fiche on fiche.usager_id = arrivee.usager_id
                    left join emargement on emargement.seance_id = tenue.seance_id
                        and emargement.personne_id = coalesce(fiche.personne_id, arrivee.usager_id)
                        and emargement.present
                    where emargement.seance_id is null
                    group by tenue.seance_id
                    union all
                    select
                        seance_depart.seance_id,
                        seance_depart.comptes + case when file.seance_id is null then seance_depart.de_la_file else 0 end
                    from seance_depart
                    left join (select distinct seance_id from arrivee) file on file.seance_id = seance_depart.seance_id
                ) dit
                group by seance_id
                having sum(nombre) > 0
            ) parti on parti.seance_id = tenue.seance_id
            where tenue.choisie
        )
        """;

    /** On a list when the last session of the action was held, without a place ever offered to them, and without having come. */
    static final String ATTENTES = """
        attente_vaine as materialized (
            select distinct on (derniere.action_id, coalesce(fiche.personne_id, inscription.usager_id))
                inscription.id as objet,
                1 as nombre,
                derniere.lot,
                derniere.lieu,
                derniere.thematique,
                derniere.debut,
                derniere.heure_connue,
                extract(month from derniere.debut at time zone :fuseau) as mois
            from (
                select distinct on (action_id) *
                from tenue
                where choisie
                order by action_id, debut desc
            ) derniere
            join inscription on inscription.structure_id = structure_courante()
                and inscription.action_id = derniere.action_id
                and inscription.statut = 'liste_attente'
            left join fiche on fiche.usager_id = inscription.usager_id
            left join (
                select tenue.action_id, emargement.personne_id
                from emargement
                join tenue on tenue.seance_id = emargement.seance_id
                where emargement.present
                union
                select autre.action_id, coalesce(fiche.personne_id, autre.usager_id)
                from inscription autre
                left join fiche on fiche.usager_id = autre.usager_id
                where autre.statut in ('confirmee', 'proposee')
            ) servi on servi.action_id = derniere.action_id
                and servi.personne_id = coalesce(fiche.personne_id, inscription.usager_id)
            left join mouvement on mouvement.inscription_id = inscription.id and mouvement.vers in ('proposee', 'confirmee')
            left join seance apres on apres.structure_id = structure_courante()
                and apres.action_id = derniere.action_id
                and apres.debut > derniere.debut
                and apres.statut <> 'annulee'
                and apres.retrait is null
            where servi.personne_id is null and mouvement.inscription_id is null and apres.id is null
            order by derniere.action_id, coalesce(fiche.personne_id, inscription.usager_id), inscription.inscrit_le
        )
        """;

    private static final Grandeur<DeGens> REPARTIS =
            compte(DeGens.DEPARTS, new PopulationComptee("depart", Objet.SEANCE, DES_SEANCES));

    private static final Grandeur<DeGens> JAMAIS_APPELES =
            compte(DeGens.INSCRIPTIONS, new PopulationComptee("attente_vaine", Objet.INSCRIPTION, DES_SEANCES));

    private static final Grandeur<DeChoses> ANNULEES =
            compte(DeChoses.SEANCES, requete("""
            select
                programmee.*,
                theme.retenue as thematique,
                extract(month from programmee.debut at time zone :fuseau) as mois
            from programmee
            left join thematique_retenue theme on theme.code = programmee.theme
            where programmee.statut = 'annulee'
            """, Objet.SEANCE, DES_SEANCES));

    static final List<Indicateur> COMPLEMENTS = List.of(
            de("repartis_sans_aide", REPARTIS, SEULE, en(PAS_FAIT, 1)),
            de("jamais_appeles", JAMAIS_APPELES, JAMAIS, en(PAS_FAIT, 2)),
            de("annulees_en_tout", ANNULEES, JAMAIS, en(PAS_FAIT, 3)),
            de("repartis_sans_aide_par_lieu.*", REPARTIS.ou("lieu is not null"), JAMAIS, en(PAS_FAIT, 10), LIEU),
            de("repartis_sans_aide_par_heure.*", REPARTIS, JAMAIS, en(PAS_FAIT, 11), HEURE),
            de("repartis_sans_aide_par_mois.*", REPARTIS, JAMAIS, en(PAS_FAIT, 12), MOIS),
            de("jamais_appeles_par_theme.*", JAMAIS_APPELES, JAMAIS, en(PAS_FAIT, 20), THEMATIQUE),
            de("jamais_appeles_par_lieu.*", JAMAIS_APPELES.ou("lieu is not null"), JAMAIS, en(PAS_FAIT, 21), LIEU),
            de("jamais_appeles_par_heure.*", JAMAIS_APPELES, JAMAIS, en(PAS_FAIT, 22), HEURE),
            de("jamais_appeles_par_mois.*", JAMAIS_APPELES, JAMAIS, en(PAS_FAIT, 23), MOIS),
            de("annulees_par_lieu.*.*", ANNULEES.ou("lieu is not null"), JAMAIS, en(PAS_FAIT, 40), LIEU, ANNULATION),
            de("annulees_par_theme.*", ANNULEES.ou("thematique is not null"), JAMAIS, en(PAS_FAIT, 41), THEMATIQUE),
            de("annulees_par_heure.*", ANNULEES, JAMAIS, en(PAS_FAIT, 42), HEURE),
            de("annulees_par_mois.*", ANNULEES, JAMAIS, en(PAS_FAIT, 43), MOIS));
}
