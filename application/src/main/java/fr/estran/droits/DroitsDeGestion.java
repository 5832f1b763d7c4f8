package fr.estran.droits;

import static fr.estran.droits.Cercles.ADMINISTRATION;
import static fr.estran.droits.Cercles.CONNECTES;
import static fr.estran.droits.Cercles.EQUIPE;
import static fr.estran.droits.Cercles.EQUIPE_ET_ELUS;
import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.LECTEURS_DES_BILANS;
import static fr.estran.droits.Cercles.LE_RESPONSABLE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static fr.estran.droits.Cercles.REDACTEURS_DES_BILANS;
import static fr.estran.droits.Cercles.REGLAGE_DES_ACTES;
import static fr.estran.droits.Cercles.SUIVI_DES_ACTES;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/** Lines of the one table of rights: what those in charge answer for: reports, figures, accounts, folders of records, what is kept of people. */
final class DroitsDeGestion {

    static final List<Droit> LIGNES = List.of(
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
            Droit.de(GET, "/bilans/mots", REDACTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/mots/{nature}/{code}", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/mots/{nature}/{code}", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}", LECTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/correction", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/correction", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}/{version}", LECTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/fichiers/{nom}", LECTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/annexes/{annexe}", LECTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/projet/{nom}", REDACTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/sections/{section}", REDACTEURS_DES_BILANS),
            Droit.de(POST, "/bilans/{annee}/{version}/sections/{section}", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/sections/{section}/retrait", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/sections", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/ordre", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/sections/{section}/remarques", REDACTEURS_DES_BILANS),
            Droit.de(GET, "/bilans/{annee}/{version}/validation", LE_RESPONSABLE),
            Droit.de(POST, "/bilans/{annee}/{version}/validation", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}/{version}/differences", SUIVI_DES_ACTES),
            Droit.de(POST, "/bilans/{annee}/{version}/differences", LE_RESPONSABLE),
            Droit.de(GET, "/bilans/{annee}/{version}/etapes/{nature}", SUIVI_DES_ACTES),
            Droit.de(POST, "/bilans/{annee}/{version}/etapes/{nature}", SUIVI_DES_ACTES),
            Droit.de(GET, "/bilans/{annee}/{version}/faits/{fait}", SUIVI_DES_ACTES),
            Droit.de(POST, "/bilans/{annee}/{version}/faits/{fait}", SUIVI_DES_ACTES),
            Droit.de(GET, "/bilans/{annee}/{version}/mentions", SUIVI_DES_ACTES),
            Droit.de(POST, "/bilans/{annee}/{version}/mentions", SUIVI_DES_ACTES),
            Droit.de(GET, "/bilans/{annee}/{version}/retours", SUIVI_DES_ACTES),
            Droit.de(POST, "/bilans/{annee}/{version}/retours", SUIVI_DES_ACTES),
            Droit.de(POST, "/bilans/{annee}/{version}/garde", SUIVI_DES_ACTES),
            Droit.de(GET, "/bilans/{annee}/{version}/depot", SUIVI_DES_ACTES),
            Droit.de(POST, "/bilans/{annee}/{version}/depot", SUIVI_DES_ACTES),
            Droit.de(GET, "/reglages/actes", REGLAGE_DES_ACTES),
            Droit.de(POST, "/reglages/actes", REGLAGE_DES_ACTES),
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

    private DroitsDeGestion() {}
}
