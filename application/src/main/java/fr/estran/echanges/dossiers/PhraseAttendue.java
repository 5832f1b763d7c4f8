package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Nature;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** What a column holds, in a sentence. */
final class PhraseAttendue {

    private static final Messages MESSAGES = Messages.de("echanges/echanges");

    private PhraseAttendue() {}

    static String de(Nature nature) {
        return switch (nature) {
            case Nature.Choix(var valeurs) -> parmi(nature, new TreeSet<>(valeurs));
            case Nature.Nombre nombre ->
                MESSAGES.dire(
                        nature.attendu(),
                        Map.of(
                                "minimum",
                                nombre.minimum(),
                                "maximum",
                                nombre.maximum(),
                                "decimales",
                                nombre.decimales()));
            case Nature.Liste(var valeurs) ->
                parmi(nature, valeurs.stream().sorted().map(Object::toString).toList());
            case Nature.Codes(var valeurs) -> parmi(nature, valeurs);
            default -> MESSAGES.dire(nature.attendu());
        };
    }

    private static String parmi(Nature nature, Collection<String> valeurs) {
        return MESSAGES.dire(nature.attendu(), Map.of("valeurs", String.join(", ", valeurs)));
    }
}
