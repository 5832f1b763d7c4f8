package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.ACTEUR;
import static fr.estran.bilan.statistiques.Axe.ENQUETE;
import static fr.estran.bilan.statistiques.Axe.QUESTION;
import static fr.estran.bilan.statistiques.Axe.TYPE;
import static fr.estran.bilan.statistiques.Chapitre.DEMANDES;
import static fr.estran.bilan.statistiques.Chapitre.RESEAU;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_ENQUETES;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.bilan.statistiques.Divulgation.EN_PARTS;
import static fr.estran.bilan.statistiques.Divulgation.GROUPEE_POUR_TOUS;
import static fr.estran.bilan.statistiques.Divulgation.PARTS_DES_PARTICIPATIONS;
import static fr.estran.bilan.statistiques.Divulgation.SEULE;
import static fr.estran.bilan.statistiques.Grandeur.compte;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Indicateur.libre;
import static fr.estran.bilan.statistiques.PopulationComptee.requete;
import static fr.estran.bilan.statistiques.Selection.Filtre.AUCUN;
import static fr.estran.bilan.statistiques.Selection.Filtre.DES_SEANCES;

import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Set;

/** What people ask for, wish and answer, of which counts alone are kept; where they are sent, and whom one works with. */
final class ChiffresDuReseau {

    private ChiffresDuReseau() {}

    private static final Grandeur<DeGens> DEMANDES_FAITES =
            compte(DeGens.DEMANDES, Confidences.population("demande", "seance_demande", "demande"));

    private static final Grandeur<DeGens> ORIENTATIONS =
            compte(DeGens.ORIENTATIONS, Confidences.population("acteur", "seance_orientation", "acteur_id"));

    private static final Grandeur<DeGens> A_QUI_ON_A_DEMANDE =
            compte(DeGens.INVITATIONS, requete("""
            select invitation.usager_id as objet, 1 as nombre, enquete.reference as enquete
            from enquete
            join enquete_invitation invitation
                on invitation.structure_id = enquete.structure_id and invitation.enquete_id = enquete.id
            where enquete.lancee_le is not null
                and enquete.ouverte >= :premier_jour
                and enquete.ouverte < :lendemain
            """, Objet.PERSONNE, AUCUN));

    /** One row for a survey: nothing leads to one who answered it. */
    private static final Grandeur<DeGens> REPONDANTS = compte(DeGens.REPONDANTS, requete("""
            select reference as enquete, reference as objet, repondants as nombre
            from enquete
            where repondants > 0 and ouverte >= :premier_jour and ouverte < :lendemain
            """, Objet.REPONDANT, AUCUN));

    private static final Grandeur<DeGens> REPONSES =
            reponses("question.type in ('choix', 'multiple', 'echelle') and compte.valeur <> '*'");

    /** Under the answer {@code *}: whoever answered the question at all. */
    private static final Grandeur<DeGens> REPONDANTS_PAR_QUESTION = reponses("compte.valeur = '*'");

    /** Consultations are counted at their end: what was wished stands under the quarter of their last day. */
    private static final Grandeur<DeGens> SOUHAITS =
            compte(DeGens.PERSONNES_SANS_NOM, requete("""
            select
                to_char(consultation.ferme, 'YYYY"-T"Q') as objet,
                compte.personnes + compte.papiers as nombre,
                theme.retenue as thematique
            from consultation
            join souhait_compte compte
                on compte.structure_id = consultation.structure_id and compte.consultation_id = consultation.id
            join thematique_retenue theme
                on theme.structure_id = compte.structure_id and theme.code = compte.thematique
            where consultation.close_le is not null
                and consultation.ferme >= :premier_jour
                and consultation.ferme < :lendemain
                and compte.personnes + compte.papiers > 0
                and (:thematique::text is null or theme.retenue = :thematique)
            """, Objet.TRIMESTRE, Set.of(Filtre.THEMATIQUE)));

    private static final Grandeur<DeGens> SOUHAITANTS =
            compte(DeGens.PERSONNES_SANS_NOM, requete("""
            select to_char(ferme, 'YYYY"-T"Q') as objet, personnes + papiers as nombre
            from consultation
            where close_le is not null
                and ferme >= :premier_jour
                and ferme < :lendemain
                and personnes + papiers > 0
            """, Objet.TRIMESTRE, AUCUN));

    /** What people say they can do alone after a session that was held: counted by quarter, tied to no session. */
    private static final Grandeur<DeGens> PROGRES = compte(DeGens.REPONSES, requete("""
            select to_char(tenue.debut at time zone :fuseau, 'YYYY"-T"Q') as objet, dit.nombre, tenue.lot, dit.progres
            from retour
            join tenue on tenue.seance_id = retour.seance_id
            cross join lateral (
                values
                    ('oui', retour.seul_oui),
                    ('presque', retour.seul_presque),
                    ('pas_encore', retour.seul_pas_encore)
            ) dit (progres, nombre)
            where tenue.choisie and dit.nombre > 0
            """, Objet.TRIMESTRE, DES_SEANCES));

    private static final Grandeur<DeGens> MOTIFS =
            compte(DeGens.MOTIFS, requete("""
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
            """, Objet.TRIMESTRE, Set.of(Filtre.TYPE)));

    /** Of whom no sheet says it already. Told by quarter, whole: the days of closed ones are rounded to it. */
    private static final Grandeur<DeGens> ENVOIS_HORS_FEUILLE =
            compte(DeGens.ORIENTATIONS, requete("""
            select to_char(jour, 'YYYY-"T"Q') as objet, count(*)::integer as nombre, acteur.reference as acteur
            from orientation
            join acteur on acteur.structure_id = orientation.structure_id and acteur.id = orientation.acteur_id
            where not orientation.sur_feuille
                and date_trunc('quarter', jour) >= :premier_jour
                and date_trunc('quarter', jour) + interval '3 months' <= :lendemain
            group by to_char(jour, 'YYYY-"T"Q'), acteur.reference
            """, Objet.TRIMESTRE, AUCUN));

    private static final Grandeur<DeChoses> REUNIONS = compte(DeChoses.REUNIONS, requete("""
            select id as objet, 1 as nombre
            from reunion
            where tenue and jour >= :premier_jour and jour < :lendemain
            """, Objet.REUNION, AUCUN));

    private static final Grandeur<DeChoses> REUNIONS_PAR_ACTEUR =
            compte(DeChoses.REUNIONS, requete("""
            select reunion.id as objet, 1 as nombre, acteur.reference as acteur
            from reunion
            join reunion_presence presence
                on presence.structure_id = reunion.structure_id and presence.reunion_id = reunion.id
            join acteur on acteur.structure_id = presence.structure_id and acteur.id = presence.acteur_id
            where reunion.tenue and reunion.jour >= :premier_jour and reunion.jour < :lendemain
            """, Objet.REUNION, AUCUN));

    private static final Grandeur<DeChoses> ACTEURS_PRESENTS =
            compte(DeChoses.ACTEURS, requete("""
            select distinct presence.acteur_id as objet, 1 as nombre
            from reunion
            join reunion_presence presence
                on presence.structure_id = reunion.structure_id and presence.reunion_id = reunion.id
            where reunion.tenue and reunion.jour >= :premier_jour and reunion.jour < :lendemain
            """, Objet.ACTEUR, AUCUN));

    private static final Grandeur<DeChoses> ACTEURS = compte(DeChoses.ACTEURS, requete("""
            select acteur.id as objet, 1 as nombre
            from acteur
            where not acteur.implicite
                and acteur.fusionne_dans_id is null
                and (acteur.retire_le is null or acteur.retire_le >= :premier_jour)
                and (acteur.depuis is null or acteur.depuis < :lendemain)
            """, Objet.ACTEUR, AUCUN));

    static final List<Indicateur> INDICATEURS = List.of(
            de(
                    "demandes.*.*",
                    DEMANDES_FAITES.ou("demande is not null and type in " + TypeDAction.sql(TypeDAction::unParUn)),
                    AVEC_LES_PARTICIPATIONS,
                    en(DEMANDES, 2),
                    TYPE,
                    Axe.DEMANDE),
            de(
                    "orientations.*",
                    ORIENTATIONS.ou("acteur is not null"),
                    PARTS_DES_PARTICIPATIONS,
                    en(DEMANDES, 3),
                    ACTEUR),
            de("motifs.*.*", MOTIFS, GROUPEE_POUR_TOUS, en(DEMANDES, 4), TYPE, Axe.MOTIF),
            de("enquetes.*.sollicites", A_QUI_ON_A_DEMANDE, AVEC_LES_ENQUETES, en(RESEAU, 5), ENQUETE),
            de("enquetes.*.repondants", REPONDANTS, AVEC_LES_ENQUETES, en(RESEAU, 6), ENQUETE),
            libre("reunions_du_collectif", REUNIONS, en(RESEAU, 1)),
            libre("acteurs_du_collectif", ACTEURS, en(RESEAU, 2)));

    static final List<Indicateur> COMPLEMENTS = List.of(
            de("orientations_hors_feuille.*", ENVOIS_HORS_FEUILLE, EN_PARTS, en(DEMANDES, 6), ACTEUR),
            de("souhaits.*", SOUHAITS, EN_PARTS, en(DEMANDES, 5), Axe.SOUHAIT),
            de("progres.*", PROGRES, EN_PARTS, en(DEMANDES, 6), Axe.PROGRES),
            de("souhaits_personnes", SOUHAITANTS, SEULE, en(DEMANDES, 1)),
            de("reponses.*.*.*", REPONSES, AVEC_LES_ENQUETES, en(RESEAU, 8), ENQUETE, QUESTION, Axe.REPONSE),
            de(
                    "repondants_par_question.*.*",
                    REPONDANTS_PAR_QUESTION,
                    AVEC_LES_ENQUETES,
                    en(RESEAU, 7),
                    ENQUETE,
                    QUESTION),
            libre("reunions_par_acteur.*", REUNIONS_PAR_ACTEUR, en(RESEAU, 4), ACTEUR),
            libre("acteurs_presents", ACTEURS_PRESENTS, en(RESEAU, 3)));

    private static Grandeur<DeGens> reponses(String lesquelles) {
        return compte(DeGens.REPONDANTS, requete("""
            select
                enquete.reference as enquete,
                question.code as question,
                compte.valeur as reponse,
                enquete.reference as objet,
                compte.nombre
            from enquete
            join enquete_question question
                on question.structure_id = enquete.structure_id and question.enquete_id = enquete.id
            join enquete_compte compte
                on compte.structure_id = enquete.structure_id
                and compte.enquete_id = enquete.id
                and compte.question = question.code
            where enquete.ouverte >= :premier_jour and enquete.ouverte < :lendemain and %s
            """.formatted(lesquelles), Objet.REPONDANT, AUCUN));
    }
}
