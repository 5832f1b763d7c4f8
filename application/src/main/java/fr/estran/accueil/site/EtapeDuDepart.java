package fr.estran.accueil.site;

import fr.estran.socle.commun.Code;

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
    /** Many may read the programme; of these, whoever may write it opens registration. */
    INSCRIPTIONS("/equipe/programme", "/equipe/programme/nouvelle");

    private final String adresse;
    private final String porte;

    EtapeDuDepart(String adresse) {
        this(adresse, adresse);
    }

    EtapeDuDepart(String adresse, String porte) {
        this.adresse = adresse;
        this.porte = porte;
    }

    String adresse() {
        return adresse;
    }

    /** The page that is open to whoever can take this step, and to nobody else. */
    String porte() {
        return porte;
    }
}
