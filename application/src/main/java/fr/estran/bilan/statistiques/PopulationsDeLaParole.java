package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Filtre.AUCUN;
import static fr.estran.bilan.statistiques.Filtre.THEMATIQUE;

import java.util.Set;

/** What people were asked and said: wishes and surveys, of which counts alone are kept. */
final class PopulationsDeLaParole {

    private PopulationsDeLaParole() {}

    /** Consultations are counted at their end: what was wished stands under the quarter of their last day. */
    static final PopulationComptee SOUHAITS = new PopulationComptee("""
            (
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
                    ) souhaite
            """, Objet.TRIMESTRE, Set.of(THEMATIQUE));

    static final PopulationComptee SOUHAITANTS = new PopulationComptee("""
            (
                        select to_char(ferme, 'YYYY"-T"Q') as objet, personnes + papiers as nombre
                        from consultation
                        where close_le is not null
                            and ferme >= :premier_jour
                            and ferme < :lendemain
                            and personnes + papiers > 0
                    ) souhaitant
            """, Objet.TRIMESTRE, AUCUN);

    static final PopulationComptee INVITATIONS = new PopulationComptee("""
            (
                        select invitation.usager_id as objet, 1 as nombre, enquete.reference as enquete
                        from enquete
                        join enquete_invitation invitation
                            on invitation.structure_id = enquete.structure_id and invitation.enquete_id = enquete.id
                        where enquete.lancee_le is not null
                            and enquete.ouverte >= :premier_jour
                            and enquete.ouverte < :lendemain
                    ) invitee
            """, Objet.PERSONNE, AUCUN);

    /** One row for a survey: nothing leads to one who answered it. */
    static final PopulationComptee REPONDANTS = new PopulationComptee("""
            (
                        select reference as enquete, reference as objet, repondants as nombre
                        from enquete
                        where repondants > 0 and ouverte >= :premier_jour and ouverte < :lendemain
                    ) comptee
            """, Objet.REPONDANT, AUCUN);

    static final PopulationComptee REPONDANTS_PAR_QUESTION = new PopulationComptee("""
            (
                        select
                            enquete.reference as enquete,
                            question.code as question,
                            enquete.reference as objet,
                            compte.nombre
                        from enquete
                        join enquete_question question
                            on question.structure_id = enquete.structure_id and question.enquete_id = enquete.id
                        join enquete_compte compte
                            on compte.structure_id = enquete.structure_id
                            and compte.enquete_id = enquete.id
                            and compte.question = question.code
                        where compte.valeur = '*' and enquete.ouverte >= :premier_jour and enquete.ouverte < :lendemain
                    ) comptee
            """, Objet.REPONDANT, AUCUN);

    static final PopulationComptee REPONSES = new PopulationComptee("""
            (
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
                        where enquete.ouverte >= :premier_jour
                            and enquete.ouverte < :lendemain
                            and question.type in ('choix', 'multiple', 'echelle')
                            and compte.valeur <> '*'
                    ) reponse
            """, Objet.REPONDANT, AUCUN);
}
