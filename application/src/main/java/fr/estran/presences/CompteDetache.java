package fr.estran.presences;

import fr.estran.socle.commun.SeanceId;

/**
 * How often something was asked for, or followed, at a session.
 *
 * @param nature the table that keeps it
 * @param valeur a theme, an end, or the id of a body
 */
record CompteDetache(Nature nature, SeanceId seance, String valeur, int nombre) {

    public enum Nature {
        DEMANDE("seance_demande", "demande", "::text"),
        SUITE("seance_suite", "suite", "::text"),
        ORIENTATION("seance_orientation", "acteur_id", "::uuid");

        public final String table;
        public final String champ;
        public final String type;

        Nature(String table, String champ, String type) {
            this.table = table;
            this.champ = champ;
            this.type = type;
        }
    }
}
