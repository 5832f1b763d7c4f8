package fr.estran.socle.dossier;

import fr.estran.socle.commun.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file of records.
 *
 * @param nom in the file's header
 * @param champ the column of the table that keeps it
 * @param cle whether it is part of what tells one row from another
 * @param renvoi the row of another file that it names
 * @param discrete an export where no row fills it goes without
 */
public record Colonne(
        String nom,
        String champ,
        Nature nature,
        boolean requise,
        boolean cle,
        @Nullable Renvoi renvoi,
        boolean discrete) {

    /**
     * @param parReference whether the row named has an id of ours, that the table keeps, or is known by its code alone
     * @param horsListe a code that may be used without a row that describes it
     */
    public record Renvoi(
            String fichier, boolean parReference, @Nullable String horsListe) {}

    /** The id by which the folder knows a row: unique in the structure, printed in figures and exports. */
    public static Colonne reference() {
        return colonne("id", Nature.Forme.REFERENCE).dans("reference").enCle();
    }

    public static Colonne texte(String nom) {
        return colonne(nom, new Nature.Texte());
    }

    public static Colonne code(String nom) {
        return colonne(nom, Nature.Forme.CODE);
    }

    public static Colonne forme(String nom, String pattern, String attendu) {
        return colonne(nom, new Nature.Forme(Pattern.compile(pattern), attendu));
    }

    public static Colonne choix(String nom, String... valeurs) {
        return colonne(nom, new Nature.Choix(Set.of(valeurs)));
    }

    public static <E extends Enum<E> & Code> Colonne choix(String nom, Class<E> liste) {
        return choix(nom, List.of(liste.getEnumConstants()));
    }

    public static Colonne choix(String nom, List<? extends Code> valeurs) {
        return choix(nom, valeurs.stream().map(Code::code).toArray(String[]::new));
    }

    public static Colonne liste(String nom, Integer... valeurs) {
        return colonne(nom, new Nature.Liste(Set.of(valeurs)));
    }

    public static <E extends Enum<E> & Code> Colonne codes(String nom, Class<E> liste) {
        return codes(nom, Code.codes(liste));
    }

    public static Colonne codes(String nom, List<String> valeurs) {
        return colonne(nom, new Nature.Codes(List.copyOf(valeurs)));
    }

    public static Colonne date(String nom) {
        return colonne(nom, new Temps.Jour());
    }

    public static Colonne heure(String nom) {
        return colonne(nom, new Temps.Heure());
    }

    public static Colonne moment(String nom) {
        return colonne(nom, new Temps.Moment());
    }

    public static Colonne jourDeSemaine(String nom) {
        return colonne(nom, new Temps.JourDeSemaine());
    }

    public static Colonne ouiNon(String nom) {
        return colonne(nom, new Nature.OuiNon(false));
    }

    /** An empty cell says yes; an export in which all rows say yes goes without. */
    public static Colonne ouiSaufDit(String nom) {
        return colonne(nom, new Nature.OuiNon(true)).siRemplie();
    }

    public static Colonne fuseau(String nom) {
        return colonne(nom, new Temps.Fuseau());
    }

    public static Colonne image(String nom) {
        return colonne(nom, new Image());
    }

    public static Colonne trimestre(String nom) {
        return colonne(nom, Nature.Forme.TRIMESTRE);
    }

    public static Colonne codeInsee(String nom) {
        return colonne(nom, Nature.Forme.CODE_INSEE);
    }

    public static Colonne entier(String nom, int minimum, int maximum) {
        return decimal(nom, minimum, maximum, 0);
    }

    public static Colonne decimal(String nom, int minimum, int maximum, int decimales) {
        return nombre(nom, minimum, maximum, decimales, false);
    }

    /** The sixth decimal of a degree is a hand's breadth: what a map writes beyond it is rounded. */
    public static Colonne degres(String nom, int maximum) {
        return nombre(nom, -maximum, maximum, 6, true);
    }

    private static Colonne nombre(String nom, int minimum, int maximum, int decimales, boolean arrondi) {
        return colonne(
                nom, new Nature.Nombre(BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), decimales, arrondi));
    }

    /** Names a row of another file, by the id or the code that this row has there. */
    public static Colonne vers(String fichier, String nom) {
        var renvoi = new Renvoi(fichier, true, null);
        return new Colonne(nom, nom + "_id", Nature.Forme.REFERENCE, false, false, renvoi, false);
    }

    /** Names a row that is known by a code of its own, which the table keeps as it stands. */
    public static Colonne versCode(String fichier, String nom) {
        return new Colonne(nom, nom, Nature.Forme.CODE, false, false, new Renvoi(fichier, false, null), false);
    }

    public Colonne saufPour(String code) {
        var cible = Objects.requireNonNull(renvoi).fichier();
        return new Colonne(nom, champ, nature, requise, cle, new Renvoi(cible, false, code), discrete);
    }

    public Colonne dans(String autreChamp) {
        return new Colonne(nom, autreChamp, nature, requise, cle, renvoi, discrete);
    }

    public Colonne requis() {
        return new Colonne(nom, champ, nature, true, cle, renvoi, discrete);
    }

    public Colonne enCle() {
        return new Colonne(nom, champ, nature, true, true, renvoi, discrete);
    }

    /** What few services have: where no row has it, an export is what it would be without. */
    public Colonne siRemplie() {
        return new Colonne(nom, champ, nature, requise, cle, renvoi, true);
    }

    /** As {@link Fichier#complement} reads it: null where the row says nothing there, as an empty list does. */
    String diteSql() {
        return (nature.typeSql().endsWith("[]") ? "nullif(ligne.%s, '{}')" : "ligne.%s").formatted(champ);
    }

    private static Colonne colonne(String nom, Nature nature) {
        return new Colonne(nom, nom, nature, false, false, null, false);
    }
}
