package fr.estran.echanges.dossiers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file in an archive, as whoever made the archive wrote it: any text.
 *
 * @param parties between the slashes, of either kind
 */
record NomDansArchive(String texte, List<String> parties) {

    private static final int LONGUEUR_MONTREE = 60;

    private static final Pattern FICHIER_DE_RELEVES = Pattern.compile("[a-z0-9_]{1,60}\\.csv");
    private static final Pattern DISQUE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    /** What the system of whoever made the archive added on its own. */
    private static final List<String> AJOUTES = List.of("__macosx", ".ds_store", "thumbs.db", "desktop.ini");

    private static final List<String> FEUILLES = List.of(".xlsx", ".ods", ".csv");

    static NomDansArchive de(String texte) {
        var parties = Arrays.stream(texte.replace('\\', '/').split("/"))
                .filter(partie -> !partie.isEmpty() && !partie.equals("."))
                .toList();
        return new NomDansArchive(texte, parties);
    }

    /** It leads elsewhere than into the folder, or cannot be the name of a file. */
    boolean sort() {
        return texte.startsWith("/")
                || texte.startsWith("\\")
                || DISQUE.matcher(texte).matches()
                || parties.contains("..")
                || parties.isEmpty()
                || texte.chars().anyMatch(Character::isISOControl);
    }

    boolean estAjoute() {
        return parties.stream()
                .map(partie -> partie.toLowerCase(Locale.ROOT))
                .anyMatch(partie -> AJOUTES.contains(partie) || partie.startsWith("._"));
    }

    /** The folder in which the file lies; empty where it lies in none. */
    String dossier() {
        return String.join("/", parties.subList(0, parties.size() - 1));
    }

    int profondeur() {
        return parties.size() - 1;
    }

    /** The name of a file of records, whatever its case: of these alone a file is ever made. */
    Optional<String> fichierDeReleves() {
        var nom = parties.getLast().toLowerCase(Locale.ROOT);
        return FICHIER_DE_RELEVES.matcher(nom).matches() ? Optional.of(nom) : Optional.empty();
    }

    boolean estUneFeuille() {
        var nom = parties.getLast().toLowerCase(Locale.ROOT);
        return FEUILLES.stream().anyMatch(nom::endsWith);
    }

    String montre() {
        var lisible = texte.replaceAll("\\p{Cntrl}", " ");
        return lisible.length() <= LONGUEUR_MONTREE ? lisible : lisible.substring(0, LONGUEUR_MONTREE) + "…";
    }
}
