package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * What a password must be, as ANSSI and CNIL have it: long, and none that a guesser would try early.
 *
 * <p>No sign is asked for, none is refused, and nothing makes it end: what is asked is that it withstands guessing. It is judged when
 * it is chosen, and never again: whoever has one keeps it.
 */
public final class MotDePasse {

    static final int LONGUEUR_MINIMALE = 12;
    static final int LONGUEUR_MAXIMALE = 128;

    /** In bits, of the guesses that would be needed; a try costs a guesser a place in our queue, and soon a wait. */
    private static final double RESISTANCE = 36;

    /** What is beyond does not make it weaker, and the estimate takes longer. */
    private static final int EXAMINES = 40;

    private static final Messages MESSAGES = Messages.de("socle/scelles");

    private static final List<Dictionary> COURANTS = courants();

    private MotDePasse() {}

    /** One password, however the keyboard writes its accents. */
    public static String normal(String saisi) {
        return Normalizer.normalize(saisi, Normalizer.Form.NFKC);
    }

    /**
     * What is wrong with it, and how to do better, in a sentence; nothing where it will do.
     *
     * @param proches what a guesser would know: the person's name and address, the name of the service
     */
    public static Optional<String> reproche(String saisi, Collection<String> proches) {
        var motDePasse = normal(saisi);
        var longueur = motDePasse.codePointCount(0, motDePasse.length());
        if (longueur < LONGUEUR_MINIMALE) {
            return Optional.of(MESSAGES.dire("mot_de_passe.trop_court"));
        }
        if (longueur > LONGUEUR_MAXIMALE) {
            return Optional.of(MESSAGES.dire("mot_de_passe.trop_long"));
        }
        var personnels = proches.stream().flatMap(MotDePasse::mots).distinct().toList();
        var bas = simple(motDePasse);
        var lettres = bas.replaceAll("[^\\p{L}\\p{N}]", "");
        if (personnels.stream()
                .anyMatch(mot -> mot.length() >= 4 && lettres.contains(mot) && mot.length() * 2 >= lettres.length())) {
            return Optional.of(MESSAGES.dire("mot_de_passe.personnel"));
        }
        if (resistance(bas, personnels) < RESISTANCE) {
            return Optional.of(MESSAGES.dire("mot_de_passe.devinable"));
        }
        return MotsDUnePhrase.resistance(bas, personnels) < RESISTANCE
                ? Optional.of(MESSAGES.dire("mot_de_passe.peu_de_mots"))
                : Optional.empty();
    }

    static double resistance(String motDePasse, List<String> personnels) {
        var dictionnaires = new ArrayList<>(COURANTS);
        dictionnaires.add(dictionnaire("personnels", personnels));
        return new Nbvcxz(reglages(dictionnaires)).estimate(motDePasse).getEntropy();
    }

    private static Configuration reglages(List<Dictionary> dictionnaires) {
        return new ConfigurationBuilder()
                .setDictionaries(dictionnaires)
                .setLocale(Locale.FRENCH)
                .setMaxLength(EXAMINES)
                .setCombinationAlgorithmTimeout(200L)
                .createConfiguration();
    }

    private static List<Dictionary> courants() {
        var dictionnaires = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        dictionnaires.add(dictionnaire("francais", MotsDUnePhrase.COURANTS));
        return List.copyOf(dictionnaires);
    }

    private static Dictionary dictionnaire(String nom, List<String> mots) {
        return new DictionaryBuilder().setDictionaryName(nom).addWords(mots, 50).createDictionary();
    }

    private static Stream<String> mots(String texte) {
        return Stream.concat(
                        Stream.of(simple(texte).replaceAll("[^\\p{L}\\p{N}]", "")),
                        Stream.of(simple(texte).split("[^\\p{L}\\p{N}]+")))
                .filter(mot -> mot.length() >= 3);
    }

    /** Without capitals or accents: to a guesser they are the same word. */
    private static String simple(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * How long somebody would need who guesses word by word: whoever writes a sentence draws from few words, which no list of leaked
     * passwords has, and a guesser's dictionary does.
     */
    static final class MotsDUnePhrase {

        /** In bits: one of the eight thousand words that people think of. */
        private static final double MOT = 13;

        /** Beyond so many letters it may be several words that nothing parts. */
        private static final double LETTRES_D_UN_MOT = 8;

        /** Of the hundred first. */
        private static final double COURANT = 6.5;

        /** That holds the others together, or that one knows of the person. */
        private static final double PETIT = 2;

        private static final double DEJA_DIT = 1;
        private static final double ANNEE = 6.5;
        private static final double CHIFFRE = 3.3;
        private static final double LETTRE = 4.7;

        private static final Set<String> PETITS = Set.of(
                "a", "au", "aux", "avec", "ce", "ces", "c", "d", "dans", "de", "des", "du", "elle", "en", "est", "et",
                "il", "ils", "j", "je", "l", "la", "le", "les", "leur", "m", "ma", "mais", "mes", "mon", "n", "ne",
                "nos", "notre", "nous", "on", "ou", "par", "pas", "pour", "qu", "que", "qui", "s", "sa", "se", "ses",
                "son", "sont", "sur", "t", "ta", "tes", "ton", "tu", "un", "une", "vos", "votre", "vous", "y");

        static final List<String> COURANTS = motsCourants();

        private static final Set<String> CONNUS = Set.copyOf(COURANTS);

        private MotsDUnePhrase() {}

        /** @return infinite for what is no sentence: letters and digits in one word, or other scripts and signs */
        static double resistance(String simple, List<String> personnels) {
            var dits = new HashSet<String>();
            var bits = 0.0;
            for (var mot : simple.split("[^\\p{L}\\p{N}]+")) {
                if (mot.isEmpty()) {
                    continue;
                }
                if (!mot.matches("[a-z]+|[0-9]+")) {
                    return Double.POSITIVE_INFINITY;
                }
                bits += dits.add(mot) ? bits(mot, personnels) : DEJA_DIT;
            }
            return dits.isEmpty() || dits.stream().noneMatch(mot -> mot.matches("[a-z]+"))
                    ? Double.POSITIVE_INFINITY
                    : bits;
        }

        private static double bits(String mot, List<String> personnels) {
            if (Character.isDigit(mot.charAt(0))) {
                return mot.matches("(19|20)[0-9]{2}") ? ANNEE : CHIFFRE * mot.length();
            }
            if (PETITS.contains(mot) || personnels.contains(mot)) {
                return PETIT;
            }
            if (CONNUS.contains(mot)) {
                return COURANT;
            }
            return imprononcable(mot)
                    ? LETTRE * mot.length()
                    : Math.min(LETTRE * mot.length(), MOT * Math.max(1, mot.length() / LETTRES_D_UN_MOT));
        }

        /** What a machine drew is no word. */
        private static boolean imprononcable(String mot) {
            return mot.matches(".*([^aeiouy]{5}|[aeiouy]{4}).*") || mot.length() > 4 && !mot.matches(".*[aeiouy].*");
        }

        private static List<String> motsCourants() {
            try (var flux =
                    Objects.requireNonNull(MotsDUnePhrase.class.getResourceAsStream("/scelles/mots-courants.txt"))) {
                return new String(flux.readAllBytes(), UTF_8)
                        .lines()
                        .filter(ligne -> !ligne.startsWith("#"))
                        .flatMap(ligne -> Stream.of(ligne.split(" +")))
                        .filter(mot -> !mot.isEmpty())
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
