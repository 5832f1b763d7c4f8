package fr.estran.socle.dossier;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a thing of the ground.
 *
 * @param nom in its form
 * @param partie the form it stands in, by which its words begin in the bundle
 * @param groupe under one heading of that form
 * @param fichier of a folder of records, which tells it
 * @param colonnes of that file, each with the column of the table that keeps it
 */
public record Champ(
        String nom,
        FormeDeChamp forme,
        boolean requis,
        String partie,
        String groupe,
        String fichier,
        List<Colonne> colonnes) {

    public static Champ nom(String nom, int longueur) {
        return uneLigne(nom, longueur).obligatoire();
    }

    public static Champ ligne(String nom, int longueur) {
        return de(nom, new FormeDeChamp.Texte(FormeDeChamp.Texte.Genre.LIGNE, longueur, 1));
    }

    /** The same, whose spaces count for one. */
    public static Champ uneLigne(String nom, int longueur) {
        return de(nom, new FormeDeChamp.Texte(FormeDeChamp.Texte.Genre.NOM, longueur, 1));
    }

    public static Champ lignes(String nom, int longueur, int lignes) {
        return de(nom, new FormeDeChamp.Texte(FormeDeChamp.Texte.Genre.LIGNES, longueur, lignes));
    }

    public static Champ telephone(String nom, int longueur) {
        return de(nom, new FormeDeChamp.Texte(FormeDeChamp.Texte.Genre.TELEPHONE, longueur, 1));
    }

    public static Champ courriel(String nom, int longueur) {
        return de(nom, new FormeDeChamp.Texte(FormeDeChamp.Texte.Genre.COURRIEL, longueur, 1));
    }

    public static Champ nombre(String nom, int mini, int maxi) {
        return de(nom, new FormesChiffrees.Nombre(mini, maxi));
    }

    public static Champ decimal(String nom, int maxi) {
        return de(nom, new FormesChiffrees.Decimal(maxi));
    }

    public static Champ jour(String nom) {
        return de(nom, new FormesChiffrees.Jour(null, "coalesce"));
    }

    /** Not before the day that another field says. */
    public static Champ jour(String nom, String apres) {
        return de(nom, new FormesChiffrees.Jour(apres, "coalesce"));
    }

    public static Champ ouiNon(String nom) {
        return de(nom, new FormeDeChamp.OuiNon());
    }

    public static Champ coche(String nom) {
        return de(nom, new FormeDeChamp.Coche(null));
    }

    /** The same, where the table keeps no as well as yes. */
    public static Champ ouiOuNon(String nom) {
        return de(nom, new FormeDeChamp.Coche(false));
    }

    public static Champ choix(String nom) {
        return de(nom, new FormesAuChoix.Choix());
    }

    public static <E extends Enum<E> & Code> Champ parmi(String nom, Class<E> liste) {
        return de(nom, new FormesAuChoix.Parmi(List.of(liste.getEnumConstants())));
    }

    public static <E extends Enum<E> & Code> Champ plusieurs(String nom, Class<E> liste) {
        return de(nom, new FormesAuChoix.Plusieurs(Code.codes(liste)));
    }

    public static Champ de(String nom, FormeDeChamp forme) {
        return new Champ(nom, forme, false, "", "", "", List.of());
    }

    /** Of a day: how it is chosen of two sheets that become one. @param fonction of SQL; null: that of the one that stays stands */
    public Champ deDeux(@Nullable String fonction) {
        var autre = new FormesChiffrees.Jour(((FormesChiffrees.Jour) forme).apres(), fonction);
        return new Champ(nom, autre, requis, partie, groupe, fichier, colonnes);
    }

    public Champ obligatoire() {
        return new Champ(nom, forme, true, partie, groupe, fichier, colonnes);
    }

    public Champ partie(String laquelle) {
        return new Champ(nom, forme, requis, laquelle, groupe, fichier, colonnes);
    }

    public Champ groupe(String lequel) {
        return new Champ(nom, forme, requis, partie, lequel, fichier, colonnes);
    }

    /** Told there in the columns of its form. */
    public Champ dans(String lequel) {
        var siennes = forme.colonnes(colonne()).stream()
                .map(colonne -> requis ? colonne.requis() : colonne)
                .toList();
        return new Champ(nom, forme, requis, partie, groupe, lequel, siennes);
    }

    /** The same, in columns that an export goes without where no row fills them. */
    public Champ siRemplieDans(String lequel) {
        var dedans = dans(lequel);
        return new Champ(
                nom,
                forme,
                requis,
                partie,
                groupe,
                lequel,
                dedans.colonnes.stream().map(Colonne::siRemplie).toList());
    }

    public Champ dans(String lequel, Colonne autre) {
        return new Champ(nom, forme, requis, partie, groupe, lequel, List.of(autre.dans(colonne())));
    }

    /** Of the table; where it has several, by which each of them begins or is known. */
    public String colonne() {
        return cle(nom);
    }

    /** By which its words are known. */
    public String cle() {
        return (partie.isEmpty() ? "" : partie + ".") + cle(nom);
    }

    static String cle(String nom) {
        return nom.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** How it is typed, as {@code socle/pages/saisie.jte} draws it. */
    public String saisie() {
        return forme.saisie();
    }

    public int lignes() {
        return forme.lignes();
    }

    public String type() {
        return switch (saisie()) {
            case "telephone" -> "tel";
            case "courriel" -> "email";
            case "jour" -> "date";
            case "heure" -> "time";
            default -> "text";
        };
    }

    public boolean petit() {
        return List.of("telephone", "nombre", "decimal").contains(saisie());
    }

    public @Nullable String inputmode() {
        return switch (saisie()) {
            case "nombre" -> "numeric";
            case "decimal" -> "decimal";
            case "site" -> "url";
            default -> null;
        };
    }

    /** Whether what a browser remembers of other forms may be of help there. */
    public boolean enToutesLettres() {
        return List.of("ligne", "nom", "telephone", "courriel", "site").contains(saisie());
    }

    Stream<String> sesColonnes() {
        return forme.lire(colonne(), List.of()).keySet().stream();
    }

    Champs dire(Champs champs, Map<String, @Nullable Object> ligne) {
        var dit = forme.dire(colonne(), ligne);
        return dit instanceof List<?> dits
                ? champs.avec(nom, dits.stream().map(Object::toString).toList())
                : champs.avec(nom, dit);
    }

    /** Which fault there is in any of what was typed, or in that nothing was. */
    @Nullable String faute(Champs formulaire) {
        var dits = formulaire.tous(nom);
        if (dits.isEmpty()) {
            return requis ? Objects.requireNonNullElse(forme.faute(""), "manque") : forme.absent(formulaire);
        }
        return dits.stream()
                .map(dit -> forme.faute(dit, formulaire))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Of two sheets that become one: what must be said stands as it is said, but for a day that one of the two chooses. */
    Map<String, String> completer(String table) {
        return requis && !(forme instanceof FormesChiffrees.Jour) ? Map.of() : forme.completer(table, colonne());
    }
}
