package fr.estran.socle.tableurs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
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

    private static final Set<String> PRENOMS = prenoms();

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

    /** @param nomDAbord whether the title of the column says so: what the words themselves tell is surer */
    public static NomEcrit lire(String texte, boolean nomDAbord) {
        var lu = Civil.lire(texte);
        var mots = lu.mots();
        var civilite = lu.civilite();
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
        var ordre = ordre(mots);
        if (ordre != Ordre.NON_DIT) {
            return ordre == Ordre.NOM_D_ABORD
                    ? couper(mots, mots.size() - ordre.prenoms(mots), true, civilite)
                    : couper(mots, ordre.prenoms(mots), false, civilite);
        }
        return couper(mots, nomDAbord ? mots.size() - 1 : 1, nomDAbord, civilite);
    }

    private static NomEcrit couper(List<String> mots, int coupe, boolean nomDAbord, String civilite) {
        var debut = String.join(" ", mots.subList(0, coupe));
        var fin = String.join(" ", mots.subList(coupe, mots.size()));
        return nomDAbord ? new NomEcrit(fin, debut, civilite) : new NomEcrit(debut, fin, civilite);
    }

    /** The same without its civility, whose gender is told. */
    public static NomEcrit seul(String nom) {
        var lu = Civil.lire(nom);
        return new NomEcrit("", String.join(" ", lu.mots()), lu.civilite());
    }

    /** Whether a cell of names and one of first names hold each what the other should. */
    public static boolean inverses(String nom, String prenom) {
        return PRENOMS.contains(Ecritures.nus(nom))
                && !PRENOMS.contains(Ecritures.nus(prenom))
                && capitales(prenom)
                && !capitales(nom);
    }

    /** Words of a name, and what stands before, after or among them: "Mme", "(M.)". */
    private record Civil(String civilite, List<String> mots) {

        static Civil lire(String texte) {
            var mots = List.of(texte.strip().split("\\h+"));
            for (int place = 0; place < mots.size() && mots.size() > 1; place++) {
                var dite = CIVILITES.get(Ecritures.nus(mots.get(place)));
                if (dite != null && (place == 0 || estDite(mots.get(place), place == mots.size() - 1))) {
                    var autres = new ArrayList<>(mots);
                    autres.remove(place);
                    var dernier = autres.removeLast().replaceFirst(",$", "");
                    autres.add(dernier);
                    return new Civil(dite, autres);
                }
            }
            return new Civil("", mots);
        }

        /** A bare letter after a name is its initial. */
        private static boolean estDite(String mot, boolean dernier) {
            return mot.startsWith("(") || dernier && mot.length() > 2;
        }
    }

    /** Which of the two stands first, as the words themselves tell it. */
    private enum Ordre {
        NOM_D_ABORD,
        PRENOM_D_ABORD,
        NON_DIT;

        /** How many of the words, at that end, are the first name: "Marie Claude" is one. */
        int prenoms(List<String> mots) {
            var deux = this == NOM_D_ABORD
                    ? mots.subList(Math.max(0, mots.size() - 2), mots.size())
                    : mots.subList(0, Math.min(2, mots.size()));
            return mots.size() > 2 && PRENOMS.contains(Ecritures.nus(String.join(" ", deux))) ? 2 : 1;
        }
    }

    /** Where one end is a first name and the other is not. */
    private static Ordre ordre(List<String> mots) {
        var debut = PRENOMS.contains(Ecritures.nus(mots.getFirst()));
        var fin = PRENOMS.contains(Ecritures.nus(mots.getLast()));
        return debut == fin ? Ordre.NON_DIT : debut ? Ordre.PRENOM_D_ABORD : Ordre.NOM_D_ABORD;
    }

    private static Set<String> prenoms() {
        var lues = new Properties();
        try (var texte = new InputStreamReader(
                Objects.requireNonNull(NomEcrit.class.getResourceAsStream("/lexique/prenoms.lexique")), UTF_8)) {
            lues.load(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.of(lues.getProperty("prenoms").split("\\|"));
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
