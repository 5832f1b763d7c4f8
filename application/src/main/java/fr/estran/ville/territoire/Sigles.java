package fr.estran.ville.territoire;

import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of venues stay as the town writes them: what their abbreviations stand for is told beside them. */
public final class Sigles {

    private static final Messages MESSAGES = Messages.de("ville/territoire");
    private static final Pattern SIGLE = Pattern.compile("\\b(CCAS|EVS|MJC|MPT)\\b");

    private Sigles() {}

    /** A sentence for each abbreviation that these names use, once, in the order in which they come. */
    public static List<String> dits(Stream<@Nullable String> noms) {
        return noms.filter(Objects::nonNull)
                .flatMap(nom -> SIGLE.matcher(nom).results())
                .map(MatchResult::group)
                .distinct()
                .map(sigle -> MESSAGES.dire("sigle." + sigle.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
