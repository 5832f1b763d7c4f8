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
            Droit.de(POST, "/equipe/messages/{message}/appel", EQUIPE),
            Droit.de(POST, "/equipe/messages/{message}/poste", EQUIPE),
            Droit.de(POST, "/equipe/messages/{message}/arret", EQUIPE),
            Droit.de(GET, "/reglages/messages", GESTION),
            Droit.de(GET, "/reglages/messages/{modele}/{canal}", GESTION),
            Droit.de(POST, "/reglages/messages/{modele}/{canal}", GESTION),
            Droit.de(POST, "/reglages/messages/{modele}/{canal}/retablir", GESTION),
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
            Droit.de(GET, "/equipe/personnes/{usager}", GUICHET),
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
            // The programme: who makes it, who reads it
            Droit.de(GET, "/equipe/programme", EQUIPE),
            Droit.de(GET, "/equipe/programme/nouvelle", PROGRAMMATION),
            Droit.de(POST, "/equipe/programme/nouvelle", PROGRAMMATION),
            Droit.de(GET, "/equipe/programme/heures", GESTION),
            Droit.de(POST, "/equipe/programme/heures", GESTION),
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
            Droit.de(GET, "/equipe/lieux", EQUIPE),
            Droit.de(GET, "/equipe/lieux/{lieu}", PROGRAMMATION),
            Droit.de(POST, "/equipe/lieux/{lieu}", PROGRAMMATION),
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
