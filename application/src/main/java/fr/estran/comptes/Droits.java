package fr.estran.comptes;

import static fr.estran.comptes.Role.ACCUEIL;
import static fr.estran.comptes.Role.ADMINISTRATEUR;
import static fr.estran.comptes.Role.CONSEILLER;
import static fr.estran.comptes.Role.LECTEUR;
import static fr.estran.comptes.Role.PARTENAIRE;
import static fr.estran.comptes.Role.RESPONSABLE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** The one table of rights: which request is open to whom. What is not in it is refused to everyone. */
public final class Droits {

    private static final Set<Role> TOUT_LE_MONDE = Set.of();
    private static final Set<Role> CONNECTES =
            Set.of(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ACCUEIL, LECTEUR, PARTENAIRE);
    private static final Set<Role> GESTION = Set.of(ADMINISTRATEUR, RESPONSABLE);
    private static final Set<Role> EQUIPE_ET_ELUS = Set.of(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ACCUEIL, LECTEUR);
    private static final Set<Role> ADMINISTRATION = Set.of(ADMINISTRATEUR);
    private static final Set<Role> EQUIPE = Set.of(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, ACCUEIL);

    private static final Set<Role> GUICHET = Set.of(RESPONSABLE, CONSEILLER, ACCUEIL);
    private static final Set<Role> PROGRAMMATION = Set.of(RESPONSABLE, CONSEILLER);

    private static final Set<Role> LECTEURS_DES_BILANS = Set.of(ADMINISTRATEUR, RESPONSABLE, CONSEILLER, LECTEUR);
    private static final Set<Role> REDACTEURS_DES_BILANS = Set.of(RESPONSABLE, CONSEILLER);
    private static final Set<Role> LE_RESPONSABLE = Set.of(RESPONSABLE);

    /** In the order in which they are looked for: the first line that fits decides. */
    static final List<Droit> TABLE = List.of(
            // What a browser needs before anything else
            Droit.de(GET, "/webjars/**", TOUT_LE_MONDE),
            Droit.de(GET, "/statique/**", TOUT_LE_MONDE),
            Droit.de(GET, "/favicon.ico", TOUT_LE_MONDE),
            Droit.de(GET, "/robots.txt", TOUT_LE_MONDE),
            Droit.de(GET, "/ville/{empreinte}/couleurs.css", TOUT_LE_MONDE),
            Droit.de(GET, "/ville/{empreinte}/logo", TOUT_LE_MONDE),
            Droit.de(GET, "/style", TOUT_LE_MONDE),
            // Public pages
            Droit.de(GET, "/", TOUT_LE_MONDE),
            Droit.de(GET, "/accessibilite", TOUT_LE_MONDE),
            Droit.de(GET, "/mentions-legales", TOUT_LE_MONDE),
            Droit.de(GET, "/confidentialite", TOUT_LE_MONDE),
            Droit.de(GET, "/confidentialite/telephone", TOUT_LE_MONDE),
            Droit.de(GET, "/plan-du-site", TOUT_LE_MONDE),
            // Messages: who wants no more of them, and what the gateway says of them
            Droit.de(GET, "/messages/arret", TOUT_LE_MONDE),
            Droit.de(POST, "/messages/arret", TOUT_LE_MONDE),
            Droit.de(GET, "/messages/arret/{jeton}", TOUT_LE_MONDE),
            Droit.de(POST, "/messages/arret/{jeton}", TOUT_LE_MONDE),
            Droit.de(POST, "/messages/recus/{jeton}", TOUT_LE_MONDE),
            // Messages: the team's lists, and what they say
            Droit.de(GET, "/equipe/messages", EQUIPE),
            Droit.de(GET, "/equipe/messages/{liste}", EQUIPE),
            Droit.de(GET, "/equipe/messages/actions/{action}", EQUIPE),
            Droit.de(GET, "/equipe/messages/appels/imprimer", EQUIPE),
            Droit.de(POST, "/equipe/messages/appels/suivant", EQUIPE),
            Droit.de(POST, "/equipe/messages/appels/poser", EQUIPE),
            Droit.de(POST, "/equipe/messages/{message}/prendre", EQUIPE),
            Droit.de(POST, "/equipe/messages/{message}/appel", EQUIPE),
            Droit.de(POST, "/equipe/messages/{message}/poste", EQUIPE),
            Droit.de(GET, "/equipe/messages/courriers/lettres.pdf", EQUIPE),
            Droit.de(POST, "/equipe/messages/courriers/postees", EQUIPE),
            Droit.de(GET, "/equipe/messages/{message}/lettre.pdf", EQUIPE),
            // Calls in, to be returned
            Droit.de(GET, "/equipe/messages/recus", EQUIPE),
            Droit.de(POST, "/equipe/messages/recus", EQUIPE),
            Droit.de(POST, "/equipe/messages/recus/personnes", EQUIPE),
            Droit.de(POST, "/equipe/messages/recus/{appel}/prendre", EQUIPE),
            Droit.de(POST, "/equipe/messages/recus/{appel}/issue", EQUIPE),
            Droit.de(POST, "/equipe/messages/recus/{appel}/personne", EQUIPE),
            Droit.de(POST, "/reglages/messages/appels", GESTION),
            Droit.de(POST, "/equipe/messages/{message}/arret", EQUIPE),
            Droit.de(GET, "/reglages/messages", GESTION),
            Droit.de(GET, "/reglages/messages/{modele}/{forme}", GESTION),
            Droit.de(POST, "/reglages/messages/{modele}/{forme}", GESTION),
            Droit.de(POST, "/reglages/messages/{modele}/{forme}/retablir", GESTION),
            // The public programme
            Droit.de(GET, "/programme", TOUT_LE_MONDE),
            Droit.de(GET, "/programme/agenda", TOUT_LE_MONDE),
            Droit.de(GET, "/programme/semaine/{jour}", TOUT_LE_MONDE),
            Droit.de(GET, "/programme/trimestre/{trimestre}", TOUT_LE_MONDE),
            Droit.de(GET, "/programme/quartiers/{code}/agenda", TOUT_LE_MONDE),
            Droit.de(GET, "/programme/{action}", TOUT_LE_MONDE),
            Droit.de(GET, "/programme/{action}/agenda", TOUT_LE_MONDE),
            // Sign-in
            Droit.de(GET, "/connexion", TOUT_LE_MONDE),
            Droit.de(POST, "/connexion", TOUT_LE_MONDE),
            Droit.de(POST, "/deconnexion", CONNECTES),
            Droit.de(POST, "/connexion/cle/options", TOUT_LE_MONDE),
            Droit.de(POST, "/connexion/cle", TOUT_LE_MONDE),
            // Half-way in: these pages send everyone else away
            Droit.de(GET, "/second-facteur", TOUT_LE_MONDE),
            Droit.de(POST, "/second-facteur", TOUT_LE_MONDE),
            Droit.de(GET, "/second-facteur/mise-en-place", TOUT_LE_MONDE),
            Droit.de(POST, "/second-facteur/mise-en-place", TOUT_LE_MONDE),
            Droit.de(GET, "/mot-de-passe/oublie", TOUT_LE_MONDE),
            Droit.de(POST, "/mot-de-passe/oublie", TOUT_LE_MONDE),
            Droit.de(GET, "/mot-de-passe/lien", TOUT_LE_MONDE),
            Droit.de(GET, "/mot-de-passe/nouveau", TOUT_LE_MONDE),
            Droit.de(POST, "/mot-de-passe/nouveau", TOUT_LE_MONDE),
            Droit.de(GET, "/mot-de-passe/code", TOUT_LE_MONDE),
            Droit.de(POST, "/mot-de-passe/code", TOUT_LE_MONDE),
            Droit.de(GET, "/premiere-fois", TOUT_LE_MONDE),
            Droit.de(POST, "/premiere-fois", TOUT_LE_MONDE),
            // To ask for a place, and to find it again
            Droit.de(GET, "/programme/{action}/inscription", TOUT_LE_MONDE),
            Droit.de(POST, "/programme/{action}/inscription", TOUT_LE_MONDE),
            Droit.de(GET, "/ma-place", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place", TOUT_LE_MONDE),
            Droit.de(GET, "/ma-place/agenda", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/quitter", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/annuler", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/accepter", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/revenir", TOUT_LE_MONDE),
            // Appointments: to book one, to move it; and by the link of a body
            Droit.de(GET, "/rendez-vous", TOUT_LE_MONDE),
            Droit.de(GET, "/rendez-vous/{ou}", TOUT_LE_MONDE),
            Droit.de(GET, "/rendez-vous/{ou}/{moment}", TOUT_LE_MONDE),
            Droit.de(POST, "/rendez-vous/{ou}/{moment}", TOUT_LE_MONDE),
            Droit.de(GET, "/ma-place/deplacer", TOUT_LE_MONDE),
            Droit.de(GET, "/ma-place/deplacer/{rendezVous}/{ou}/{moment}", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/deplacer/{rendezVous}/{ou}/{moment}", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/plus-tot", TOUT_LE_MONDE),
            Droit.de(GET, "/pro/{jeton}/rendez-vous", TOUT_LE_MONDE),
            Droit.de(GET, "/pro/{jeton}/rendez-vous/{ou}", TOUT_LE_MONDE),
            Droit.de(GET, "/pro/{jeton}/rendez-vous/{ou}/{moment}", TOUT_LE_MONDE),
            Droit.de(POST, "/pro/{jeton}/rendez-vous/{ou}/{moment}", TOUT_LE_MONDE),
            // Whoever has the link of a body: LiensProfessionnels sends everyone else away
            Droit.de(GET, "/pro/{jeton}", TOUT_LE_MONDE),
            Droit.de(GET, "/pro/{jeton}/{action}", TOUT_LE_MONDE),
            Droit.de(POST, "/pro/{jeton}/{action}", TOUT_LE_MONDE),
            Droit.de(GET, "/equipe/professionnels", GUICHET),
            Droit.de(POST, "/equipe/professionnels/{acteur}", GUICHET),
            Droit.de(POST, "/equipe/professionnels/{acteur}/retirer", GUICHET),
            // The reports, as acts: what each may see of them, Consultations says too
            Droit.de(GET, "/rapports", TOUT_LE_MONDE),
            Droit.de(GET, "/rapports/{annee}", TOUT_LE_MONDE),
            Droit.de(GET, "/rapports/{annee}/{version}", TOUT_LE_MONDE),
            Droit.de(GET, "/rapports/{annee}/{version}/{nom}", TOUT_LE_MONDE),
            Droit.de(GET, "/bilans", LECTEURS_DES_BILANS),
            Droit.de(POST, "/bilans", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/modele", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/modele", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/modele/retrait", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}", LECTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/correction", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/correction", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}/{version}", LECTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/fichiers/{nom}", LECTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/annexes/{annexe}", LECTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/projet/{nom}", REDACTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/sections/{section}", REDACTEURS_DES_BILANS),
            Droit.de(POST, "/bilans/{annee}/{version}/sections/{section}", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/sections/{section}/remarques", REDACTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/validation", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/validation", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}/{version}/etapes/{nature}", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/etapes/{nature}", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}/{version}/faits/{fait}", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/faits/{fait}", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}/{version}/mentions", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/mentions", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}/{version}/retours", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/retours", LE_RESPONSABLE),
            // One's own account
            Droit.de(GET, "/mon-compte", CONNECTES),
            Droit.de(GET, "/mon-compte/mot-de-passe", CONNECTES),
            Droit.de(POST, "/mon-compte/mot-de-passe", CONNECTES),
            Droit.de(POST, "/mon-compte/sessions/fermer", CONNECTES),
            Droit.de(GET, "/mon-compte/second-facteur", CONNECTES),
            Droit.de(POST, "/mon-compte/second-facteur", CONNECTES),
            Droit.de(POST, "/mon-compte/second-facteur/retirer", CONNECTES),
            Droit.de(POST, "/mon-compte/codes", CONNECTES),
            Droit.de(GET, "/mon-compte/cles", CONNECTES),
            Droit.de(POST, "/mon-compte/cles", CONNECTES),
            Droit.de(POST, "/mon-compte/cles/options", CONNECTES),
            Droit.de(POST, "/mon-compte/cles/{cle}/retirer", CONNECTES),
            // Accounts
            Droit.de(GET, "/comptes", ADMINISTRATION),
            Droit.de(POST, "/comptes", ADMINISTRATION),
            Droit.de(GET, "/comptes/nouveau", ADMINISTRATION),
            Droit.de(GET, "/comptes/regles", ADMINISTRATION),
            Droit.de(POST, "/comptes/regles", ADMINISTRATION),
            Droit.de(GET, "/comptes/{compte}", ADMINISTRATION),
            Droit.de(POST, "/comptes/{compte}", ADMINISTRATION),
            Droit.de(POST, "/comptes/{compte}/code", ADMINISTRATION),
            Droit.de(POST, "/comptes/{compte}/deconnecter", ADMINISTRATION),
            Droit.de(POST, "/comptes/{compte}/desactiver", ADMINISTRATION),
            Droit.de(POST, "/comptes/{compte}/reactiver", ADMINISTRATION),
            Droit.de(POST, "/comptes/{compte}/second-facteur", ADMINISTRATION),
            Droit.de(GET, "/journal", ADMINISTRATION),
            Droit.de(GET, "/journal.csv", ADMINISTRATION),
            // The team
            Droit.de(GET, "/equipe", EQUIPE),
            // Registrations, by those who answer the telephone and stand at the desk
            Droit.de(GET, "/equipe/inscrire", GUICHET),
            Droit.de(POST, "/equipe/inscrire", GUICHET),
            Droit.de(GET, "/equipe/demandes/{demande}", GUICHET),
            Droit.de(GET, "/equipe/demandes/{demande}/fiche", GUICHET),
            Droit.de(GET, "/equipe/inscriptions", GUICHET),
            Droit.de(GET, "/equipe/inscriptions/{action}", GUICHET),
            Droit.de(GET, "/equipe/inscriptions/{action}/imprimer", GUICHET),
            Droit.de(GET, "/equipe/inscriptions/{action}/{inscription}", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/accepter", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/annuler", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/annuler-service", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/revenir", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/placer", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/{inscription}/ranger", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/groupes", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/groupes/{groupe}/nommer", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/groupes/{groupe}/liberer", GUICHET),
            Droit.de(POST, "/equipe/inscriptions/{action}/reprogrammer", GUICHET),
            // Appointments, by the same; their hours, by those who plan; their terms, by those in charge
            Droit.de(GET, "/equipe/rendez-vous", GUICHET),
            Droit.de(POST, "/equipe/rendez-vous/prendre", GUICHET),
            Droit.de(GET, "/equipe/rendez-vous/plages", PROGRAMMATION),
            Droit.de(POST, "/equipe/rendez-vous/plages", PROGRAMMATION),
            Droit.de(POST, "/equipe/rendez-vous/plages/{plage}/finir", PROGRAMMATION),
            Droit.de(GET, "/equipe/rendez-vous/regles", GESTION),
            Droit.de(POST, "/equipe/rendez-vous/regles", GESTION),
            Droit.de(GET, "/equipe/rendez-vous/{inscription}", GUICHET),
            Droit.de(GET, "/equipe/rendez-vous/{inscription}/deplacer", GUICHET),
            Droit.de(POST, "/equipe/rendez-vous/{inscription}/deplacer", GUICHET),
            Droit.de(POST, "/equipe/rendez-vous/{inscription}/annuler", GUICHET),
            Droit.de(POST, "/equipe/rendez-vous/{inscription}/annuler-service", GUICHET),
            Droit.de(POST, "/equipe/rendez-vous/{inscription}/accepter", GUICHET),
            Droit.de(POST, "/equipe/rendez-vous/{inscription}/plus-tot", GUICHET),
            // People: their sheets, their households
            Droit.de(GET, "/equipe/personnes", GUICHET),
            Droit.de(POST, "/equipe/personnes", GUICHET),
            Droit.de(GET, "/equipe/personnes/{usager}", GUICHET),
            Droit.de(GET, "/equipe/personnes/{usager}/modifier", GUICHET),
            Droit.de(POST, "/equipe/personnes/{usager}/modifier", GUICHET),
            Droit.de(GET, "/equipe/personnes/{usager}/foyer", GUICHET),
            Droit.de(POST, "/equipe/personnes/{usager}/foyer", GUICHET),
            Droit.de(POST, "/equipe/personnes/{usager}/foyer/{lien}/retirer", GUICHET),
            Droit.de(GET, "/equipe/personnes/{usager}/reunir", GUICHET),
            Droit.de(POST, "/equipe/personnes/{usager}/reunir", GUICHET),
            Droit.de(GET, "/equipe/personnes/{usager}/reunir/{autre}", GUICHET),
            Droit.de(POST, "/equipe/personnes/{usager}/reunir/{autre}", GUICHET),
            Droit.de(POST, "/equipe/personnes/{usager}/separer", GUICHET),
            Droit.de(GET, "/equipe/doublons", GUICHET),
            Droit.de(POST, "/equipe/doublons/{usager}/{autre}/distinguer", GUICHET),
            // In a pocket: what a telephone keeps of the day, and sends when it has a network
            Droit.de(GET, "/equipe/hors-ligne", GUICHET),
            Droit.de(GET, "/equipe/hors-ligne/service.js", GUICHET),
            Droit.de(GET, "/equipe/hors-ligne/installation", TOUT_LE_MONDE),
            Droit.de(GET, "/equipe/hors-ligne/contact", GUICHET),
            Droit.de(GET, "/equipe/hors-ligne/feuilles", GUICHET),
            Droit.de(POST, "/equipe/hors-ligne/envois", GUICHET),
            // The programme: who makes it, who reads it
            Droit.de(GET, "/equipe/programme", EQUIPE),
            Droit.de(GET, "/equipe/programme/nouvelle", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/nouvelle", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/heures", GESTION),
            Droit.de(POST, "/equipe/programme/heures", GESTION),
            Droit.de(GET, "/equipe/programme/materiel", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/materiel", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/materiel/{materiel}/retirer", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/seances/{seance}/preparer", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/seances/{seance}/preparer", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}", EQUIPE),
            Droit.de(POST, "/equipe/programme/{action}/publier", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/modifier", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/modifier", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/copier", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/copier", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/annuler", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/annuler", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/seances/nouvelle", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/seances/nouvelle", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/seances/{seance}/deplacer", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/seances/{seance}/deplacer", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/seances/{seance}/annuler", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/seances/{seance}/annuler", PROGRAMMATION),
            // The agenda, the private feeds of calendars, who lends a hand
            Droit.de(GET, "/equipe/agenda", EQUIPE),
            Droit.de(GET, "/equipe/agenda/lien", EQUIPE),
            Droit.de(POST, "/equipe/agenda/lien", EQUIPE),
            Droit.de(POST, "/equipe/agenda/lien/retirer", EQUIPE),
            Droit.de(GET, "/agenda/{jeton}", TOUT_LE_MONDE),
            Droit.de(GET, "/equipe/benevoles", EQUIPE),
            Droit.de(POST, "/equipe/benevoles", PROGRAMMATION),
            Droit.de(POST, "/equipe/benevoles/{benevole}", PROGRAMMATION),
            Droit.de(POST, "/equipe/benevoles/{benevole}/partir", PROGRAMMATION),
            Droit.de(POST, "/equipe/benevoles/{benevole}/revenir", PROGRAMMATION),
            // Sessions that come back by a rule
            Droit.de(GET, "/equipe/programme/{action}/series/nouvelle", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/series/nouvelle", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/series/{serie}/modifier", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/series/{serie}/modifier", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/{action}/series/{serie}/arreter", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/{action}/series/{serie}/arreter", PROGRAMMATION),
            Droit.de(GET, "/equipe/lieux", EQUIPE),
            Droit.de(GET, "/equipe/lieux/{lieu}", PROGRAMMATION),
            Droit.de(POST, "/equipe/lieux/{lieu}", PROGRAMMATION),
            // What is kept of people, how it is given back and forgotten
            Droit.de(GET, "/equipe/personnes/{usager}/donnees", PROGRAMMATION),
            Droit.de(GET, "/equipe/personnes/{usager}/donnees/fichier", PROGRAMMATION),
            Droit.de(GET, "/equipe/personnes/{usager}/effacer", PROGRAMMATION),
            Droit.de(POST, "/equipe/personnes/{usager}/effacer", PROGRAMMATION),
            Droit.de(GET, "/equipe/effacements", GUICHET),
            Droit.de(POST, "/equipe/effacements/{usager}/garder", GUICHET),
            Droit.de(GET, "/reglages/vie-privee", GESTION),
            Droit.de(POST, "/reglages/vie-privee", ADMINISTRATION),
            Droit.de(POST, "/equipe/lieux/{lieu}/fermetures", PROGRAMMATION),
            Droit.de(POST, "/equipe/lieux/{lieu}/fermetures/{fermeture}/retirer", PROGRAMMATION),
            Droit.de(POST, "/equipe/lieux/{lieu}/salles", PROGRAMMATION),
            Droit.de(POST, "/equipe/lieux/{lieu}/salles/{salle}/retirer", PROGRAMMATION),
            // Who is away, who arrives and leaves: Absences says whose each may write
            Droit.de(GET, "/equipe/absences", EQUIPE),
            Droit.de(GET, "/equipe/absences/nouvelle", PROGRAMMATION),
            Droit.de(POST, "/equipe/absences/nouvelle", PROGRAMMATION),
            Droit.de(POST, "/equipe/absences/{absence}/retirer", PROGRAMMATION),
            Droit.de(GET, "/equipe/conseillers", LE_RESPONSABLE),
            Droit.de(GET, "/equipe/conseillers/nouveau", LE_RESPONSABLE),
            Droit.de(POST, "/equipe/conseillers/nouveau", LE_RESPONSABLE),
            Droit.de(GET, "/equipe/conseillers/{conseiller}", LE_RESPONSABLE),
            Droit.de(POST, "/equipe/conseillers/{conseiller}", LE_RESPONSABLE),
            Droit.de(POST, "/equipe/conseillers/{conseiller}/horaires", LE_RESPONSABLE),
            // Attendance: whoever receives people notes it, whoever holds the session closes it
            Droit.de(GET, "/equipe/presences", GUICHET),
            Droit.de(GET, "/equipe/presences/imprimer", GUICHET),
            Droit.de(GET, "/equipe/presences/jour.pdf", GUICHET),
            Droit.de(GET, "/equipe/seances/{seance}/presences/imprimer", GUICHET),
            Droit.de(GET, "/equipe/seances/{seance}/presences/feuille.pdf", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/lien", PROGRAMMATION),
            Droit.de(POST, "/equipe/seances/{seance}/presences/lien/retirer", PROGRAMMATION),
            // Whoever has the link of a partner: LiensPartenaires sends everyone else away
            Droit.de(GET, "/partenaire/{jeton}", TOUT_LE_MONDE),
            Droit.de(GET, "/partenaire/{jeton}/{seance}", TOUT_LE_MONDE),
            Droit.de(POST, "/partenaire/{jeton}/{seance}", TOUT_LE_MONDE),
            Droit.de(GET, "/equipe/motifs", PROGRAMMATION),
            Droit.de(POST, "/equipe/motifs", PROGRAMMATION),
            Droit.de(GET, "/equipe/seances/{seance}/presences", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/retirer", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/besoin", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/nouvelle", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/nombre", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/entree", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/entree/{passage}/retirer", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/arrivees", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/arrivees/{arrivee}", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/desaccords/{desaccord}", GUICHET),
            Droit.de(POST, "/equipe/seances/{seance}/presences/cadre", PROGRAMMATION),
            Droit.de(GET, "/equipe/seances/{seance}/presences/clore", PROGRAMMATION),
            Droit.de(POST, "/equipe/seances/{seance}/presences/clore", PROGRAMMATION),
            Droit.de(POST, "/equipe/seances/{seance}/presences/rouvrir", PROGRAMMATION),
            Droit.de(GET, "/reglages/vacances", GESTION),
            Droit.de(POST, "/reglages/vacances", GESTION),
            Droit.de(POST, "/reglages/vacances/zone", GESTION),
            Droit.de(POST, "/reglages/vacances/retirer", GESTION),
            // Whoever cannot come, and what remains to be done of it
            Droit.de(GET, "/equipe/annuler-ma-journee", PROGRAMMATION),
            Droit.de(POST, "/equipe/annuler-ma-journee", PROGRAMMATION),
            Droit.de(GET, "/equipe/annuler-ma-journee/{journee}", GUICHET),
            Droit.de(POST, "/equipe/annuler-ma-journee/{journee}/lieux/{lieu}", GUICHET),
            Droit.de(GET, "/equipe/annuler-ma-journee/{journee}/affiches/{lieu}", GUICHET),
            Droit.de(POST, "/equipe/annuler-ma-journee/{journee}/bandeau", PROGRAMMATION),
            Droit.de(POST, "/equipe/annuler-ma-journee/{journee}/revenir", PROGRAMMATION),
            // Folders of records, in and out
            Droit.de(GET, "/echanges", GESTION),
            Droit.de(POST, "/echanges/imports", GESTION),
            Droit.de(GET, "/echanges/imports/{transfert}", GESTION),
            Droit.de(POST, "/echanges/imports/{transfert}/confirmation", GESTION),
            Droit.de(POST, "/echanges/imports/{transfert}/abandon", GESTION),
            Droit.de(POST, "/echanges/exports", LE_RESPONSABLE),
            Droit.de(GET, "/echanges/exports/{transfert}", LE_RESPONSABLE),
            // Figures: each role sees its own part of them
            Droit.de(GET, "/statistiques", EQUIPE_ET_ELUS),
            Droit.de(GET, "/statistiques/tableau", EQUIPE_ET_ELUS),
            Droit.de(GET, "/statistiques/graphique", EQUIPE_ET_ELUS),
            Droit.de(GET, "/statistiques/lignes", EQUIPE),
            Droit.de(GET, "/statistiques/lignes/export", EQUIPE),
            Droit.de(GET, "/reglages", ADMINISTRATION),
            Droit.de(POST, "/reglages", ADMINISTRATION),
            Droit.de(POST, "/reglages/logo", ADMINISTRATION),
            Droit.de(POST, "/reglages/logo/retirer", ADMINISTRATION));

    private Droits() {}

    static Optional<Droit> pour(HttpMethod methode, String chemin) {
        var parties = PathContainer.parsePath(chemin);
        return TABLE.stream().filter(droit -> droit.vise(methode, parties)).findFirst();
    }

    /** Whether a page is open to whoever passes by. */
    public static boolean ouvreATous(String chemin) {
        return pour(GET, chemin).filter(Droit::ouvertATous).isPresent();
    }

    /** Whether a page may be opened: what a menu asks before it shows a link. */
    public static boolean ouvre(Role role, String chemin) {
        return pour(GET, chemin)
                .filter(droit -> droit.ouvertATous() || droit.roles().contains(role))
                .isPresent();
    }

    /** The addresses of the pages that a role may open, without those that need an id. */
    public static List<String> pages(Role role) {
        return TABLE.stream()
                .filter(droit -> droit.methode().equals(GET))
                .map(droit -> droit.chemin().getPatternString())
                .filter(chemin -> !chemin.matches(".*[{*].*") && ouvre(role, chemin))
                .toList();
    }
}
