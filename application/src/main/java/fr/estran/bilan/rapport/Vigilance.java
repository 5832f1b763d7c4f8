package fr.estran.bilan.rapport;

import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What asks for another look in the words of a person.
 *
 * @param refusees figures, as they were put in, that may not be told or do not exist: until they go, nothing is validated
 * @param tapees numbers typed by hand beside a word for people: nothing keeps them true, nor large enough to be told
 */
public record Vigilance(List<String> refusees, List<String> tapees) {

    private static final Messages M = Messages.de("bilan/bilan");

    /** A word or two may stand between: trois jeunes femmes, 12 nouvelles personnes. */
    private static final Pattern TAPEE = Pattern.compile(
            "(?<![\\d,}])\\b(?:\\d[\\d.]*+(?:\\h\\d{3})*+|" + M.dire("vigilance.nombres")
                    + ")\\h+(?:[\\p{L}'’-]+\\h+){0,2}?(?:" + M.dire("vigilance.gens") + ")\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    static Vigilance de(Redaction redaction, Citations citations) {
        var mots = redaction.mots();
        return new Vigilance(
                citations.refusees(mots),
                TAPEE.matcher(Citations.taire(mots))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList());
    }

    public boolean calme() {
        return refusees.isEmpty() && tapees.isEmpty();
    }
}
