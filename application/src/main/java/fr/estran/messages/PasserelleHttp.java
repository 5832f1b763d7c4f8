package fr.estran.messages;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** A gateway on the web that takes one SMS a request, as JSON; the key of the message goes with it. */
final class PasserelleHttp implements PasserelleSms {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpStatusCode TROP_DE_DEMANDES = HttpStatusCode.valueOf(429);

    private final RestClient client;
    private final URI adresse;
    private final String expediteur;

    PasserelleHttp(URI adresse, String jeton, String expediteur) {
        var connexions = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        connexions.setReadTimeout(PATIENCE);
        this.client = RestClient.builder()
                .requestFactory(connexions)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + jeton)
                .build();
        this.adresse = adresse;
        this.expediteur = expediteur;
    }

    @Override
    public Livraison envoyer(Envoi.Sms sms) {
        var corps = new LinkedHashMap<String, String>();
        corps.put("from", expediteur);
        corps.put("to", sms.numero());
        corps.put("text", sms.texte());
        corps.put("reference", sms.cle());
        if (sms.recu() != null) {
            corps.put("callback", sms.recu());
        }
        try {
            return client.post()
                    .uri(adresse)
                    .header("Idempotency-Key", sms.cle())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(corps)
                    .exchange((_, reponse) -> lire(reponse.getStatusCode()));
        } catch (ResourceAccessException e) {
            return Livraison.plusTard("passerelle_muette");
        }
    }

    /** 409: it had it already. What it says beside its status is not read: it may quote the number. */
    private static Livraison lire(HttpStatusCode statut) {
        if (statut.is2xxSuccessful() || statut.value() == 409) {
            return Livraison.acceptee();
        }
        if (statut.value() == 400 || statut.value() == 422) {
            return Livraison.jamais("numero_refuse");
        }
        if (statut.value() == 401 || statut.value() == 403) {
            return Livraison.plusTard("acces_refuse");
        }
        return Livraison.plusTard(statut.equals(TROP_DE_DEMANDES) ? "passerelle_pleine" : "passerelle_en_panne");
    }
}
