package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.FormulaireVu;
import fr.estran.parole.enquetes.Formulaires;
import fr.estran.parole.enquetes.Urne;
import fr.estran.parole.reponses.EnquetePubliqueController.ReponseParLien.Ouverture;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody answers by the link that they were sent. To open it changes nothing; once one begins, their browser alone holds it, and what they
 * send goes with it into the urn. The link is in no page that follows, nor in a form.
 */
@WebController
public record EnquetePubliqueController(
        ReponseParLien reponses, Formulaires formulaires, Urne urne, Tentatives tentatives) {

    public record VueAccueil(Enquete enquete, String jeton) {}

    public record VueBulletin(Enquete enquete, FormulaireVu formulaire, Champs dits, boolean vide) {}

    public record VueMot(String mot) {}

    private static final Messages MESSAGES = Messages.de("parole/sollicitations");
    private static final String BULLETIN = "/enquete/bulletin/";

    @GetMapping("/enquete/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ouvrir(@PathVariable String jeton, HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.setHeader("Referrer-Policy", "no-referrer");
        return switch (reponses.ouvrir(jeton, demande.getRemoteAddr())) {
            case Ouverture.Ouverte ouverte ->
                Page.de("parole/reponses/accueil", MESSAGES, new VueAccueil(ouverte.enquete(), jeton));
            case Ouverture ailleurs -> direPourquoi(ailleurs, reponse);
        };
    }

    @PostMapping("/enquete/{jeton}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse commencer(@PathVariable String jeton, HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.setHeader("Referrer-Policy", "no-referrer");
        return switch (reponses.ouvrir(jeton, demande.getRemoteAddr())) {
            case Ouverture.Ouverte _ -> {
                var page = BULLETIN + HexFormat.of().formatHex(Sceau.octets(8));
                BulletinGarde.garder(jeton, page, demande, reponse);
                yield Renvoi.vers(page);
            }
            case Ouverture ailleurs -> direPourquoi(ailleurs, reponse);
        };
    }

    @GetMapping(BULLETIN + "{page}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page remplir(HttpServletRequest demande) {
        return BulletinGarde.lire(demande)
                .flatMap(reponses::enquete)
                .map(enquete -> montrer(enquete, Champs.AUCUN, false))
                .orElseGet(() -> dire("perdu", 422));
    }

    @PostMapping(BULLETIN + "{page}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.AVIS)
    Reponse deposer(@RequestParam MultiValueMap<String, String> champs, HttpServletRequest demande) {
        var jeton = BulletinGarde.lire(demande).orElse("");
        var sienne = reponses.enquete(jeton);
        if (sienne.isEmpty()) {
            return dire("perdu", 422);
        }
        var enquete = sienne.get();
        var rempli = FormulaireVu.lire(enquete, champs);
        if (rempli.vide()) {
            return montrer(enquete, new Champs(champs), true).refusee();
        }
        return switch (urne.deposer(enquete, rempli, jeton)) {
            case DEPOSE -> Renvoi.vers("/enquete/merci");
            case DEJA_VENU, FEUILLE_DEJA_LA -> Renvoi.vers("/enquete/deja");
            case CLOSE -> dire("close", 410);
        };
    }

    @GetMapping("/enquete/merci")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page remercier() {
        return dire("merci", 200);
    }

    @GetMapping("/enquete/deja")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page rassurer() {
        return dire("deja", 200);
    }

    private Page montrer(Enquete enquete, Champs dits, boolean vide) {
        return Page.de(
                "parole/reponses/bulletin", MESSAGES, new VueBulletin(enquete, formulaires.voir(enquete), dits, vide));
    }

    private Page direPourquoi(Ouverture ouverture, HttpServletResponse reponse) {
        return switch (ouverture) {
            case Ouverture.DejaVenue _ -> dire("deja", 200);
            case Ouverture.Close _ -> dire("close", 410);
            case Ouverture.TropDEssais(var jusqua) -> {
                tentatives.refuser(jusqua, reponse);
                yield dire("trop", 429);
            }
            case Ouverture.Inconnue _, Ouverture.Ouverte _ -> dire("inconnue", 404);
        };
    }

    private static Page dire(String mot, int statut) {
        return Page.de("parole/reponses/mot", MESSAGES, new VueMot(mot)).avec(statut);
    }

    /**
     * The link, in the browser of whoever answers: no page that follows, no form and no later address holds it. Each time that one begins it has
     * an address of its own, so that two people who answer side by side on one tablet keep theirs apart.
     */
    static final class BulletinGarde {

        private static final String NOM = "estran-bulletin";

        /** One may be called away in the middle of it. */
        private static final Duration UN_JOUR = Duration.ofDays(1);

        private BulletinGarde() {}

        static Optional<String> lire(HttpServletRequest demande) {
            return Stream.ofNullable(demande.getCookies())
                    .flatMap(Stream::of)
                    .filter(cookie -> cookie.getName().equals(NOM))
                    .map(Cookie::getValue)
                    .findFirst();
        }

        static void garder(String jeton, String page, HttpServletRequest demande, HttpServletResponse reponse) {
            reponse.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NOM, jeton)
                            .path(page)
                            .maxAge(UN_JOUR)
                            .httpOnly(true)
                            .secure(demande.isSecure())
                            .sameSite("Strict")
                            .build()
                            .toString());
        }
    }

    /** What a link opens. Whose it is, nobody knows. */
    @Service
    static class ReponseParLien {

        private static final String ESSAI = "lien_d_enquete";

        /** What a link opens. */
        sealed interface Ouverture {

            record Ouverte(Enquete enquete) implements Ouverture {}

            /** One answered by it already. */
            record DejaVenue() implements Ouverture {}

            /** It is over. */
            record Close() implements Ouverture {}

            /** It is none of ours: cut, or guessed; or its survey was counted. */
            record Inconnue() implements Ouverture {}

            record TropDEssais(Instant jusqua) implements Ouverture {}
        }

        private final Sollicitations sollicitations;
        private final Enquetes enquetes;
        private final Urne urne;
        private final Tentatives tentatives;

        ReponseParLien(Sollicitations sollicitations, Enquetes enquetes, Urne urne, Tentatives tentatives) {
            this.sollicitations = sollicitations;
            this.enquetes = enquetes;
            this.urne = urne;
            this.tentatives = tentatives;
        }

        /** Changes nothing, but for the count of links that are none. */
        @Transactional(readOnly = true)
        public Ouverture ouvrir(String jeton, String origine) {
            var lien = urne.lien(jeton);
            if (lien.isEmpty()) {
                return tentatives
                        .compter(ESSAI, "", origine)
                        .<Ouverture>map(Ouverture.TropDEssais::new)
                        .orElseGet(Ouverture.Inconnue::new);
            }
            var enquete = enquetes.lire(lien.get().enquete());
            if (!sollicitations.enCours(enquete)) {
                return new Ouverture.Close();
            }
            return lien.get().utilise() ? new Ouverture.DejaVenue() : new Ouverture.Ouverte(enquete);
        }

        /** The survey of a link that was begun in this browser, used since or not. */
        @Transactional(readOnly = true)
        public Optional<Enquete> enquete(String jeton) {
            return urne.lien(jeton).map(lien -> enquetes.lire(lien.enquete()));
        }
    }
}
