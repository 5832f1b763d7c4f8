package fr.estran.socle.base;

/**
 * How to reach the database, by the two roles that we have there.
 *
 * @param migration owns the tables, and changes their form
 * @param application owns nothing, reads and writes the rows of one structure at a time
 */
record Acces(String url, Role migration, Role application) {

    static final String MIGRATION = "estran_migration";
    static final String APPLICATION = "estran_application";

    record Role(String nom, String motDePasse) {}
}
