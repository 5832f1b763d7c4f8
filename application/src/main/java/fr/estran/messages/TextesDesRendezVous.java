package fr.estran.messages;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Map;
import java.util.Optional;

/** What is said of an appointment where the words for a place in a workshop would be wrong, or say too much. */
final class TextesDesRendezVous {

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final Map<String, String> TELLES =
            Remplissage.VARIABLES.stream().collect(toMap(nom -> nom, nom -> "{" + nom + "}"));

    private TextesDesRendezVous() {}

    /** Nothing where the town's words for an SMS do. */
    static Optional<TexteDeMessage> de(AEnvoyer message, Forme forme) {
        return message.neutre() ? de(message.leModele(), forme, message.type()) : Optional.empty();
    }

    static Optional<TexteDeMessage> de(Modele modele, Forme forme, TypeDAction type) {
        var suite = type.ou().code() + "." + modele.code();
        return switch (forme) {
            case SMS, NEUTRE ->
                type.enUnLieu() ? Optional.empty() : Optional.of(new TexteDeMessage(null, dire("neutre_sms." + suite)));
            case COURRIEL ->
                Optional.of(new TexteDeMessage(dire("neutre_objet." + suite), dire("neutre_courriel." + suite)));
        };
    }

    private static String dire(String cle) {
        return MESSAGES.dire(cle, TELLES);
    }
}
