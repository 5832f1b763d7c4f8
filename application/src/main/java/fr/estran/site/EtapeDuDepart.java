package fr.estran.site;

import fr.estran.commun.Code;

/** What a town does to open its service, in this order, each on a page that stays where it is. */
enum EtapeDuDepart implements Code {
    SITE("/reglages/site"),
    HEURES("/equipe/programme/heures"),
    VACANCES("/reglages/vacances"),
    QUARTIERS("/reglages/quartiers"),
    LIEUX("/equipe/lieux"),
    EQUIPE("/equipe/conseillers"),
    COMPTES("/comptes"),
    FORMES("/reglages/formes"),
    THEMES("/reglages/ateliers/depart"),
    MESSAGES("/reglages/messages/essai"),
    ATELIER("/equipe/programme/nouvelle"),
    INSCRIPTIONS("/equipe/programme");

    private final String adresse;

    EtapeDuDepart(String adresse) {
        this.adresse = adresse;
    }

    String adresse() {
        return adresse;
    }
}
