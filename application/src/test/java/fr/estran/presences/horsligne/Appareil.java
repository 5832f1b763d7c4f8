package fr.estran.presences.horsligne;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.Visiteur;
import fr.estran.presences.horsligne.ClesHorsLigne.Hpke;
import fr.estran.socle.commun.SeanceId;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bouncycastle.crypto.InvalidCipherTextException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks to the service as the page does, and may say whatever they like. */
final class Appareil {

    static final JsonMapper JSON = new JsonMapper();

    final Visiteur visiteur;
    final JsonNode feuilles;
    final UUID id = UUID.randomUUID();

    Appareil(Visiteur visiteur) {
        this.visiteur = visiteur;
        visiteur.entetes.put("Accept", "application/json");
        this.feuilles =
                JSON.readTree(visiteur.lire("/equipe/hors-ligne/feuilles").body());
    }

    /** At that moment of the service's clock, by a telephone whose own is right. */
    Map<String, Object> presence(SeanceId seance, String usager, String venue, String le) {
        return contenu(seance, le, Map.of("genre", "presence", "usager", usager, "venue", venue));
    }

    Map<String, Object> contenu(SeanceId seance, String le, Map<String, Object> fait) {
        return new HashMap<>(
                Map.of("seance", seance.toString(), "appareil", id.toString(), "le", le, "ecart", 0, "fait", fait));
    }

    Map<String, Object> sceller(Object contenu) {
        return sceller(UUID.randomUUID(), JSON.writeValueAsBytes(contenu));
    }

    Map<String, Object> sceller(UUID saisie, byte[] clair) {
        var compte = feuilles.get("compte").asString();
        var publique =
                Base64.getDecoder().decode(feuilles.get("cle").get("publique").asString());
        var lie = feuilles.get("structure").asString() + "|" + compte + "|" + saisie;
        var suite = Hpke.suite();
        try {
            var scelle = suite.setupBaseS(suite.deserializePublicKey(publique), "estran hors-ligne 1".getBytes(UTF_8));
            return new HashMap<>(Map.of(
                    "id", saisie.toString(),
                    "compte", compte,
                    "cle", feuilles.get("cle").get("id").asString(),
                    "capsule", Base64.getEncoder().encodeToString(scelle.getEncapsulation()),
                    "scelle", Base64.getEncoder().encodeToString(scelle.seal(lie.getBytes(UTF_8), clair))));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> envoyer(Map<String, Object> pli) {
        return envoyer(List.of(pli));
    }

    /** What came of each, in order. */
    List<String> envoyer(List<Map<String, Object>> plis) {
        var dits = new ArrayList<String>();
        repondre(plis)
                .forEach(issue -> dits.add(issue.get("issue").asString()
                        + (issue.get("heureIncertaine").asBoolean() ? " incertaine" : "")));
        return dits;
    }

    JsonNode repondre(List<Map<String, Object>> plis) {
        var lot = Map.of("maintenant", feuilles.get("maintenant").asString(), "saisies", plis);
        return JSON.readTree(poster(JSON.writeValueAsString(lot)).body()).get("resultats");
    }

    HttpResponse<String> poster(String corps) {
        return visiteur.demander(
                "POST", "/equipe/hors-ligne/envois", "application/json", BodyPublishers.ofString(corps));
    }
}
