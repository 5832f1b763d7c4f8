package fr.estran.comptes;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Connecte;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What a browser and we tell each other so that a passkey is made, or lets somebody in. */
@WebController
record CleController(
        EchangeDeCles echange,
        Entrees entrees,
        Fournisseurs fournisseurs,
        Preuves preuves,
        OuvertureDeSession ouverture,
        Attentes attentes) {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    @GetMapping("/mon-compte/cles")
    @Ouvert(Cercle.CONNECTES)
    Page preparer() {
        return Page.de("comptes/ma-cle", MESSAGES);
    }

    @PostMapping("/mon-compte/cles/options")
    @Ouvert(Cercle.CONNECTES)
    ResponseEntity<?> proposer(
            @AuthenticationPrincipal Identite moi,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        return switch (preuves.motDePasse(moi.compte(), motDePasse, demande.getRemoteAddr())) {
            case Preuves.Resultat.Bonne _ -> {
                var qui = Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication());
                var propre = Objects.requireNonNullElse(LectureDeSaisie.texte(nom), MESSAGES.dire("cle.nom.usuel"));
                yield json(echange.proposer(qui, propre.substring(0, Math.min(100, propre.length())), demande));
            }
            case Preuves.Resultat.Fausse _ -> refuser(MESSAGES.dire("mot_de_passe.ancien_faux"));
            case Preuves.Resultat.TropDEssais(var jusqua) -> refuser(attentes.dire(jusqua, reponse));
        };
    }

    @PostMapping(path = "/mon-compte/cles", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Ouvert(Cercle.CONNECTES)
    ResponseEntity<?> ajouter(@RequestBody(required = false) @Nullable String cle, HttpServletRequest demande) {
        return cle != null && echange.ajouter(cle, demande)
                ? ResponseEntity.ok(Map.of("suite", "/mon-compte"))
                : refuser(MESSAGES.dire("cle.non_ajoutee"));
    }

    /** Each opens a session, for whoever asks: not for ever, and not without end. */
    @PostMapping("/connexion/cle/options")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    ResponseEntity<?> demander(HttpServletRequest demande, HttpServletResponse reponse) {
        var attente = preuves.serrerLaCle(demande.getRemoteAddr(), AppareilsConnus.Dits.par(demande));
        return attente.isEmpty()
                ? json(echange.demander(demande))
                : ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .body(Map.of("erreur", attentes.dire(attente.get(), reponse)));
    }

    @PostMapping(path = "/connexion/cle", consumes = MediaType.APPLICATION_JSON_VALUE)
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    ResponseEntity<?> entrer(
            @AuthenticationPrincipal @Nullable Connecte dejaLa,
            @RequestBody(required = false) @Nullable String cle,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var qui = cle == null
                ? Optional.<Identite>empty()
                : echange.reconnaitre(cle, demande)
                        .filter(compte -> enSecond(dejaLa, compte.id()) || !fournisseurs.ferme(compte.id()))
                        .flatMap(compte -> entrees.entrer(compte.id(), compte.generation()));
        if (qui.isEmpty()) {
            return refuser(MESSAGES.dire("cle.refusee"));
        }
        preuves.lacherLaCle(demande.getRemoteAddr(), AppareilsConnus.Dits.par(demande));
        return ResponseEntity.ok(Map.of("suite", ouverture.ouvrir(qui.get(), demande, reponse)));
    }

    /**
     * After what their provider said, a key is the second factor; where all enter by it, it is never the only one. To be in already is
     * not enough: a key would go on opening sessions for whom the provider knows no more.
     */
    private static boolean enSecond(@Nullable Connecte dejaLa, CompteId compte) {
        return dejaLa instanceof EnAttente la && la.compte().equals(compte);
    }

    private static ResponseEntity<?> json(String texte) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(texte);
    }

    private static ResponseEntity<?> refuser(String phrase) {
        return ResponseEntity.unprocessableContent().body(Map.of("erreur", phrase));
    }
}
