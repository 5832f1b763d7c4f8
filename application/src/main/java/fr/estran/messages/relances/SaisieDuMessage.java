package fr.estran.messages.relances;

import fr.estran.messages.AEcrire;
import fr.estran.messages.AEcrire.Concernee;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to write to those who are registered.
 *
 * @param cle of the form: sent twice, it is written once
 * @param texte as it was typed, whatever is wrong with it
 * @param vu the last that was written to them when the page was drawn
 */
public record SaisieDuMessage(
        UUID cle, String texte, boolean attente, @Nullable UUID vu) {

    /** Seven texts. */
    static final int SIGNES = 1000;

    private static final Messages MESSAGES = Messages.de("messages/libres");

    static SaisieDuMessage lire(Map<String, String> dits) {
        return new SaisieDuMessage(
                LectureDeSaisie.id(dits.get("cle")).orElseGet(Identifiants::nouveau),
                LectureDeSaisie.texteOuRien(dits.get("texte")).replace("\r\n", "\n"),
                "oui".equals(dits.get("attente")),
                LectureDeSaisie.id(dits.get("vu")).orElse(null));
    }

    SaisieDuMessage avecVu(Optional<UUID> dernier) {
        return new SaisieDuMessage(cle, texte, attente, dernier.orElse(null));
    }

    /** The page of one that was sent came back, and says something else by now: it is another message. */
    SaisieDuMessage autre() {
        return new SaisieDuMessage(Identifiants.nouveau(), texte, attente, vu);
    }

    Map<String, String> fautes() {
        if (texte.isEmpty()) {
            return Map.of("texte", MESSAGES.dire("faute.vide"));
        }
        return texte.length() > SIGNES
                ? Map.of("texte", MESSAGES.dire("faute.long", "n", texte.length(), "max", SIGNES))
                : Map.of();
    }

    AEcrire pour(List<Concernee> concernees) {
        return new AEcrire(cle, texte, attente, concernees);
    }
}
