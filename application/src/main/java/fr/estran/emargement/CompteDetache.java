package fr.estran.emargement;

import java.util.UUID;

/**
 * How often something was asked for, or followed, at a session.
 *
 * @param nature the table that keeps it
 * @param valeur a theme, an end, or the id of a body
 */
record CompteDetache(Nature nature, UUID seance, String valeur, int nombre) {

    enum Nature {
        DEMANDE("seance_demande", "demande", "::text"),
        SUITE("seance_suite", "suite", "::text"),
        ORIENTATION("seance_orientation", "acteur_id", "::uuid");

        final String table;
        final String champ;
        final String type;

        Nature(String table, String champ, String type) {
            this.table = table;
            this.champ = champ;
            this.type = type;
        }
    }
}
