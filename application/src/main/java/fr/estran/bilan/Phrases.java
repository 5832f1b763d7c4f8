package fr.estran.bilan;

import fr.estran.commun.Messages;
import java.util.HashMap;
import java.util.Map;

/** The sentences of the report: the words are in the bundle, what is said is decided by the sections. */
final class Phrases {

    private final Messages messages = Messages.de("bilan");

    /** Names and values in turn: {@code dire("public.personnes", "n", 394)}. */
    String dire(String cle, Object... nomsEtValeurs) {
        var valeurs = new HashMap<String, Object>();
        for (int i = 0; i < nomsEtValeurs.length; i += 2) {
            var valeur = nomsEtValeurs[i + 1];
            // A year is not a number: no space in it.
            valeurs.put((String) nomsEtValeurs[i], nomsEtValeurs[i].equals("annee") ? valeur.toString() : valeur);
        }
        return Typographie.soigner(messages.dire(cle, valeurs));
    }

    boolean connait(String cle) {
        return messages.connait(cle);
    }

    /** What the bundle says of a code, or the code itself made legible: lists of codes are open. */
    String code(String famille, String code) {
        var cle = famille + "." + code;
        return messages.connait(cle) ? messages.dire(cle, Map.of()) : Typographie.majuscule(code.replace('_', ' '));
    }
}
