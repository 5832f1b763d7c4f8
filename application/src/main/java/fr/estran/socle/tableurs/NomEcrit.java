package fr.estran.socle.tableurs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of somebody in one cell, parted as a register has it. */
public record NomEcrit(String prenom, String nom, String genre) {

    private static final Map<String, String> CIVILITES =
            Map.of("mme", "F", "madame", "F", "mlle", "F", "m", "M", "mr", "M", "monsieur", "M");

    /** With one word more, they are a name and no first name. */
    private static final Set<String> PARTICULES =
            Set.of("le", "la", "les", "de", "du", "des", "van", "von", "el", "al", "ben", "abou", "saint", "ter");

    /** Between people whom one cell names. Between two commas may stand a name and its first name. */
    private static final Pattern ENTRE = Pattern.compile("\\h*[;/&+]\\h*|\\h+et\\h+");

    private static final Pattern VIRGULES = Pattern.compile("\\h*,\\h*");

    private static final Pattern PERSONNE =
            Pattern.compile("(usager|beneficiaire|personne|participant)? ?(anonymes?|inconnue?s?|sans nom|x+)");

    /** Somebody came, of whom nothing is known. */
    public static boolean anonyme(String nom) {
        return nom.codePoints().noneMatch(Character::isLetter)
                || PERSONNE.matcher(Ecritures.nus(nom)).matches();
    }

    /** @param nomDAbord whether the title of the column says so */
    public static NomEcrit lire(String texte, boolean nomDAbord) {
        var mots = List.of(texte.strip().split("\\h+"));
        var civilite = CIVILITES.getOrDefault(Ecritures.nus(mots.getFirst()), "");
        if (!civilite.isEmpty() && mots.size() > 1) {
            mots = mots.subList(1, mots.size());
        }
        var virgule = String.join(" ", mots).split("\\h*,\\h*", 2);
        if (virgule.length == 2) {
            return new NomEcrit(virgule[1], virgule[0], civilite);
        }
        var capitales = mots.stream().filter(NomEcrit::capitales).toList();
        if (!capitales.isEmpty() && capitales.size() < mots.size()) {
            return new NomEcrit(
                    mots.stream().filter(mot -> !capitales(mot)).collect(Collectors.joining(" ")),
                    String.join(" ", capitales),
                    civilite);
        }
        if (mots.size() == 1 || mots.size() == 2 && PARTICULES.contains(Ecritures.nus(mots.getFirst()))) {
            return new NomEcrit("", String.join(" ", mots), civilite);
        }
        int coupe = nomDAbord ? mots.size() - 1 : 1;
        var debut = String.join(" ", mots.subList(0, coupe));
        var fin = String.join(" ", mots.subList(coupe, mots.size()));
        return nomDAbord ? new NomEcrit(fin, debut, civilite) : new NomEcrit(debut, fin, civilite);
    }

    /** Those whom one cell names, one or many; none where it names many, and not each in full. */
    public static List<NomEcrit> chacun(String texte, boolean nomDAbord) {
        var parts = Arrays.stream(ENTRE.split(texte.strip()))
                .flatMap(part -> virgules(part, nomDAbord))
                .filter(part -> !part.isBlank())
                .map(part -> lire(part, nomDAbord))
                .toList();
        return parts.size() < 2
                ? List.of(lire(texte, nomDAbord))
                : parts.stream().allMatch(nom -> !nom.prenom().isEmpty()) ? parts : List.of();
    }

    private static Stream<String> virgules(String texte, boolean nomDAbord) {
        var parts = VIRGULES.split(texte);
        var deux = Arrays.stream(parts).allMatch(part -> part.strip().contains(" "));
        return parts.length > 2 || parts.length == 2 && deux && !nomDAbord ? Arrays.stream(parts) : Stream.of(texte);
    }

    /** "LE", "GOFF", "D'ARC"; of one letter, nothing is known. */
    private static boolean capitales(String mot) {
        return mot.codePoints().filter(Character::isLetter).count() > 1
                && Arrays.stream(mot.split("[-']")).allMatch(part -> part.equals(part.toUpperCase(Locale.FRENCH)));
    }
}
