package fr.estran.droits;

import static fr.estran.droits.Cercles.CONNECTES;
import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/** Lines of the one table of rights: what is open to whoever passes by, with a code, a link, or nothing at all. */
final class DroitsDuPublic {

    static final List<Droit> LIGNES = List.of(
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
            // Who asks to be called back
            Droit.de(GET, "/rappelez-moi", TOUT_LE_MONDE),
            Droit.de(POST, "/rappelez-moi", TOUT_LE_MONDE),
            Droit.de(GET, "/rappelez-moi/note", TOUT_LE_MONDE),
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
            Droit.de(GET, "/ma-place/corriger", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/corriger", TOUT_LE_MONDE),
            Droit.de(GET, "/ma-place/agenda", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/quitter", TOUT_LE_MONDE),
            Droit.de(GET, "/p/{lien}", TOUT_LE_MONDE),
            Droit.de(GET, "/ma-place/code-perdu", TOUT_LE_MONDE),
            Droit.de(POST, "/ma-place/code-perdu", TOUT_LE_MONDE),
            Droit.de(GET, "/ma-place/code-perdu/suite", TOUT_LE_MONDE),
            Droit.de(GET, "/ma-place/annuler", TOUT_LE_MONDE),
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
            Droit.de(GET, "/pro/{jeton}/inscriptions/{demande}", TOUT_LE_MONDE),
            Droit.de(GET, "/pro/{jeton}/{action}", TOUT_LE_MONDE),
            Droit.de(POST, "/pro/{jeton}/{action}", TOUT_LE_MONDE),
            Droit.de(GET, "/equipe/professionnels", GUICHET),
            Droit.de(POST, "/equipe/professionnels/{acteur}", GUICHET),
            Droit.de(POST, "/equipe/professionnels/{acteur}/retirer", GUICHET));

    private DroitsDuPublic() {}
}
