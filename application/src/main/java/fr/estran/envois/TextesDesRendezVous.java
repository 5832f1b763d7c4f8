package fr.estran.envois;

import static java.util.stream.Collectors.toMap;

import fr.estran.commun.Messages;
import fr.estran.textes.Forme;
import fr.estran.textes.Modele;
import fr.estran.textes.Remplissage;
import fr.estran.textes.TexteDeMessage;
import java.util.Map;
import java.util.Optional;

/** What is said of an appointment where the words for a place in a workshop would be wrong, or say too much. */
final class TextesDesRendezVous {

    private static final Messages MESSAGES = Messages.de("textes");
    private static final Map<String, String> TELLES =
            Remplissage.VARIABLES.stream().collect(toMap(nom -> nom, nom -> "{" + nom + "}"));

    private TextesDesRendezVous() {}

    /** Nothing where the town's words for an SMS do. */
    static Optional<TexteDeMessage> de(AEnvoyer message) {
        return message.neutre() ? de(message.leModele(), message.forme(), message.parTelephone()) : Optional.empty();
    }

    /** @param parTelephone it is the town that calls */
    static Optional<TexteDeMessage> de(Modele modele, Forme forme, boolean parTelephone) {
        return switch (forme) {
            case SMS, NEUTRE ->
                parTelephone
                        ? Optional.of(
                                new TexteDeMessage(null, MESSAGES.dire("neutre_appel.sms." + modele.code(), TELLES)))
                        : Optional.empty();
            case COURRIEL ->
                Optional.of(new TexteDeMessage(
                        MESSAGES.dire("neutre_objet." + modele.code(), TELLES),
                        MESSAGES.dire(
                                (parTelephone ? "neutre_appel.courriel." : "neutre_courriel.") + modele.code(),
                                TELLES)));
        };
    }
}
