package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.ANNULATION;
import static fr.estran.bilan.statistiques.Axe.CHAMP;
import static fr.estran.bilan.statistiques.Axe.LIEU;
import static fr.estran.bilan.statistiques.Axe.QUARTIER;
import static fr.estran.bilan.statistiques.Axe.THEMATIQUE;
import static fr.estran.bilan.statistiques.Axe.TYPE;
import static fr.estran.bilan.statistiques.Chapitre.ACTIVITE;
import static fr.estran.bilan.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.bilan.statistiques.Chapitre.TERRITOIRE;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PERSONNES;
import static fr.estran.bilan.statistiques.Divulgation.EN_PARTS;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Divulgation.SEULE;
import static fr.estran.bilan.statistiques.Grandeur.compte;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Indicateur.libre;
import static fr.estran.bilan.statistiques.PopulationComptee.distincts;
import static fr.estran.bilan.statistiques.PopulationComptee.requete;
import static fr.estran.bilan.statistiques.Selection.Filtre.DES_SEANCES;
import static fr.estran.bilan.statistiques.Selection.Filtre.TOUS;

import fr.estran.bilan.statistiques.Indicateur.Ecran;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Set;

/** What was planned and what was held, where, about what, and how many came: sessions, as {@link Socle} prepares them. */
final class ChiffresDActivite {

    private ChiffresDActivite() {}

    private static final Grandeur<DeChoses> SEANCES =
            compte(DeChoses.SEANCES, new PopulationComptee("seance_comptee", "activite", Objet.SEANCE, DES_SEANCES));
    private static final Grandeur<DeGens> PRESENCES = compte(
            DeGens.PARTICIPATIONS, new PopulationComptee("seance_comptee", "activite", Objet.PARTICIPATION, TOUS));
    private static final Grandeur<DeGens> ABSENCES =
            compte(DeGens.ABSENCES, new PopulationComptee("seance_comptee", "activite", Objet.ABSENCE, TOUS));
    private static final Grandeur<DeChoses> SEANCES_DATEES =
            compte(DeChoses.SEANCES, new PopulationComptee("seance_datee", "agenda", Objet.SEANCE, DES_SEANCES));
    private static final Grandeur<DeChoses> SEANCES_UNE_A_UNE =
            compte(DeChoses.SEANCES, new PopulationComptee("seance_comptee", Objet.SEANCE, DES_SEANCES));
    private static final Grandeur<DeGens> VENUES_UNE_A_UNE =
            SEANCES_UNE_A_UNE.somme("identifiees + anonymes", DeGens.PARTICIPATIONS);
    private static final Grandeur<DeGens> PRESENCES_UNE_A_UNE =
            compte(DeGens.PARTICIPATIONS, new PopulationComptee("seance_comptee", Objet.PARTICIPATION, TOUS));

    /** Of the workshops that are counted in the period: those that began before it are counted in theirs. */
    private static final String ATELIERS_COMPTES =
            "type = 'atelier' and action_id in (select objet from action_comptee)";

    private static final Grandeur<DeChoses> ACTIONS =
            compte(DeChoses.ACTIONS, new PopulationComptee("action_comptee", Objet.ACTION, DES_SEANCES));
    private static final Grandeur<DeChoses> PROGRAMMEES = compte(
            DeChoses.SEANCES,
            new PopulationComptee("programmee", PopulationComptee.relation("""
            select lot, type, statut, motif_annulation, count(*) as nombre
            from programmee
            group by lot, type, statut, motif_annulation
            """), Objet.SEANCE, DES_SEANCES));

    /** Those that one registers for: one registers for an action, however many sessions it has. */
    private static final Grandeur<DeChoses> PLACES = compte(
            DeChoses.PLACES,
            requete("""
            select objet, capacite as nombre, lot
            from action_comptee
            where capacite is not null and type in %s
            """.formatted(TypeDAction.sql(TypeDAction::surInscription)), Objet.ACTION, DES_SEANCES));

    private static final Grandeur<DeChoses> SUR_INSCRIPTION =
            compte(DeChoses.SEANCES, requete("""
            select seance_id as objet, 1 as nombre, lot, type
            from tenue
            where choisie and capacite is not null
            """, Objet.SEANCE, DES_SEANCES));

    private static final Grandeur<DeChoses> ACTIONS_ANNULEES =
            compte(DeChoses.ACTIONS, requete("""
            select distinct action.id as objet, 1 as nombre, lot_des_seances(action.id) as lot, action.type
            from $seances$
            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            cross join decoupage
            where seance.statut = 'annulee'
                and seance.retrait is null
                and action.recueil_id is null
                and $de_la_periode$
                and $choisie$
                and not exists (
                    select from seance autre
                    where autre.structure_id = seance.structure_id
                        and autre.action_id = seance.action_id
                        and (autre.statut <> 'annulee' or autre.debut < :debut)
                    offset 0
                )
            """, Objet.ACTION, DES_SEANCES));

    private static final Grandeur<DeChoses> LIEUX = compte(DeChoses.LIEUX, distincts("""
            select distinct $lot$lieu as objet, 1 as nombre, lieu
            from activite
            where lieu is not null
            """, Objet.LIEU, DES_SEANCES));

    private static final Grandeur<DeChoses> QUARTIERS =
            compte(DeChoses.QUARTIERS, distincts("""
            select distinct $lot$quartier as objet, 1 as nombre
            from activite
            where quartier is not null
            """, Objet.QUARTIER, DES_SEANCES));

    private static final Grandeur<DeGens> CONSEILLERS =
            compte(DeGens.CONSEILLERS, distincts("""
            select distinct $lot$seance_conseiller.conseiller_id as objet, 1 as nombre
            from seance_conseiller
            join tenue on tenue.seance_id = seance_conseiller.seance_id
            where tenue.choisie
            """, Objet.CONSEILLER, DES_SEANCES));

    /** A registration is for an action, which may go from one venue to another. */
    private static final Grandeur<DeGens> LISTES_ATTENTE = compte(
            DeGens.INSCRIPTIONS, requete("""
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
            """, Objet.INSCRIPTION, Set.of(Filtre.TYPE, Filtre.THEMATIQUE, Filtre.CANAL)));

    /** Where several may come: an hour that is one person's says how many people came. */
    private static final String A_PLUSIEURS = " and type not in " + TypeDAction.sql(TypeDAction::individuelle);

    static final List<Indicateur> PAR_TYPE = List.of(
            libre("par_type.*.actions", ACTIONS, en(ACTIVITE, 4), TYPE),
            libre("par_type.*.actions_annulees", ACTIONS_ANNULEES, en(ACTIVITE, 7), TYPE),
            libre("par_type.*.seances", SEANCES, en(ACTIVITE, 3), TYPE),
            de(
                    "par_type.*.participations_identifiees",
                    PRESENCES.somme("identifiees", DeGens.PARTICIPATIONS_NOMMEES),
                    JAMAIS,
                    en(ACTIVITE, 5),
                    TYPE),
            de(
                    "par_type.*.anonymes",
                    SEANCES.somme("anonymes", DeGens.PARTICIPATIONS_SANS_NOM),
                    AVEC_LES_PARTICIPATIONS,
                    en(ACTIVITE, 6),
                    TYPE),
            de(
                    "par_type.*.participations",
                    SEANCES.somme("identifiees + anonymes", DeGens.PARTICIPATIONS),
                    AVEC_LES_PARTICIPATIONS,
                    en(ENSEMBLE, 9),
                    TYPE),
            de("par_type.*.personnes", ChiffresDesPersonnes.PASSAGES, AVEC_LES_PERSONNES, en(ENSEMBLE, 10), TYPE));

    static final List<Indicateur> PAR_LIEU = List.of(
            libre("lieux_d_intervention", LIEUX, en(ENSEMBLE, 5)),
            libre("quartiers_d_intervention", QUARTIERS, en(ENSEMBLE, 6)),
            de("seances_par_lieu.*", SEANCES.ou("lieu is not null"), JAMAIS, en(TERRITOIRE, 2), LIEU),
            de(
                    "participations_identifiees_par_lieu.*",
                    PRESENCES
                            .somme("identifiees", DeGens.PARTICIPATIONS_NOMMEES)
                            .ou("lieu is not null"),
                    JAMAIS,
                    en(TERRITOIRE, 5),
                    LIEU),
            de("seances_par_quartier.*", SEANCES.ou("quartier is not null"), JAMAIS, en(TERRITOIRE, 1), QUARTIER));

    static final List<Indicateur> PAR_THEME = List.of(
            libre("ateliers_par_thematique.*.ateliers", ACTIONS.ou("type = 'atelier'"), en(ACTIVITE, 15), THEMATIQUE),
            de(
                    "ateliers_par_thematique.*.participations_identifiees",
                    PRESENCES_UNE_A_UNE
                            .somme("identifiees", DeGens.PARTICIPATIONS_NOMMEES)
                            .ou(ATELIERS_COMPTES),
                    JAMAIS,
                    en(ACTIVITE, 28),
                    THEMATIQUE),
            de("listes_attente_par_thematique.*", LISTES_ATTENTE, EN_PARTS, en(ACTIVITE, 17), THEMATIQUE),
            libre("actions_reprogrammees", ACTIONS.ou("reprogrammation_de_id is not null"), en(ACTIVITE, 1)),
            de("seances_annulees.*", PROGRAMMEES.ou("statut = 'annulee'"), JAMAIS, en(ACTIVITE, 11), ANNULATION),
            de("absences", ABSENCES.somme("absents", DeGens.ABSENCES), SEULE, en(ENSEMBLE, 8)));

    static final List<Indicateur> COMPLEMENTS = List.of(
            libre("programmees.*", PROGRAMMEES, en(ACTIVITE, 9), TYPE),
            libre("annulees.*", PROGRAMMEES.ou("statut = 'annulee'"), en(ACTIVITE, 10), TYPE),
            libre("non_closes.*", PROGRAMMEES.ou("statut = 'prevue'"), en(ACTIVITE, 13), TYPE),
            libre("annulees_par_motif.*.*", PROGRAMMEES.ou("statut = 'annulee'"), en(ACTIVITE, 12), TYPE, ANNULATION),
            libre("minutes.*", SEANCES.somme("minutes", DeChoses.MINUTES), en(ACTIVITE, 14), TYPE),
            de(
                    "minutes_d_aide",
                    SEANCES_UNE_A_UNE.somme("minutes", DeChoses.MINUTES).ou("identifiees + anonymes > 0" + A_PLUSIEURS),
                    AVEC_LES_PARTICIPATIONS,
                    en(ACTIVITE, 33)),
            libre("actions_par_champ.*.*", ACTIONS.ou("champ is not null"), en(ACTIVITE, 19), CHAMP, TYPE),
            de(
                    "participations_par_champ.*",
                    SEANCES_DATEES
                            .somme("identifiees + anonymes", DeGens.PARTICIPATIONS)
                            .ou("champ is not null"),
                    JAMAIS,
                    en(ACTIVITE, 20),
                    CHAMP),
            libre("lieux_servis.*", LIEUX, Ecran.AUCUN, LIEU),
            de(
                    "seances_par_forme_theme_et_lieu.*.*.*",
                    SEANCES_UNE_A_UNE.ou("lieu is not null"),
                    JAMAIS,
                    Ecran.AUCUN,
                    TYPE,
                    THEMATIQUE,
                    LIEU),
            de(
                    "seances_par_lieu_et_quartier.*.*",
                    SEANCES.ou("lieu is not null and quartier is not null"),
                    JAMAIS,
                    Ecran.AUCUN,
                    LIEU,
                    QUARTIER),
            libre(
                    "seances_a_plusieurs_par_lieu.*",
                    SEANCES.ou("lieu is not null" + A_PLUSIEURS),
                    en(TERRITOIRE, 2),
                    LIEU),
            libre(
                    "seances_a_plusieurs_par_quartier.*",
                    SEANCES.ou("quartier is not null" + A_PLUSIEURS),
                    en(TERRITOIRE, 1),
                    QUARTIER),
            de(
                    "rendez_vous_par_quartier.*",
                    SEANCES.somme("identifiees + anonymes", DeGens.PARTICIPATIONS)
                            .ou("type in " + TypeDAction.sql(TypeDAction::parQuartier) + " and quartier is not null"),
                    AVEC_LES_PARTICIPATIONS,
                    en(TERRITOIRE, 4),
                    QUARTIER),
            de(
                    "participations_par_lieu.*",
                    SEANCES.somme("identifiees + anonymes", DeGens.PARTICIPATIONS)
                            .ou("lieu is not null"),
                    AVEC_LES_PARTICIPATIONS,
                    en(TERRITOIRE, 3),
                    LIEU),
            de(
                    "ateliers_par_thematique.*.participations",
                    VENUES_UNE_A_UNE.ou(ATELIERS_COMPTES),
                    AVEC_LES_PARTICIPATIONS,
                    en(ACTIVITE, 16),
                    THEMATIQUE),
            de(
                    "participations_sans_nom",
                    SEANCES.somme("anonymes", DeGens.PARTICIPATIONS_SANS_NOM),
                    AVEC_LES_PARTICIPATIONS,
                    en(ENSEMBLE, 12)),
            libre("places_offertes", PLACES, en(ACTIVITE, 27)),
            libre("sur_inscription.*", SUR_INSCRIPTION, en(ACTIVITE, 29), TYPE),
            libre("stages_en_vacances", ACTIONS.ou("""
                type = 'stage'
                    and exists (
                        select from vacances_scolaires
                        where (premiere_seance at time zone :fuseau)::date between premier_jour and dernier_jour
                    )"""), en(ACTIVITE, 2)),
            de("seances_par_mois.*", SEANCES_DATEES, JAMAIS, en(ACTIVITE, 8), Axe.MOIS),
            de(
                    "participations_par_mois.*",
                    SEANCES_DATEES.somme("identifiees + anonymes", DeGens.PARTICIPATIONS),
                    JAMAIS,
                    en(ENSEMBLE, 11),
                    Axe.MOIS),
            de("seances_par_mode.*", SEANCES_UNE_A_UNE, JAMAIS, en(ACTIVITE, 30), Axe.MODE),
            de("participations_par_mode.*", VENUES_UNE_A_UNE, JAMAIS, en(ACTIVITE, 31), Axe.MODE),
            libre(
                    "seances_a_plusieurs_par_mode.*",
                    SEANCES_UNE_A_UNE.ou("true" + A_PLUSIEURS),
                    en(ACTIVITE, 32),
                    Axe.MODE),
            de("conseillers_actifs", CONSEILLERS, JAMAIS, en(ENSEMBLE, 7)),
            libre("rdv_jeudi_jours.*", SEANCES_UNE_A_UNE.ou("type = 'rdv_jeudi'"), en(ACTIVITE, 21), Axe.JOUR),
            libre("rdv_jeudi_horaires.*", SEANCES_UNE_A_UNE.ou("type = 'rdv_jeudi'"), en(ACTIVITE, 22), Axe.HORAIRE),
            libre(
                    "reprogrammees_par_thematique.*",
                    ACTIONS.ou("reprogrammation_de_id is not null"),
                    en(ACTIVITE, 18),
                    THEMATIQUE));
}
