package fr.estran.echanges.classeurs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two words of a sheet are one, written in two ways: small words, plurals and abbreviations set aside, a slip of the keyboard
 * forgiven. Numbers never are: room 1 is not room 2.
 */
final class Ressemblance {

    private static final Set<String> PETITS =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "sur");

    private static final Map<String, String> ABREGES = Map.of(
            "st", "saint",
            "ste", "sainte",
            "biblio", "bibliotheque",
            "mediath", "mediatheque",
            "med", "mediatheque",
            "asso", "association",
            "ctre", "centre",
            "quart", "quartier",
            "rdv", "rendez vous");

    /** What tells one venue from the other that has the same name beside. */
    private static final Set<String> DISTINCTS = Set.of(
            "annexe",
            "nord",
            "sud",
            "est",
            "ouest",
            "haut",
            "bas",
            "bis",
            "ter",
            "ancien",
            "ancienne",
            "nouveau",
            "nouvelle",
            "petit",
            "petite",
            "grand",
            "grande",
            "centre",
            "bourg",
            "ecole",
            "college",
            "lycee");

    /** From so many letters on, one may be wrong; then two. */
    private static final int UNE_FAUTE = 6;

    private static final int DEUX_FAUTES = 10;

    private static final int ASSEZ = 4;

    private final ChampDeFeuille champ;

    Ressemblance(ChampDeFeuille champ) {
        this.champ = champ;
    }

    static boolean de(ChampDeFeuille champ) {
        return champ == ChampDeFeuille.LIEU || champ == ChampDeFeuille.CONSEILLER || champ == ChampDeFeuille.THEME;
    }

    /** @param une as {@code Ecritures.nus} has it */
    boolean memes(String une, String autre) {
        var siens = mots(une);
        var leurs = mots(autre);
        return !siens.isEmpty()
                && !leurs.isEmpty()
                && (tous(siens, leurs) && siens.size() == leurs.size()
                        || enLettres(une, autre)
                        || enLettres(autre, une)
                        || champ == ChampDeFeuille.CONSEILLER && (abrege(siens, leurs) || abrege(leurs, siens)));
    }

    /** Whether the first says less than the second, and nothing else: its name without the town, a first name alone. */
    boolean plusCourt(String une, String autre) {
        var siens = mots(une);
        var leurs = new ArrayList<>(mots(autre));
        if (champ == ChampDeFeuille.THEME || siens.size() >= leurs.size() || siens.isEmpty()) {
            return false;
        }
        if (siens.stream().noneMatch(mot -> mot.length() >= ASSEZ) || !tous(siens, leurs)) {
            return false;
        }
        siens.forEach(mot -> leurs.remove(leurs.stream()
                .filter(autreMot -> memeMot(mot, autreMot))
                .findFirst()
                .orElse("")));
        return leurs.stream().noneMatch(mot -> DISTINCTS.contains(mot) || chiffres(mot));
    }

    private static boolean tous(List<String> siens, List<String> leurs) {
        var restants = new ArrayList<>(leurs);
        return siens.stream()
                .allMatch(mot -> restants.remove(restants.stream()
                        .filter(autre -> memeMot(mot, autre))
                        .findFirst()
                        .orElse(" ")));
    }

    private static boolean memeMot(String un, String autre) {
        if (un.equals(autre)) {
            return true;
        }
        int court = Math.min(un.length(), autre.length());
        return !chiffres(un)
                && !chiffres(autre)
                && court >= UNE_FAUTE
                && ecart(un, autre) <= (court >= DEUX_FAUTES ? 2 : 1);
    }

    private static boolean chiffres(String mot) {
        return mot.codePoints().anyMatch(Character::isDigit);
    }

    /** "MPT Penhars" for "Maison pour tous de Penhars": a few letters are those by which as many words begin. */
    private static boolean enLettres(String courte, String longue) {
        var siens = Arrays.asList(ensemble(courte).split(" "));
        var leurs = Arrays.asList(longue.split(" "));
        for (int rang = 0; rang < siens.size(); rang++) {
            var lettres = siens.get(rang);
            if (lettres.length() < 2 || lettres.length() > 6) {
                continue;
            }
            for (int debut = 0; debut < leurs.size(); debut++) {
                if (PETITS.contains(leurs.get(debut)) || !leurs.get(debut).startsWith(lettres.substring(0, 1))) {
                    continue;
                }
                for (int fin = debut + 2; fin <= leurs.size(); fin++) {
                    var passage = leurs.subList(debut, fin);
                    if (initiales(passage, lettres)) {
                        var remis = new ArrayList<>(leurs.subList(0, debut));
                        remis.add(lettres);
                        remis.addAll(leurs.subList(fin, leurs.size()));
                        var une = mots(String.join(" ", siens));
                        var autre = mots(String.join(" ", remis));
                        if (une.size() == autre.size() && tous(une, autre)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean initiales(List<String> mots, String lettres) {
        var toutes = mots.stream().map(mot -> mot.substring(0, 1)).collect(Collectors.joining());
        var grandes = mots.stream()
                .filter(mot -> !PETITS.contains(mot))
                .map(mot -> mot.substring(0, 1))
                .collect(Collectors.joining());
        return toutes.equals(lettres) || grandes.equals(lettres);
    }

    /** "C. Le Rest", "CLR": of "Camille Le Rest". */
    private static boolean abrege(List<String> siens, List<String> leurs) {
        if (siens.size() != leurs.size() || siens.stream().noneMatch(mot -> mot.length() == 1)) {
            return false;
        }
        var restants = new ArrayList<>(leurs);
        return siens.stream().anyMatch(mot -> mot.length() > 1)
                && siens.stream()
                        .allMatch(mot -> restants.remove(restants.stream()
                                .filter(reste -> mot.length() == 1 ? reste.startsWith(mot) : reste.equals(mot))
                                .findFirst()
                                .orElse(" ")));
    }

    private static List<String> mots(String nus) {
        return Arrays.stream(ensemble(nus).split(" "))
                .flatMap(mot -> Arrays.stream(ABREGES.getOrDefault(mot, mot).split(" ")))
                .filter(mot -> !mot.isEmpty() && !PETITS.contains(mot))
                .map(Ressemblance::auSingulier)
                .toList();
    }

    /** "c c a s" is "ccas". */
    private static String ensemble(String nus) {
        return nus.replaceAll("(?<=\\b[a-z]) (?=[a-z]\\b)", "");
    }

    private static String auSingulier(String mot) {
        return mot.length() > ASSEZ && (mot.endsWith("s") || mot.endsWith("x"))
                ? mot.substring(0, mot.length() - 1)
                : mot;
    }

    /** How many letters differ, are too many or lack. */
    private static int ecart(String un, String autre) {
        var avant = new int[autre.length() + 1];
        Arrays.setAll(avant, j -> j);
        for (int i = 1; i <= un.length(); i++) {
            var ici = new int[autre.length() + 1];
            ici[0] = i;
            for (int j = 1; j <= autre.length(); j++) {
                int change = avant[j - 1] + (un.charAt(i - 1) == autre.charAt(j - 1) ? 0 : 1);
                ici[j] = Math.min(change, Math.min(avant[j], ici[j - 1]) + 1);
            }
            avant = ici;
        }
        return avant[autre.length()];
    }
}
