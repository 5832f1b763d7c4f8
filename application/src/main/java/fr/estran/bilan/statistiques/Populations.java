package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Filtre.CANAL;
import static fr.estran.bilan.statistiques.Filtre.DES_SEANCES;
import static fr.estran.bilan.statistiques.Filtre.THEMATIQUE;
import static fr.estran.bilan.statistiques.Filtre.TOUS;
import static fr.estran.bilan.statistiques.Filtre.TYPE;

import java.util.Set;

/** What figures count: sessions and who was there, as {@link Socle} prepares them, and rows of other tables. */
final class Populations {

    private Populations() {}

    static final PopulationComptee PERSONNES = new PopulationComptee("personne", "personnes", Objet.PERSONNE, TOUS);

    /** A person once for each kind they came to. */
    static final PopulationComptee PASSAGES = new PopulationComptee("passage", "passages", Objet.PERSONNE, TOUS);

    static final PopulationComptee SEANCES =
            new PopulationComptee("seance_comptee", "activite", Objet.SEANCE, DES_SEANCES);
    static final PopulationComptee PARTICIPATIONS =
            new PopulationComptee("seance_comptee", "activite", Objet.PARTICIPATION, TOUS);
    static final PopulationComptee ABSENCES = new PopulationComptee("seance_comptee", "activite", Objet.ABSENCE, TOUS);
    static final PopulationComptee SEANCES_DATEES =
            new PopulationComptee("seance_datee", "agenda", Objet.SEANCE, DES_SEANCES);
    static final PopulationComptee PARTICIPATIONS_PAR_CHAMP =
            new PopulationComptee("seance_datee", "agenda", Objet.PARTICIPATION, TOUS);
    static final PopulationComptee SEANCES_UNE_A_UNE =
            new PopulationComptee("seance_comptee", Objet.SEANCE, DES_SEANCES);
    static final PopulationComptee PARTICIPATIONS_UNE_A_UNE =
            new PopulationComptee("seance_comptee", Objet.PARTICIPATION, TOUS);

    static final PopulationComptee ACTIONS = new PopulationComptee("action_comptee", Objet.ACTION, DES_SEANCES);
    static final PopulationComptee SEANCES_PROGRAMMEES =
            new PopulationComptee("programmee", """
            (
                        select type, statut, motif_annulation, count(*) as nombre
                        from programmee
                        group by type, statut, motif_annulation
                    ) programmees
            """, Objet.SEANCE, DES_SEANCES);

    /** Of the sessions that were held: what was offered in each, whoever came. */
    static final PopulationComptee PLACES = new PopulationComptee("""
            (
                        select tenue.seance_id as objet, action.capacite as nombre
                        from tenue
                        join action on action.id = tenue.action_id
                        where tenue.choisie and action.capacite is not null
                    ) offerte
            """, Objet.SEANCE, DES_SEANCES);

    static final PopulationComptee ACTIONS_ANNULEES = new PopulationComptee("""
            (
                        select distinct action.id as objet, 1 as nombre, action.type
                        from seance
                        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                        cross join decoupage
                        where seance.statut = 'annulee'
                            and action.recueil_id is null
                            and seance.debut >= :debut
                            and seance.debut < :fin
                            and $choisie$
                            and not exists (
                                select from seance autre
                                where autre.structure_id = seance.structure_id
                                    and autre.action_id = seance.action_id
                                    and (autre.statut <> 'annulee' or autre.debut < :debut)
                            )
                    ) annulee
            """, Objet.ACTION, DES_SEANCES);

    static final PopulationComptee LIEUX = new PopulationComptee("""
            (
                        select distinct lieu as objet, 1 as nombre
                        from activite
                        where lieu is not null
                    ) frequente
            """, Objet.LIEU, DES_SEANCES);

    static final PopulationComptee QUARTIERS = new PopulationComptee("""
            (
                        select distinct quartier as objet, 1 as nombre
                        from activite
                        where quartier is not null
                    ) frequente
            """, Objet.QUARTIER, DES_SEANCES);

    static final PopulationComptee CONSEILLERS = new PopulationComptee("""
            (
                        select distinct seance_conseiller.conseiller_id as objet, 1 as nombre
                        from seance_conseiller
                        join tenue on tenue.seance_id = seance_conseiller.seance_id
                        where tenue.choisie
                    ) actif
            """, Objet.CONSEILLER, DES_SEANCES);

    static final PopulationComptee DEMANDES = new PopulationComptee(
            Confidences.lignes("demande", "seance_demande", "demande"),
            Confidences.comptes("demande", "seance_demande", "demande"),
            Objet.CONFIDENCE,
            DES_SEANCES);

    static final PopulationComptee ORIENTATIONS = new PopulationComptee(
            Confidences.lignes("acteur", "seance_orientation", "acteur_id"),
            Confidences.comptes("acteur", "seance_orientation", "acteur_id"),
            Objet.CONFIDENCE,
            DES_SEANCES);

    /** A registration is for an action, which may go from one venue to another. */
    static final PopulationComptee LISTES_ATTENTE =
            new PopulationComptee("""
            (
                        select inscription.id as objet, 1 as nombre, theme.retenue as thematique
                        from inscription
                        join action on action.structure_id = inscription.structure_id and action.id = inscription.action_id
                        left join thematique_retenue theme on theme.code = action.thematique
                        where inscription.statut = 'liste_attente'
                            and inscription.inscrit_le >= :premier_jour
                            and inscription.inscrit_le < :lendemain
                            and (:type::text is null or action.type = :type)
                            and (:thematique::text is null or coalesce(theme.retenue, 'inconnu') = :thematique)
                            and (:canal::text is null or inscription.canal = :canal)
                    ) attente
            """, Objet.INSCRIPTION, Set.of(TYPE, THEMATIQUE, CANAL));

    static final PopulationComptee MOTIFS = new PopulationComptee("""
            (
                        select trimestre as objet, nombre, type, motif
                        from (
                            select
                                motif.*,
                                make_date(left(trimestre, 4)::integer, 3 * right(trimestre, 1)::integer - 2, 1) as premier_jour
                            from motif
                        ) du_trimestre
                        where premier_jour >= :premier_jour
                            and premier_jour + interval '3 months' <= :lendemain
                            and (:type::text is null or type = :type)
                    ) compte_par_trimestre
            """, Objet.TRIMESTRE, Set.of(TYPE));

    static final PopulationComptee ANNEE =
            new PopulationComptee("(select null as objet, :annee as nombre) annee", Objet.AUCUN, TOUS);
}
