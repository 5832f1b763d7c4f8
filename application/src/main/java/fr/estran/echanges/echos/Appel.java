package fr.estran.echanges.echos;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.secrets.Sceau;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another program is told: that something has changed, and where to read it. Nothing of what it is, so nothing of anybody. It is
 * written and signed as Standard Webhooks 1.0 has it (standardwebhooks.com): who receives it has a library for that.
 *
 * @param id the same for as long as it is tried again: by it whoever hears twice knows so
 * @param type as {@code programme.change}
 */
record Appel(UUID id, String type, Instant change, String adresse) {

    /** Before the secret, so that whoever finds one knows what it is. */
    private static final String SECRET = "whsec_";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String enToutesLettres(byte[] secret) {
        return SECRET + Base64.getEncoder().encodeToString(secret);
    }

    String corps() {
        var corps = new LinkedHashMap<String, Object>();
        corps.put("type", type);
        corps.put("timestamp", change.toString());
        corps.put("data", Map.of("url", adresse));
        return JSON.writeValueAsString(corps);
    }

    /** @param maintenant when it leaves: an old one that somebody sends again is known by it */
    Map<String, String> entetes(byte[] secret, Instant maintenant) {
        var ident = "msg_" + id;
        var secondes = Long.toString(maintenant.getEpochSecond());
        var signe = Sceau.hmac(secret, (ident + "." + secondes + "." + corps()).getBytes(UTF_8));
        return Map.of(
                "Content-Type",
                "application/json",
                "webhook-id",
                ident,
                "webhook-timestamp",
                secondes,
                "webhook-signature",
                "v1," + Base64.getEncoder().encodeToString(signe));
    }
}
