package fr.estran.socle.secrets;

import fr.estran.socle.commun.Messages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
}
