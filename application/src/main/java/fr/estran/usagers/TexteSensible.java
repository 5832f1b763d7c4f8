package fr.estran.usagers;

import fr.estran.commun.Messages;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What looks, in a text that the staff has typed, like something that must not be kept of anybody. It may be wrong: who typed
 * it is asked, and has the last word.
 */
public enum TexteSensible {
    /** A social security number, whose key is right. */
    SECURITE_SOCIALE,
    MOT_DE_PASSE,
    SANTE;

    private static final Messages MESSAGES = Messages.de("usagers");

    /** Sex, year, month, department (2A and 2B in Corsica), town, order, key: however they are set apart. */
    private static final Pattern NUMERO = Pattern.compile(
            "(?<![0-9])([1278])[\\s.-]*(\\d[\\s.-]*\\d)[\\s.-]*(\\d[\\s.-]*\\d)[\\s.-]*(\\d[\\s.-]*[\\dabAB])"
                    + "((?:[\\s.-]*\\d){6})[\\s.-]*(\\d[\\s.-]*\\d)(?![0-9])");

    private static final Pattern MOTS_DE_PASSE = Pattern.compile(
            "\\b(mots? de passe|motdepasse|mdp|password|passwd|code secret|code confidentiel|code pin|code de carte|"
                    + "code bancaire|identifiants? et code|code wifi)\\b");

    private static final Pattern MOTS_DE_SANTE = Pattern.compile(
            "\\b(malade|maladies?|cancer|diabete|diabetique|alzheimer|parkinson|avc|depression|depressi(f|ve)|bipolaire|"
                    + "schizophren\\w*|autis\\w+|handicap\\w*|invalidite|mdph|aah|ald|hospitalis\\w+|hopital|chimio\\w*|"
                    + "dialyse|operee?s?|operation|enceinte|grossesse|alcoolique|addiction|toxicoman\\w*|vih|sida|sourde?s?|"
                    + "aveugles?|malvoyante?s?|malentendante?s?|demence|cardiaque|epileps\\w*|epileptique|medicaments?|"
                    + "traitement medical|tutelle|curatelle|en fauteuil)\\b");

    /** What there is of it, none most of the time. */
    public static Set<TexteSensible> dans(@Nullable String texte) {
        var vus = EnumSet.noneOf(TexteSensible.class);
        if (texte == null || texte.isBlank()) {
            return vus;
        }
        if (NUMERO.matcher(texte)
                .results()
                .anyMatch(trouve -> cleJuste(trouve.group().replaceAll("[\\s.-]", "")))) {
            vus.add(SECURITE_SOCIALE);
        }
        var plie = Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", " ");
        if (MOTS_DE_PASSE.matcher(plie).find()) {
            vus.add(MOT_DE_PASSE);
        }
        if (MOTS_DE_SANTE.matcher(plie).find()) {
            vus.add(SANTE);
        }
        return vus;
    }

    /** The key is 97 less the rest of the number by 97, where 2A counts as 19 and 2B as 18. */
    private static boolean cleJuste(String numero) {
        var chiffres = numero.substring(0, 13).toUpperCase(Locale.ROOT);
        if (chiffres.charAt(5) != '2' && !Character.isDigit(chiffres.charAt(6))) {
            return false;
        }
        var compte = Long.parseLong(chiffres.replace("2A", "19").replace("2B", "18"));
        return 97 - compte % 97 == Integer.parseInt(numero.substring(13));
    }

    /**
     * What whoever typed a text is asked before it is kept; nothing where there is nothing to ask, or where they have read it
     * already and sent the same text again.
     *
     * @param relu the text as it was when they were last asked
     */
    public static Optional<String> avertir(@Nullable String texte, @Nullable String relu) {
        var vus = dans(texte);
        if (vus.isEmpty()
                || String.valueOf(texte).strip().equals(String.valueOf(relu).strip())) {
            return Optional.empty();
        }
        return Optional.of(vus.stream().map(TexteSensible::phrase).collect(Collectors.joining(" "))
                + " "
                + MESSAGES.dire("sensible.relire"));
    }

    private String phrase() {
        return switch (this) {
            case SECURITE_SOCIALE -> MESSAGES.dire("sensible.securite_sociale");
            case MOT_DE_PASSE -> MESSAGES.dire("sensible.mot_de_passe");
            case SANTE -> MESSAGES.dire("sensible.sante");
        };
    }
}
