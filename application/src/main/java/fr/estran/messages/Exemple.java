package fr.estran.messages;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message as it may leave, with words as long as they get. */
final class Exemple {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private Exemple() {}

    static String sms(String texte) {
        return Remplissage.sms(texte, "", valeurs(), Optional.empty());
    }

    /** To several who share a telephone. */
    static String sms(String texte, List<String> prenoms) {
        var valeurs = new HashMap<>(valeurs());
        valeurs.put("prenom", Enumeration.dire(prenoms));
        return Remplissage.sms(texte, "", valeurs, Optional.empty());
    }

    static List<String> courriel(String texte) {
        return List.of(Remplissage.remplir(texte, valeurs()).split("\n\n+"));
    }

    static Map<String, String> valeurs() {
        return Remplissage.VARIABLES.stream().collect(toMap(nom -> nom, nom -> MESSAGES.dire("exemple." + nom)));
    }
}
