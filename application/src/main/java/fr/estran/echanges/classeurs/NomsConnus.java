package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import fr.estran.socle.tableurs.Ecritures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the town's own a word names: by its name, whole, in part, or shortened. Where two might be meant, one has to say it. */
final class NomsConnus {

    /** Of fewer letters, a word may be in any name. */
    private static final int ASSEZ = 4;

    private static final Set<String> PETITS =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour");

    private NomsConnus() {}

    /** @param nus the word, as {@code Ecritures.nus} has it */
    static List<Chose> trouver(ChampDeFeuille champ, List<Chose> connues, String nus) {
        return manieres(champ).stream()
                .map(pareil -> connues.stream()
                        .filter(chose -> pareil.test(chose, nus))
                        .toList())
                .filter(siennes -> !siennes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The surest first. */
    private static List<BiPredicate<Chose, String>> manieres(ChampDeFeuille champ) {
        BiPredicate<Chose, String> egale = (chose, nus) -> nom(chose).equals(nus);
        BiPredicate<Chose, String> tenue = (chose, nus) -> nus.length() >= ASSEZ && tient(nom(chose), nus);
        return switch (champ) {
            case CONSEILLER ->
                List.of(
                        egale,
                        NomsConnus::memesMots,
                        tenue,
                        NomsConnus::abregee,
                        NomsConnus::initiales,
                        pareille(champ));
            case THEME -> List.of(egale, NomsConnus::codee, tenue, NomsConnus::initiales, pareille(champ));
            case LIEU -> List.of(egale, tenue, NomsConnus::initiales, pareille(champ));
            default -> List.of(egale, tenue);
        };
    }

    private static BiPredicate<Chose, String> pareille(ChampDeFeuille champ) {
        var ressemblance = new Ressemblance(champ);
        return (chose, nus) -> ressemblance.memes(nom(chose), nus);
    }

    private static String nom(Chose chose) {
        return Ecritures.nus(chose.libelle());
    }

    private static boolean tient(String connu, String nus) {
        return (" " + connu + " ").contains(" " + nus + " ")
                || connu.length() >= ASSEZ && (" " + nus + " ").contains(" " + connu + " ");
    }

    private static boolean codee(Chose chose, String nus) {
        return Ecritures.nus(chose.code()).equals(nus);
    }

    /** "Riou Camille" for "Camille Riou". */
    private static boolean memesMots(Chose chose, String nus) {
        return mots(nom(chose)).sorted().toList().equals(mots(nus).sorted().toList());
    }

    /** "C. Riou" for "Camille Riou". */
    private static boolean abregee(Chose chose, String nus) {
        var restants = new ArrayList<>(mots(nom(chose)).toList());
        var dits = mots(nus).toList();
        return dits.stream().anyMatch(mot -> mot.length() > 1)
                && dits.stream()
                        .allMatch(mot -> restants.remove(restants.stream()
                                .filter(reste -> mot.length() == 1 ? reste.startsWith(mot) : reste.equals(mot))
                                .findFirst()
                                .orElse("")));
    }

    /** "CCAS" for "Centre communal d'action sociale". */
    private static boolean initiales(Chose chose, String nus) {
        var serrees = nus.replace(" ", "");
        return serrees.length() > 1
                && (lettres(mots(nom(chose))).equals(serrees)
                        || lettres(mots(nom(chose)).filter(mot -> !PETITS.contains(mot)))
                                .equals(serrees));
    }

    private static String lettres(Stream<String> mots) {
        return mots.map(mot -> mot.substring(0, 1)).collect(Collectors.joining());
    }

    private static Stream<String> mots(String nus) {
        return Arrays.stream(nus.split(" ")).filter(mot -> !mot.isEmpty());
    }
}
