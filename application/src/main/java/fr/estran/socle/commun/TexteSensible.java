package fr.estran.socle.commun;

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
 *
 * <p>Rule: free text.
 */
public enum TexteSensible {
    /** A social security number: without its key, or with the right one. */
    SECURITE_SOCIALE,
    MOT_DE_PASSE,
    SANTE;

    private static final Messages MESSAGES = Messages.de("socle/commun");

    /** Sex, year, month, department (2A and 2B in Corsica), town, order, key: however they are set apart. */
    private static final Pattern NUMERO = Pattern.compile(
            "(?<![0-9])([1278])[\\s.-]*(\\d[\\s.-]*\\d)[\\s.-]*(\\d[\\s.-]*\\d)[\\s.-]*(\\d[\\s.-]*[\\dabAB])"
                    + "((?:[\\s.-]*\\d){6})[\\s.-]*(\\d[\\s.-]*\\d)(?![0-9])");

    /** The same without its key, where month and department can be. */
    private static final Pattern NUMERO_SANS_CLE = Pattern.compile(
            "(?<![0-9])[1278][\\s.-]*\\d[\\s.-]*\\d[\\s.-]*(0[\\s.-]*[1-9]|1[\\s.-]*[0-2])"
                    + "[\\s.-]*(0[\\s.-]*[1-9]|[1-8][\\s.-]*\\d|9[\\s.-]*[0-57-9]|2[\\s.-]*[abAB])([\\s.-]*\\d){6}(?![\\s.-]*[0-9])");

    private static final Pattern MOTS_DE_PASSE = Pattern.compile(
            "\\b(mots? (de )?passe|motdepasse|mdp|pass ?words?|passwd|pwd|code secret|code confidentiel|codes? pin|code de (la )?carte|"
                    + "code bancaire|carte bancaire|carte bleue|cvv|identifiants? et code|code wifi|code d.acces|code sms)\\b");

    private static final Pattern MOTS_DE_SANTE = Pattern.compile(
            "\\b(malade|maladies?|souffrante?s?|cancer\\w*|tumeur\\w*|diabet\\w+|insuline|alzheimer|parkinson\\w*|sclerose|avc|"
                    + "depression|depressi(f|ve)s?|burn ?out|suicid\\w*|bipolaires?|schizophren\\w*|psychiatr\\w*|psychotique|"
                    + "psychologues?|autis\\w+|trisomi\\w*|dyslexi\\w*|handicap\\w*|invalid(e|es|ite)|infirm(e|es|ite)|paralys\\w+|"
                    + "mdph|aah|ald|rqth|hospitalis\\w+|hopita(l|ux)|clinique|medecins?|chirurgi\\w+|chimio\\w*|dialyse|operee?s?|"
                    + "operation|prothese\\w*|enceinte|grossesse|maternite|alcoolis\\w*|alcooliques?|addict\\w*|drogue\\w*|toxicoman\\w*|"
                    + "vih|sida|covid\\w*|grippe\\w*|angine|gastro|gastro ?enterite|fievre|fracture\\w*|entorse|blesse\\w*|sourde?s?|surdite|aveugles?|"
                    + "cecite|mal ?voyante?s?|mal ?entendante?s?|demence|cardiaque|epileps\\w*|epileptiques?|medicaments?|ordonnance|"
                    + "traitement medical|tutelle|curatelle|en fauteuil|fauteuil roulant|troubles? (cognitif|psych|de la memoire|du comportement)\\w*)\\b");

    /** What there is of it, none most of the time. */
    public static Set<TexteSensible> dans(@Nullable String texte) {
        var vus = EnumSet.noneOf(TexteSensible.class);
        if (texte == null || texte.isBlank()) {
            return vus;
        }
        if (NUMERO_SANS_CLE.matcher(texte).find()
                || NUMERO.matcher(texte)
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
