package fr.estran.socle.sorties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.InterceptingClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The same way out for a client of Spring's that somebody waits for: for a few seconds, for an answer of a bounded size, led nowhere
 * else by it. What proves us to one host goes to no other.
 */
@Component
public class Dehors {

    /** For one request, and for all that are made within {@link #avant}. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration CONNEXION = Duration.ofSeconds(3);
    private static final int OCTETS = 1_000_000;

    private static final ScopedValue<Instant> FIN = ScopedValue.newInstance();

    private final AdressesDuDehors adresses;
    private final Clock horloge;
    private final Supplier<HttpClient> client = SingletonSupplier.of(() -> HttpClient.newBuilder()
            .connectTimeout(CONNEXION)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build());

    Dehors(AdressesDuDehors adresses, @Qualifier("horlogeTechnique") Clock horloge) {
        this.adresses = adresses;
        this.horloge = horloge;
    }

    /** Several requests that are one for whoever waits: all of them within that time. */
    public <T, E extends Throwable> T avant(Duration duree, ScopedValue.CallableOp<T, E> demandes) throws E {
        return ScopedValue.where(FIN, horloge.instant().plus(duree)).call(demandes);
    }

    /** For a client of Spring's: each of its requests is looked at before it leaves. */
    public ClientHttpRequestFactory demandes() {
        return new InterceptingClientHttpRequestFactory(
                this::preparer, List.of((demande, corps, suite) -> ReponseBornee.de(suite.execute(demande, corps))));
    }

    private ClientHttpRequest preparer(URI adresse, HttpMethod methode) throws IOException {
        verifier(adresse);
        var reste = FIN.isBound() ? Duration.between(horloge.instant(), FIN.get()) : PATIENCE;
        if (!reste.isPositive()) {
            throw new IOException("no time is left");
        }
        var demandes = new JdkClientHttpRequestFactory(client.get());
        demandes.setReadTimeout(reste);
        return demandes.createRequest(adresse, methode);
    }

    /** The client looks a name up once more: the JVM answers both from its memory, and a certificate would say another name. */
    void verifier(URI adresse) throws IOException {
        if (!adresses.permise(adresse)) {
            throw new AdresseRefusee("an address that is not encrypted, without a host, or with a name in it");
        }
        try {
            adresses.resolve(adresse.getHost());
        } catch (AdressesDuDehors.Interdite e) {
            throw new AdresseRefusee("an address inside the network");
        }
    }

    /** An answer that was read whole. */
    private record ReponseBornee(ClientHttpResponse reponse, InputStream corps) implements ClientHttpResponse {

        static ReponseBornee de(ClientHttpResponse reponse) throws IOException {
            try {
                var corps = reponse.getBody().readNBytes(OCTETS + 1);
                if (corps.length > OCTETS) {
                    throw new IOException("an answer without end");
                }
                return new ReponseBornee(reponse, new ByteArrayInputStream(corps));
            } catch (IOException e) {
                reponse.close();
                throw e;
            }
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return reponse.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return reponse.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return reponse.getHeaders();
        }

        @Override
        public InputStream getBody() {
            return corps;
        }

        @Override
        public void close() {
            reponse.close();
        }
    }
}
