package fr.estran.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of a folder of records: its columns, and the table that its rows go to.
 *
 * @param nom without its ending: {@code seances} is {@code seances.csv}
 * @param attache the column that names what the rows hang on: a folder that holds that row replaces all that hangs on it
 * @param ordre the column of the table, if any, that keeps the place of the row among those that hang on the same row, or,
 *     where rows are repeatable, among those with the same key
 * @param repetable whether rows with the same key are so many facts: their place then tells them apart
 * @param implicite whether other rows may name one that no row describes (a code to a file that was never given)
 * @param repris columns of the table that repeat something of the row hung on, each with the SQL that tells it from
 *     {@code porteur}, the row as it waits
 * @param departage which of several rows with the same key stands, as an SQL order, best first; null where they must be alike
 * @param complement where its rows say more of rows that another file describes: which of them have something to say, as an
 *     SQL condition on {@code ligne}. Nothing is added to the table or taken from it: what is no longer said is as if it never was
 * @param reunies the column of the table, if any, that names the row which a row was found to be: whoever names that one then
 *     names this one
 */
public record Fichier(
        String nom,
        String table,
        boolean requis,
        List<Colonne> colonnes,
        @Nullable String attache,
        @Nullable String ordre,
        boolean repetable,
        boolean implicite,
        Map<String, String> repris,
        @Nullable String departage,
        @Nullable String complement,
        @Nullable String reunies) {

    /** What {@link #attache} names where rows hang on nothing but the town, of which every folder has the row. */
    private static final String AU_SERVICE = "structure";

    public static Fichier requis(String nom, String table, Colonne... colonnes) {
        return new Fichier(nom, table, true, List.of(colonnes), null, null, false, false, Map.of(), null, null, null);
    }

    public static Fichier facultatif(String nom, String table, Colonne... colonnes) {
        return new Fichier(nom, table, false, List.of(colonnes), null, null, false, false, Map.of(), null, null, null);
    }

    public Fichier attachesA(String colonne) {
        return new Fichier(
                nom,
                table,
                requis,
                colonnes,
                colonne,
                ordre,
                repetable,
                implicite,
                repris,
                departage,
                complement,
                reunies);
    }

    /**
     * A list of the town, told whole: what the file no longer holds is no more, unless it holds nothing at all. Without a
     * key it is one row, the town's own.
     */
    public Fichier attachesAuService() {
        return attachesA(AU_SERVICE);
    }

    public boolean attacheAuService() {
        return AU_SERVICE.equals(attache);
    }

    public Fichier dansLOrdre(String champ) {
        return new Fichier(
                nom,
                table,
                requis,
                colonnes,
                attache,
                champ,
                repetable,
                implicite,
                repris,
                departage,
                complement,
                reunies);
    }

    public Fichier repetables() {
        return new Fichier(
                nom, table, requis, colonnes, attache, ordre, true, implicite, repris, departage, complement, reunies);
    }

    public Fichier implicites() {
        return new Fichier(
                nom, table, requis, colonnes, attache, ordre, repetable, true, repris, departage, complement, reunies);
    }

    public Fichier completant(String ayantADire) {
        return new Fichier(
                nom,
                table,
                requis,
                colonnes,
                attache,
                ordre,
                repetable,
                implicite,
                repris,
                departage,
                ayantADire,
                reunies);
    }

    public Fichier reuniesPar(String champ) {
        return new Fichier(
                nom,
                table,
                requis,
                colonnes,
                attache,
                ordre,
                repetable,
                implicite,
                repris,
                departage,
                complement,
                champ);
    }

    public Fichier reprenant(Map<String, String> champs) {
        return new Fichier(
                nom,
                table,
                requis,
                colonnes,
                attache,
                ordre,
                repetable,
                implicite,
                champs,
                departage,
                complement,
                reunies);
    }

    public Fichier departagesPar(String ordreSql) {
        return new Fichier(
                nom,
                table,
                requis,
                colonnes,
                attache,
                ordre,
                repetable,
                implicite,
                repris,
                ordreSql,
                complement,
                reunies);
    }

    /** As {@link #complement}, of the rows of the table by another name. */
    public Optional<String> ayantADire(String ligne) {
        return Optional.ofNullable(complement).map(condition -> condition.replace("ligne.", ligne + "."));
    }

    /** The same, with some of its columns. */
    public Fichier limiteA(List<Colonne> gardees) {
        return new Fichier(
                nom,
                table,
                requis,
                gardees,
                attache,
                ordre,
                repetable,
                implicite,
                repris,
                departage,
                complement,
                reunies);
    }

    public String nomComplet() {
        return nom + ".csv";
    }

    /** The temporary table in which the rows of the file wait until all are known to be right. */
    public String depot() {
        return "depot_" + nom;
    }

    public List<Colonne> cle() {
        return colonnes.stream().filter(Colonne::cle).toList();
    }

    /** Whether its rows have an id of ours, beside the reference by which the folder knows them. */
    public boolean aReference() {
        return colonnes.stream().anyMatch(colonne -> colonne.champ().equals("reference"));
    }

    /** The column of the file by which other files name its rows. */
    public String nomDeLaCle() {
        return aReference() ? "id" : "code";
    }

    public Optional<Colonne> colonne(String nomCherche) {
        return colonnes.stream()
                .filter(colonne -> colonne.nom().equals(nomCherche))
                .findFirst();
    }
}
