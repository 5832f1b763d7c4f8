package fr.estran.bilan.rapport;

import fr.estran.socle.commun.Messages;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed of who went somewhere, told outside only where it names nobody: a function, a service. A report is read by the
 * whole town, and an agent is nobody's news.
 *
 * @param equipe the words of the names of the team, without accents nor capitals
 */
record SansNom(Set<String> equipe) {

    private static final Messages MESSAGES = Messages.de("bilan/bilan");
    private static final Pattern MOT = Pattern.compile("\\p{L}+");

    /** With which a function begins, where it does not begin with an article. */
    private static final Set<String> FONCTIONS =
            Set.of(MESSAGES.dire("sans_nom.fonctions").split(" "));

    /** After which a capital is that of a place or a body: "la conseillère de Penhars". */
    private static final Set<String> AVANT_UN_LIEU =
            Set.of(MESSAGES.dire("sans_nom.avant_un_lieu").split(" "));

    static SansNom de(Collection<String> noms) {
        return new SansNom(noms.stream()
                .flatMap(SansNom::mots)
                .map(SansNom::plier)
                .filter(mot -> mot.length() > 2)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** A function as it is; nothing of what may be a name. */
    @Nullable String fonction(@Nullable String qui) {
        return qui == null || nommeLEquipe(qui, false) || nomme(qui) ? null : qui;
    }

    /** A text in which nobody of the team is named. */
    @Nullable String texte(@Nullable String dit) {
        return dit == null || nommeLEquipe(dit, true) ? null : dit;
    }

    /** @param enMajuscule of a text, which may speak of a rose or of stones */
    private boolean nommeLEquipe(String dit, boolean enMajuscule) {
        return mots(dit)
                .filter(mot -> !enMajuscule || Character.isUpperCase(mot.charAt(0)))
                .map(SansNom::plier)
                .anyMatch(equipe::contains);
    }

    /** A word with a capital that is neither initials nor a place, nor a function at the head of the line. */
    private static boolean nomme(String dit) {
        var avant = "";
        for (var mot : mots(dit).toList()) {
            boolean capitale = Character.isUpperCase(mot.charAt(0));
            boolean sigle = mot.length() > 1 && mot.equals(mot.toUpperCase(Locale.FRENCH));
            boolean tete = avant.isEmpty() && FONCTIONS.contains(Typographie.minuscule(mot));
            if (capitale && !sigle && !tete && !AVANT_UN_LIEU.contains(avant)) {
                return true;
            }
            avant = Typographie.minuscule(mot);
        }
        return false;
    }

    private static Stream<String> mots(String dit) {
        return MOT.matcher(dit).results().map(MatchResult::group);
    }

    private static String plier(String mot) {
        return Normalizer.normalize(mot.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
