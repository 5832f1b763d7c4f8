package fr.estran.accueil.site;

import static java.util.Map.entry;

import java.util.Map;

/** Addresses that nobody reaches by links: the walk of pages neither expects nor opens them. */
final class SansLien {

    private static final String FICHIER = "a file, which pages and scripts ask for";
    private static final String PORTEUR =
            "a link that was sent or shown once to whom it is for: whoever has it needs no other";
    private static final String CLE = "what a program reads, with a key in a header";
    private static final String SUITE = "where a form that was sent leads; it is empty for whoever comes otherwise";

    private static final String PARFOIS = "only where there is something of that kind, which these records do not have";

    /** What no link of a page leads to, and why. */
    static final Map<String, String> ADRESSES = Map.ofEntries(
            entry("/.well-known/security.txt", "where whoever finds a flaw looks by itself"),
            entry("/agenda/{jeton}", PORTEUR),
            entry("/aide/images/{nom}", FICHIER),
            entry("/annuaire/proposer/merci", SUITE),
            entry("/api/v1/activite", CLE),
            entry("/api/v1/annuaire", CLE),
            entry("/api/v1/chiffres", CLE),
            entry("/api/v1/lieux", CLE),
            entry("/api/v1/openapi.json", "what programs read; only whoever administers keys is led there"),
            entry("/api/v1/programme", CLE),
            entry("/bilans/{annee}", "an address that one tells: it sends on to the newest version"),
            entry("/bilans/{annee}/{version}/differences", PARFOIS),
            entry("/echanges/exports/{transfert}", SUITE),
            entry("/echanges/exports/{transfert}/classeur", SUITE),
            entry("/echanges/feuilles/{transfert}", SUITE),
            entry("/echanges/feuilles/{transfert}/a-corriger", SUITE),
            entry("/echanges/imports/{transfert}", SUITE),
            entry("/echanges/versements/{versement}/personnes/ensemble", SUITE),
            entry("/connexion/fournisseur", PARFOIS),
            entry("/connexion/fournisseur/retour", SUITE),
            entry("/connexion/sortie", SUITE),
            entry("/enquete/bulletin/{page}", SUITE),
            entry("/enquete/deja", SUITE),
            entry("/bilans/{annee}/{version}/photographies/{photo}", PARFOIS),
            entry("/bilans/{annee}/{version}/photographies/{photo}/image", FICHIER),
            entry("/enquete/merci", SUITE),
            entry("/enquete/{jeton}", PORTEUR),
            entry("/equipe/annuler-ma-journee/{journee}", SUITE),
            entry("/equipe/annuler-ma-journee/{journee}/affiches/{lieu}", SUITE),
            entry("/equipe/annuler-ma-journee/verification", SUITE),
            entry("/equipe/hors-ligne/contact", FICHIER),
            entry("/equipe/hors-ligne/feuilles", FICHIER),
            entry("/equipe/hors-ligne/installation", FICHIER),
            entry("/equipe/hors-ligne/service.js", FICHIER),
            entry("/equipe/plaquettes/{trimestre}/image", FICHIER),
            entry("/equipe/prets/a-prevenir/lettres.pdf", PARFOIS),
            entry("/equipe/messages/courriers/lettres.pdf", PARFOIS),
            entry("/equipe/messages/ecrits/{libre}", PARFOIS),
            entry("/equipe/messages/{message}/lettre.pdf", PARFOIS),
            entry("/equipe/benevoles/mots/{mot}", PARFOIS),
            entry("/equipe/benevoles/mots/{mot}/lettres.pdf", PARFOIS),
            entry("/equipe/messages/{message}/ne-vient-pas", SUITE),
            entry("/equipe/orienter/{orientation}", SUITE),
            entry("/equipe/programme/trimestres/{trimestre}/retirer", PARFOIS),
            entry("/equipe/reseau/mots/{mot}", PARFOIS),
            entry("/equipe/reseau/mots/{mot}/lettres.pdf", PARFOIS),
            entry("/equipe/reunions/{reunion}/invitations.pdf", PARFOIS),
            entry("/equipe/reunions/{reunion}/reunion.ics", PARFOIS),
            entry("/equipe/seances/{seance}/presences/chercher", SUITE),
            entry("/fiche/{jeton}", PORTEUR),
            entry("/fiche/{jeton}/merci", SUITE),
            entry("/ma-place/agenda", SUITE),
            entry("/ma-place/annuler", SUITE),
            entry("/ma-place/code-perdu/suite", SUITE),
            entry("/ma-place/confirmer", SUITE),
            entry("/ma-place/corriger", SUITE),
            entry("/ma-place/demande/{une}", SUITE),
            entry("/ma-place/deplacer", SUITE),
            entry("/ma-place/deplacer/{rendezVous}/{ou}/{moment}", SUITE),
            entry("/ma-place/reponses", SUITE),
            entry("/messages/arret/{jeton}", PORTEUR),
            entry("/mot-de-passe/lien", PORTEUR),
            entry("/mot-de-passe/nouveau", SUITE),
            entry("/p/{lien}", PORTEUR),
            entry("/partenaire/{jeton}", PORTEUR),
            entry("/partenaire/{jeton}/{seance}", PORTEUR),
            entry("/travaux/{travail}", SUITE),
            entry("/travaux/{travail}/etat", FICHIER),
            entry("/programme/{action}/inscription/tour/{tour}", SUITE),
            entry("/premiere-fois", "where / leads as long as there is no service"),
            entry("/preuve", SUITE),
            entry("/preuve/faite", SUITE),
            entry("/preuve/fournisseur", PARFOIS),
            entry("/pro/{jeton}", PORTEUR),
            entry("/pro/{jeton}/inscriptions/{demande}", PORTEUR),
            entry("/pro/{jeton}/orienter", PORTEUR),
            entry("/pro/{jeton}/orienter/{orientation}", PORTEUR),
            entry("/pro/{jeton}/rendez-vous", PORTEUR),
            entry("/pro/{jeton}/rendez-vous/{ou}", PORTEUR),
            entry("/pro/{jeton}/rendez-vous/{ou}/{moment}", PORTEUR),
            entry("/pro/{jeton}/venues", PORTEUR),
            entry("/pro/{jeton}/{action}", PORTEUR),
            entry("/programme/bloc/{couleur}/couleurs.css", FICHIER),
            entry("/rappelez-moi/note", SUITE),
            entry("/rapports/{annee}/{version}", PARFOIS),
            entry("/reunion/{jeton}", PORTEUR),
            entry("/second-facteur", SUITE),
            entry("/second-facteur/mise-en-place", SUITE),
            entry("/style", "the reference of whoever writes pages"),
            entry("/suite-donnee/{jeton}", PORTEUR),
            entry("/trouver/{orientation}", SUITE),
            entry("/ville/{empreinte}/couleurs.css", FICHIER),
            entry("/ville/{empreinte}/logo", FICHIER));

    private SansLien() {}
}
