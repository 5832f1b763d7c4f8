package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.LiensDesMembres.Membre;
import fr.estran.reseau.reunions.ReponsesDesMembres.SaisieDeReponse;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody of a body reads of a meeting by the link of its invitation, and answers. Opening it answers nothing. */
@WebController
public record MembreController(
        LiensDesMembres liens,
        PageDesReponses page,
        ReponsesDesMembres reponses,
        PointsProposes points,
        Tentatives tentatives) {

    /**
     * @param frein whether too much was sent from where they are
     * @param quoi what they propose to talk about; null where they did not
     */
    public record VueMembre(
            String jeton,
            ReponsesALaReunion dites,
            OrganismeDecrit organisme,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes,
            boolean frein,
            @Nullable String quoi) {}

    /** From one address: a house of associations answers for many, and a machine for more. */
    static final int PAR_JOUR = 100;

    static final String FREIN = "qui_vient";

    private static final Messages MESSAGES = Messages.de("reseau/quivient");

    @GetMapping("/reunion/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page lire(@PathVariable String jeton) {
        var invite = invite(jeton);
        return montrer(jeton, invite, Conciliation.ouvrir(champs(invite)), Map.of(), null);
    }

    @PostMapping("/reunion/{jeton}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse repondre(
            @PathVariable String jeton, @RequestParam MultiValueMap<String, String> envoi, HttpServletRequest demande) {
        var invite = invite(jeton);
        var dite = Conciliation.lire(envoi, champs(invite));
        if (freine(demande)) {
            return freinee(jeton, invite, dite, null);
        }
        var fautes = new SaisieDeReponse(dite.ecrits()).fautes(MESSAGES, invite.entiere.reunion());
        dite.fautes(fautes, PageDesReponses.PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(jeton, invite, dite, fautes, null).refusee();
        }
        var suite = reponses.repondre(invite.membre.reunion(), invite.membre.organisme(), dite, false);
        return switch (suite) {
            case FAITE -> Renvoi.vers("/reunion/" + jeton);
            case CLOSE, TROP -> montrer(jeton, invite, dite, Map.of(), null).avec(410);
        };
    }

    @PostMapping("/reunion/{jeton}/points")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse proposer(
            @PathVariable String jeton, @RequestParam(defaultValue = "") String quoi, HttpServletRequest demande) {
        var invite = invite(jeton);
        var dite = Conciliation.ouvrir(champs(invite));
        if (freine(demande)) {
            return freinee(jeton, invite, dite, quoi);
        }
        var dit = LectureDeSaisie.texteOuRien(quoi).replaceAll("\\s+", " ");
        var fautes = PageDesReponses.fautesDuPoint(dit);
        if (!fautes.isEmpty()) {
            return montrer(jeton, invite, dite, fautes, quoi).refusee();
        }
        return switch (points.proposer(invite.membre.reunion(), invite.membre.organisme(), dit)) {
            case FAITE -> Renvoi.vers("/reunion/" + jeton + "#points");
            case TROP ->
                montrer(jeton, invite, dite, Map.of("quoi", MESSAGES.dire("points.trop")), quoi)
                        .refusee();
            case CLOSE -> montrer(jeton, invite, dite, Map.of(), quoi).avec(410);
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

    private boolean freine(HttpServletRequest demande) {
        return !tentatives.permettreDuJour(PAR_JOUR, FREIN, demande.getRemoteAddr());
    }

    private Page freinee(String jeton, Invite invite, Conciliation dite, @Nullable String quoi) {
        return montrer(jeton, invite, dite, Map.of(), true, quoi).avec(429);
    }

    private Page montrer(
            String jeton, Invite invite, Conciliation dite, Map<String, String> fautes, @Nullable String quoi) {
        return montrer(jeton, invite, dite, fautes, false, quoi);
    }

    private Page montrer(
            String jeton,
            Invite invite,
            Conciliation dite,
            Map<String, String> fautes,
            boolean frein,
            @Nullable String quoi) {
        return Page.de(
                "reseau/reunions/membre",
                MESSAGES,
                new VueMembre(
                        jeton,
                        page.dites(invite.entiere),
                        invite.organisme,
                        dite,
                        PageDesReponses.PAROLES,
                        fautes,
                        frein,
                        quoi));
    }
}
