package fr.estran.bilan.statistiques;

/** What the rows of a population are told apart by: how SQL says it, and what its codes are codes of. */
public enum Axe {
    TYPE("type", "type", De.CHOSES, Ordre.LIBRE),
    /** By which kind of help somebody came first. */
    PORTE("porte_entree", "type", De.GENS, Ordre.LIBRE),
    GENRE("coalesce(genre, 'inconnu')", "genre", De.GENS, Ordre.LIBRE),
    SITUATION("coalesce(situation, 'inconnu')", "situation", De.GENS, Ordre.LIBRE),
    TRANCHE("tranche_age", "tranche", De.GENS, Ordre.SUIVI),
    HABITATION("coalesce(quartier, 'inconnu')", "quartier", De.GENS, Ordre.LIBRE),
    QUARTIER("quartier", "quartier", De.CHOSES, Ordre.LIBRE),
    LIEU("lieu", "lieu", De.CHOSES, Ordre.LIBRE),
    THEMATIQUE("coalesce(thematique, 'inconnu')", "thematique", De.CHOSES, Ordre.LIBRE),
    SOUHAIT("thematique", "thematique", De.GENS, Ordre.LIBRE),
    DEMANDE("demande", "thematique", De.GENS, Ordre.LIBRE),
    CHAMP("champ", "champ_action", De.CHOSES, Ordre.LIBRE),
    ANNULATION("coalesce(motif_annulation, 'inconnu')", "annulation", De.CHOSES, Ordre.LIBRE),
    MOTIF("motif", "motif", De.GENS, Ordre.LIBRE),
    ACTEUR("acteur", "acteur", De.CHOSES, Ordre.LIBRE),
    ENQUETE("enquete", "enquete", De.GENS, Ordre.LIBRE),
    QUESTION("question", "question", De.GENS, Ordre.LIBRE),
    REPONSE("reponse", "reponse", De.GENS, Ordre.LIBRE),
    MOIS("lpad(mois::text, 2, '0')", "mois", De.CHOSES, Ordre.SUIVI),
    JOUR("extract(isodow from debut at time zone :fuseau)::text", "jour", De.CHOSES, Ordre.SUIVI),
    /** In which hour of the day it begins. */
    HEURE("""
        case when heure_connue then to_char(debut at time zone :fuseau, 'HH24') else 'inconnue' end""", "heure", De.CHOSES, Ordre.SUIVI),
    HORAIRE("""
        to_char(debut at time zone :fuseau, 'HH24:MI') || '-' || to_char(fin at time zone :fuseau, 'HH24:MI')""", "horaire", De.CHOSES, Ordre.SUIVI),
    /** In a venue, at somebody's home, by video, by telephone. */
    MODE("mode", "mode", De.CHOSES, Ordre.LIBRE),
    CANAL_DE_SEANCE("canal", "canal_de_seance", De.CHOSES, Ordre.LIBRE),
    NIVEAU("niveau", "niveau", De.CHOSES, Ordre.SUIVI),
    AUTONOMIE("autonomie", "autonomie", De.GENS, Ordre.SUIVI),
    PROGRES("progres", "progres", De.GENS, Ordre.SUIVI),
    MATERIEL("materiel", "materiel", De.CHOSES, Ordre.LIBRE),
    TRANCHE_D_EFFECTIF("tranche", "effectif", De.GENS, Ordre.SUIVI);

    /** Whether it says something of people, even where it tells sessions apart: who somebody is, what they asked, how they cope. */
    private enum De {
        GENS,
        CHOSES
    }

    /** Whether its codes follow each other, as ages and months do: all else comes by its number. */
    private enum Ordre {
        SUIVI,
        LIBRE
    }

    private final String sql;
    private final String famille;
    private final De de;
    private final Ordre ordre;

    Axe(String sql, String famille, De de, Ordre ordre) {
        this.sql = sql;
        this.famille = famille;
        this.de = de;
        this.ordre = ordre;
    }

    String sql() {
        return sql;
    }

    /** Under which its codes have their words: {@code type.atelier}. */
    public String famille() {
        return famille;
    }

    boolean deGens() {
        return de == De.GENS;
    }

    public boolean ordonne() {
        return ordre == Ordre.SUIVI;
    }
}
