package fr.estran.banc.api;

import static java.util.Objects.requireNonNull;

import fr.estran.lecture.ApiClient;
import fr.estran.lecture.Chiffre;
import fr.estran.lecture.DefaultApi;
import fr.estran.lecture.Lieu;
import fr.estran.lecture.Organisme;
import fr.estran.lecture.Seance;
import fr.estran.lecture.Tenue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** Reads as another program of the town would, by the client that was generated of the document; what it is answered is judged too. */
final class Lecteur {

    /** Some of a list. @param suite where it goes on */
    record Part<T>(List<T> donnees, @Nullable String suite) {}

    /** A list, read from a cursor on, so many at a time. @param <T> what is in it */
    interface Liste<T> {

        Part<T> lire(@Nullable String curseur, int limite);
    }

    private final DefaultApi api;
    private final Juge juge;

    Lecteur(String adresse, Supplier<String> cle, Juge juge) {
        this.juge = juge;
        var client = new ApiClient(ApiClient.buildRestClientBuilder()
                .requestFactory(new BufferingClientHttpRequestFactory(new JdkClientHttpRequestFactory()))
                .requestInterceptor(this::juger)
                .build());
        client.setBasePath(adresse);
        client.setBearerToken(cle);
        this.api = new DefaultApi(client);
    }

    DefaultApi api() {
        return api;
    }

    Liste<Seance> programme(@Nullable String quartier, @Nullable String type, @Nullable String thematique) {
        return (curseur, limite) -> {
            var lu = api.lireProgramme(quartier, type, thematique, curseur, limite, null);
            return new Part<>(lu.getDonnees(), lu.getSuite());
        };
    }

    Liste<Lieu> lieux() {
        return (curseur, limite) -> {
            var lu = api.lireLieux(curseur, limite, null);
            return new Part<>(lu.getDonnees(), lu.getSuite());
        };
    }

    Liste<Organisme> annuaire() {
        return (curseur, limite) -> {
            var lu = api.lireAnnuaire(curseur, limite, null);
            return new Part<>(lu.getDonnees(), lu.getSuite());
        };
    }

    Liste<Tenue> activite(int annee) {
        return (curseur, limite) -> {
            var lu = api.lireActivite(annee, curseur, limite, null);
            return new Part<>(lu.getDonnees(), lu.getSuite());
        };
    }

    Liste<Chiffre> chiffres() {
        return (curseur, limite) -> {
            var lu = api.lireChiffres(curseur, limite, null);
            return new Part<>(lu.getDonnees(), lu.getSuite());
        };
    }

    static <T> List<T> tout(Liste<T> liste, int limite) {
        return tout(liste, limite, () -> {});
    }

    /** From end to end. @param entre after the second part */
    static <T> List<T> tout(Liste<T> liste, int limite, Runnable entre) {
        var lues = new ArrayList<T>();
        var part = liste.lire(null, limite);
        for (var rang = 1; ; rang++) {
            lues.addAll(part.donnees());
            if (part.suite() == null) {
                return lues;
            }
            if (rang == 2) {
                entre.run();
            }
            part = liste.lire(part.suite(), limite);
        }
    }

    static <T> List<String> noms(List<T> lues, Function<T, Object> nom) {
        return lues.stream().map(nom).map(String::valueOf).toList();
    }

    private ClientHttpResponse juger(HttpRequest demande, byte[] corps, ClientHttpRequestExecution suite)
            throws IOException {
        var depart = System.nanoTime();
        var reponse = suite.execute(demande, corps);
        var lu = reponse.getBody().readAllBytes();
        var nanos = System.nanoTime() - depart;
        var entetes = new TreeMap<String, List<String>>();
        reponse.getHeaders().forEach((nom, valeurs) -> entetes.put(nom.toLowerCase(Locale.ROOT), valeurs));
        var marque = demande.getHeaders().getFirst("If-None-Match");
        var adresse = demande.getURI();
        juge.juger(
                new Demande(
                        demande.getMethod().name(),
                        adresse.getRawPath() + (adresse.getRawQuery() == null ? "" : "?" + adresse.getRawQuery()),
                        marque == null ? List.of() : List.of("If-None-Match: " + marque),
                        "",
                        "juste, par le client généré",
                        requireNonNull(adresse.getRawPath()),
                        marque == null ? Set.of(200) : Set.of(200, 304),
                        true),
                new Reponse(reponse.getStatusCode().value(), Map.copyOf(entetes), lu, nanos));
        return reponse;
    }
}
