package fr.estran.messages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What would leave by itself of a free message, whoever it is for: more than a hundred at once leave only when whoever writes has said
 * yes to that very number.
 *
 * @param textes as many as are paid for: a long one is several
 */
public record GrandEnvoi(int textes, int courriels) {

    private static final Messages MESSAGES = Messages.de("messages/libres");
    private static final int SANS_DEMANDER = 100;
    private static final String CONFIRME = "confirme";

    /** @param champs what was sent, which goes with the answer */
    public record VueGrandEnvoi(GrandEnvoi envoi, String vers, Map<String, List<String>> champs) {}

    public int enTout() {
        return textes + courriels;
    }

    public boolean aConfirmer(MultiValueMap<String, String> dits) {
        return enTout() > SANS_DEMANDER && !Integer.toString(enTout()).equals(dits.getFirst(CONFIRME));
    }

    /** The step that asks. @param vers where the form goes, as it went */
    public Page demander(String vers, MultiValueMap<String, String> dits) {
        var champs = new LinkedHashMap<String, List<String>>(dits);
        List.of(CONFIRME, "geste", "_csrf").forEach(champs::remove);
        champs.put(CONFIRME, List.of(Integer.toString(enTout())));
        return Page.de("messages/grand-envoi", MESSAGES, new VueGrandEnvoi(this, vers, champs));
    }
}
