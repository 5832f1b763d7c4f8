package fr.estran.socle.dossier;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
 * @param seulementLu whether its rows go to no table: its door reads them where they wait, and keeps what it makes of them in
 *     the table that is named
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
        @Nullable String reunies,
        boolean seulementLu) {

    /** What {@link #attache} names where rows hang on nothing but the town, of which every folder has the row. */
    private static final String AU_SERVICE = "structure";

    /** The same but for what is changed of it. */
    private static final class Copie {

        private final Fichier origine;
        private List<Colonne> colonnes;
        private @Nullable String attache;
        private @Nullable String ordre;
        private boolean repetable;
        private boolean implicite;
        private Map<String, String> repris;
        private @Nullable String departage;
        private @Nullable String complement;
        private @Nullable String reunies;
        private boolean seulementLu;

        private Copie(Fichier origine) {
            this.origine = origine;
            this.colonnes = origine.colonnes;
            this.attache = origine.attache;
            this.ordre = origine.ordre;
            this.repetable = origine.repetable;
            this.implicite = origine.implicite;
            this.repris = origine.repris;
            this.departage = origine.departage;
            this.complement = origine.complement;
            this.reunies = origine.reunies;
            this.seulementLu = origine.seulementLu;
        }

        private Fichier faite() {
            return new Fichier(
                    origine.nom,
                    origine.table,
                    origine.requis,
                    colonnes,
                    attache,
                    ordre,
                    repetable,
                    implicite,
                    repris,
                    departage,
                    complement,
                    reunies,
                    seulementLu);
        }
    }

    private Fichier avec(Consumer<Copie> changement) {
        var copie = new Copie(this);
        changement.accept(copie);
        return copie.faite();
    }

    public static Fichier requis(String nom, String table, Colonne... colonnes) {
        return de(nom, table, true, colonnes);
    }

    public static Fichier facultatif(String nom, String table, Colonne... colonnes) {
        return de(nom, table, false, colonnes);
    }

    /** Which of two kinds of things go together: a row of such a pair stays or goes with the first. */
    public static Fichier liens(String nom, String table, Colonne une, Colonne autre) {
        return facultatif(nom, table, une.enCle(), autre.enCle()).attachesA(une.nom());
    }

    private static Fichier de(String nom, String table, boolean requis, Colonne... colonnes) {
        return new Fichier(
                nom, table, requis, List.of(colonnes), null, null, false, false, Map.of(), null, null, null, false);
    }

    public Fichier attachesA(String colonne) {
        return avec(copie -> copie.attache = colonne);
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
        return avec(copie -> copie.ordre = champ);
    }

    public Fichier repetables() {
        return avec(copie -> copie.repetable = true);
    }

    public Fichier implicites() {
        return avec(copie -> copie.implicite = true);
    }

    public Fichier completant(String ayantADire) {
        return avec(copie -> copie.complement = ayantADire);
    }

    /** Whichever row says something in a column that is not of its key has something to say. */
    public Fichier completantParSesColonnes() {
        return completant(colonnes.stream()
                .filter(colonne -> !colonne.cle())
                .map(Colonne::diteSql)
                .collect(joining(", ", "num_nonnulls(", ") > 0")));
    }

    public Fichier reuniesPar(String champ) {
        return avec(copie -> copie.reunies = champ);
    }

    public Fichier seulementLus() {
        return avec(copie -> copie.seulementLu = true);
    }

    public Fichier reprenant(Map<String, String> champs) {
        return avec(copie -> copie.repris = champs);
    }

    public Fichier departagesPar(String ordreSql) {
        return avec(copie -> copie.departage = ordreSql);
    }

    /** As {@link #complement}, of the rows of the table by another name. */
    public Optional<String> ayantADire(String ligne) {
        return Optional.ofNullable(complement).map(condition -> condition.replace("ligne.", ligne + "."));
    }

    /** The same, with some of its columns. */
    public Fichier limiteA(List<Colonne> gardees) {
        return avec(copie -> copie.colonnes = gardees);
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
