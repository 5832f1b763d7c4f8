package fr.estran.accueil.site;

import fr.estran.socle.commun.Code;

/** What stands in the team's menu once the service has something of it, and under « Plus » until then. */
enum EntreeDuMenu implements Code {
    RENDEZ_VOUS("/equipe/rendez-vous"),
    MESSAGES("/equipe/messages"),
    ABSENCES("/equipe/absences"),
    LIEUX("/equipe/lieux"),
    RESEAU("/equipe/reseau"),
    STATISTIQUES("/statistiques"),
    BILANS("/bilans");

    private final String adresse;

    EntreeDuMenu(String adresse) {
        this.adresse = adresse;
    }

    String adresse() {
        return adresse;
    }
}
