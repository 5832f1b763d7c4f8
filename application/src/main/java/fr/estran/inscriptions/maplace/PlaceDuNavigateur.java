package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.InscriptionId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What a browser that has just asked, or given a code, may see and do for a while. */
@Component
public class PlaceDuNavigateur {

    private final Demandes demandes;

    PlaceDuNavigateur(Demandes demandes) {
        this.demandes = demandes;
    }

    /** @return the page that tells of it, in whichever tab it was asked for */
    public String garder(Enregistree faite, HttpServletRequest demande, HttpServletResponse reponse) {
        return page(retenir(faite, demande, reponse));
    }

    /** With what this browser had open, where it is for the same people; else in its stead. */
    Enregistree retenir(Enregistree faite, HttpServletRequest demande, HttpServletResponse reponse) {
        var ensemble = PlaceGardee.lire(demande)
                .map(secret -> demandes.joindre(faite, secret))
                .orElse(faite);
        PlaceGardee.ecrire(ensemble.secret(), demande, reponse);
        return ensemble;
    }

    /** All that is open here: one household's, or nothing. */
    List<Enregistree> ouvertes(HttpServletRequest demande) {
        return PlaceGardee.lire(demande)
                .flatMap(demandes::parSecret)
                .map(demandes::ensemble)
                .orElse(List.of());
    }

    static String page(Enregistree une) {
        return "/ma-place/demande/" + une.demande();
    }

    /** Nothing where it is another's, or no longer kept. */
    public Optional<InscriptionVue> lire(InscriptionId inscription, HttpServletRequest demande) {
        return ouvertes(demande).stream()
                .flatMap(trouvee -> trouvee.inscriptions().stream())
                .filter(une -> une.id().equals(inscription))
                .findFirst();
    }

    /**
     * What a browser keeps for half an hour: of an asking, enough to print the slip, not long enough for the next visitor; of the
     * link of a message, so that it leaves the address as soon as it was followed. It is read wherever one asks for more, so that all
     * of it is told together, and whoever was there before is forgotten.
     */
    enum PlaceGardee {
        DEMANDE("estran-place"),
        LIEN("estran-lien");

        private static final Duration DUREE = Duration.ofMinutes(30);

        private final String nom;

        PlaceGardee(String nom) {
            this.nom = nom;
        }

        static Optional<UUID> lire(HttpServletRequest demande) {
            return DEMANDE.valeur(demande).flatMap(valeur -> Optional.ofNullable(Identifiants.lu(valeur)));
        }

        static void ecrire(UUID secret, HttpServletRequest demande, HttpServletResponse reponse) {
            DEMANDE.envoyer(secret.toString(), DUREE, demande, reponse);
            LIEN.oublierSIlYEst(demande, reponse);
        }

        /** Whose place was open there may be somebody else. */
        static void suivre(String lien, HttpServletRequest demande, HttpServletResponse reponse) {
            LIEN.envoyer(lien, DUREE, demande, reponse);
            DEMANDE.oublierSIlYEst(demande, reponse);
        }

        static void oublier(HttpServletRequest demande, HttpServletResponse reponse) {
            DEMANDE.envoyer("", Duration.ZERO, demande, reponse);
            LIEN.oublierSIlYEst(demande, reponse);
        }

        Optional<String> valeur(HttpServletRequest demande) {
            return Stream.ofNullable(demande.getCookies())
                    .flatMap(Stream::of)
                    .filter(cookie -> cookie.getName().equals(nom))
                    .map(Cookie::getValue)
                    .filter(valeur -> !valeur.isEmpty())
                    .findFirst();
        }

        private void oublierSIlYEst(HttpServletRequest demande, HttpServletResponse reponse) {
            if (valeur(demande).isPresent()) {
                envoyer("", Duration.ZERO, demande, reponse);
            }
        }

        private void envoyer(String valeur, Duration duree, HttpServletRequest demande, HttpServletResponse reponse) {
            reponse.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(nom, valeur)
                            .path("/")
                            .maxAge(duree)
                            .httpOnly(true)
                            .secure(demande.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }
}
