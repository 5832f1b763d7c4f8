package fr.estran.messages.nouvelles;

import fr.estran.messages.Quand;
import fr.estran.messages.Sujet;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened of one thing, as often as it did since it was last looked at; nobody is named.
 *
 * @param ids of each time
 * @param action null of a call
 * @param debut of the session, where it is of one
 * @param le when it last happened
 */
public record Nouvelle(
        List<UUID> ids,
        String fait,
        @Nullable ActionId action,
        @Nullable TypeDAction type,
        @Nullable String titre,
        @Nullable Instant debut,
        Instant le,
        String fuseau) {

    private static final Messages MESSAGES = Messages.de("messages/nouvelles");

    public Nouvelle {
        ids = List.copyOf(ids);
    }

    public int fois() {
        return ids.size();
    }

    /** Une place prise : Photos de vacances, mardi 16 janvier à 14 h. */
    public String phrase() {
        var valeurs = new HashMap<String, Object>();
        valeurs.put("n", fois());
        valeurs.put("titre", type == null || titre == null ? "" : Sujet.dire(type, titre));
        valeurs.put("quand", Quand.enBref(debut, ZoneId.of(fuseau)));
        return MESSAGES.dire("fait." + fait, valeurs);
    }

    /** Where it is looked at. */
    public String adresse() {
        return action == null
                ? "/equipe/messages/recus"
                : type != null && type.individuelle() ? "/equipe/rendez-vous" : "/equipe/inscriptions/" + action;
    }
}
