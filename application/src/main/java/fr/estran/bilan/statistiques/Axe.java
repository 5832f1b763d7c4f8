package fr.estran.bilan.statistiques;

/** What the rows of a population are told apart by: how SQL says it, and what its codes are codes of. */
public enum Axe {
    TYPE("type", "type"),
    /** By which kind of help somebody came first. */
    PORTE("porte_entree", "type"),
    GENRE("coalesce(genre, 'inconnu')", "genre"),
    SITUATION("coalesce(situation, 'inconnu')", "situation"),
    TRANCHE("tranche_age", "tranche"),
    HABITATION("coalesce(quartier, 'inconnu')", "quartier"),
    QUARTIER("quartier", "quartier"),
    LIEU("lieu", "lieu"),
    THEMATIQUE("coalesce(thematique, 'inconnu')", "thematique"),
    SOUHAIT("thematique", "thematique"),
    DEMANDE("demande", "thematique"),
    CHAMP("champ", "champ_action"),
    ANNULATION("coalesce(motif_annulation, 'inconnu')", "annulation"),
    MOTIF("motif", "motif"),
    ACTEUR("acteur", "acteur"),
    ENQUETE("enquete", "enquete"),
    QUESTION("question", "question"),
    REPONSE("reponse", "reponse"),
    MOIS("lpad(mois::text, 2, '0')", "mois"),
    JOUR("extract(isodow from debut at time zone :fuseau)::text", "jour"),
    HORAIRE("""
        to_char(debut at time zone :fuseau, 'HH24:MI') || '-' || to_char(fin at time zone :fuseau, 'HH24:MI')""", "horaire"),
    CANAL_DE_SEANCE("canal", "canal_de_seance"),
    NIVEAU("niveau", "niveau"),
    AUTONOMIE("autonomie", "autonomie"),
    PROGRES("progres", "progres"),
    MATERIEL("materiel", "materiel"),
    TRANCHE_D_EFFECTIF("tranche", "effectif");

    private final String sql;
    private final String famille;

    Axe(String sql, String famille) {
        this.sql = sql;
        this.famille = famille;
    }

    String sql() {
        return sql;
    }

    /** Under which its codes have their words: {@code type.atelier}. */
    public String famille() {
        return famille;
    }

    /** Whether it says something of people, even where it tells sessions apart: who somebody is, what they asked, how they cope. */
    boolean deGens() {
        return switch (this) {
            case PORTE,
                    GENRE,
                    SITUATION,
                    TRANCHE,
                    HABITATION,
                    SOUHAIT,
                    DEMANDE,
                    MOTIF,
                    ENQUETE,
                    QUESTION,
                    REPONSE,
                    AUTONOMIE,
                    PROGRES,
                    TRANCHE_D_EFFECTIF -> true;
            case TYPE,
                    QUARTIER,
                    LIEU,
                    THEMATIQUE,
                    CHAMP,
                    ANNULATION,
                    ACTEUR,
                    MOIS,
                    JOUR,
                    HORAIRE,
                    CANAL_DE_SEANCE,
                    NIVEAU,
                    MATERIEL -> false;
        };
    }

    /** Whether its codes follow each other, as ages and months do: all else comes by its number. */
    public boolean ordonne() {
        return switch (this) {
            case TRANCHE, MOIS, JOUR, HORAIRE, NIVEAU, AUTONOMIE, PROGRES, TRANCHE_D_EFFECTIF -> true;
            case TYPE,
                    PORTE,
                    GENRE,
                    SITUATION,
                    HABITATION,
                    QUARTIER,
                    LIEU,
                    THEMATIQUE,
                    SOUHAIT,
                    DEMANDE,
                    CHAMP,
                    ANNULATION,
                    MOTIF,
                    ACTEUR,
                    ENQUETE,
                    QUESTION,
                    REPONSE,
                    CANAL_DE_SEANCE,
                    MATERIEL -> false;
        };
    }
}
