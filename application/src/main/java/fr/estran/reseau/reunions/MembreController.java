package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.LiensDesMembres.Membre;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody of a body reads of a meeting by the link of its invitation, and answers. Opening it answers nothing. */
@Controller
@ConditionalOnWebApplication
class MembreController {

    /** From one address: a house of associations answers for many, and a machine for more. */
    static final int PAR_JOUR = 100;

    static final String FREIN = "qui_vient";

    private static final Messages MESSAGES = Messages.de("reseau/quivient");

    private final LiensDesMembres liens;
    private final PageDesReponses page;
    private final ReponsesDesMembres reponses;
    private final PointsProposes points;
    private final Tentatives tentatives;

    MembreController(
            LiensDesMembres liens,
            PageDesReponses page,
            ReponsesDesMembres reponses,
            PointsProposes points,
            Tentatives tentatives) {
        this.liens = liens;
        this.page = page;
        this.reponses = reponses;
        this.points = points;
        this.tentatives = tentatives;
    }

    @GetMapping("/reunion/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String lire(@PathVariable String jeton, Model modele) {
        var invite = invite(jeton);
        return montrer(jeton, invite, Conciliation.ouvrir(champs(invite)), Map.of(), modele);
    }

    @PostMapping("/reunion/{jeton}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String repondre(
            @PathVariable String jeton,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        var invite = invite(jeton);
        var dite = Conciliation.lire(envoi, champs(invite));
        if (freine(demande, reponse, modele)) {
            return montrer(jeton, invite, dite, Map.of(), modele);
        }
        var fautes = new SaisieDeReponse(dite.ecrits()).fautes(MESSAGES, invite.entiere.reunion());
        dite.fautes(fautes, PageDesReponses.PAROLES);
        if (!fautes.isEmpty()) {
            return aRevoir(jeton, invite, dite, fautes, reponse, modele);
        }
        var suite = reponses.repondre(invite.membre.reunion(), invite.membre.organisme(), dite, false);
        return switch (suite) {
            case FAITE -> "redirect:/reunion/" + jeton;
            case CLOSE, TROP -> {
                reponse.setStatus(410);
                yield montrer(jeton, invite, dite, Map.of(), modele);
            }
        };
    }

    @PostMapping("/reunion/{jeton}/points")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String proposer(
            @PathVariable String jeton,
            @RequestParam(defaultValue = "") String quoi,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        var invite = invite(jeton);
        modele.addAttribute("quoi", quoi);
        var dite = Conciliation.ouvrir(champs(invite));
        if (freine(demande, reponse, modele)) {
            return montrer(jeton, invite, dite, Map.of(), modele);
        }
        var dit = LectureDeSaisie.texteOuRien(quoi).replaceAll("\\s+", " ");
        var fautes = PageDesReponses.fautesDuPoint(dit);
        if (!fautes.isEmpty()) {
            return aRevoir(jeton, invite, dite, fautes, reponse, modele);
        }
        return switch (points.proposer(invite.membre.reunion(), invite.membre.organisme(), dit)) {
            case FAITE -> "redirect:/reunion/" + jeton + "#points";
            case TROP -> aRevoir(jeton, invite, dite, Map.of("quoi", MESSAGES.dire("points.trop")), reponse, modele);
            case CLOSE -> {
                reponse.setStatus(410);
                yield montrer(jeton, invite, dite, Map.of(), modele);
            }
        };
    }

    private record Invite(Membre membre, ReunionEntiere entiere, OrganismeDecrit organisme) {}

    /** A body that was retired, or a meeting that was, has no page any more. */
    private Invite invite(String jeton) {
        var membre = liens.lire(jeton).orElseThrow(Introuvable::new);
        var entiere = page.lire(membre.reunion());
        return new Invite(membre, entiere, page.organisme(entiere, membre.organisme()));
    }

    private Champs champs(Invite invite) {
        return reponses.champs(page.lire(invite.membre.reunion()), invite.membre.organisme());
    }

    private boolean freine(HttpServletRequest demande, HttpServletResponse reponse, Model modele) {
        if (tentatives.permettreDuJour(PAR_JOUR, FREIN, demande.getRemoteAddr())) {
            return false;
        }
        reponse.setStatus(429);
        modele.addAttribute("frein", true);
        return true;
    }

    private String aRevoir(
            String jeton,
            Invite invite,
            Conciliation dite,
            Map<String, String> fautes,
            HttpServletResponse reponse,
            Model modele) {
        reponse.setStatus(422);
        return montrer(jeton, invite, dite, fautes, modele);
    }

    private String montrer(String jeton, Invite invite, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("jeton", jeton);
        return page.membre(invite.entiere, invite.organisme, dite, fautes, modele);
    }
}
