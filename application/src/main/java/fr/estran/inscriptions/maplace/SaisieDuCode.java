package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.CodeDePlace;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A code as somebody reads it from their paper, and the beginning of their name. How much of the name is enough is the
 * database's to say, where names are: {@code commence_par}.
 */
public record SaisieDuCode(String code, String nom) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    String lu() {
        return CodeDePlace.lire(code);
    }

    /** What is missing, each on its field, in the order of the form. */
    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (lu().isEmpty()) {
            fautes.put("code", MESSAGES.dire("code.vide"));
        } else if (lu().length() != CodeDePlace.LONGUEUR) {
            fautes.put("code", MESSAGES.dire("code.longueur", Map.of("n", lu().length())));
        }
        fautes.putAll(fautesDuNom());
        return fautes;
    }

    Map<String, String> fautesDuNom() {
        return lettres() == 0 ? Map.of("nom", MESSAGES.dire("code.nom.vide")) : Map.of();
    }

    /** Enough for whoever has a name of one letter, and for nobody else. */
    boolean tropCourte() {
        return lettres() == 1;
    }

    private long lettres() {
        return nom.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
