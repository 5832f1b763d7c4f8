package fr.estran.presences.remises;

import fr.estran.presences.remises.CeQueNousAvonsFait.Propose;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A few taps, and the paper: what is sent is the paper that comes back, and stays nowhere. */
@WebController
@Ouvert(Cercle.GUICHET)
public record CeQueNousAvonsFaitController(CeQueNousAvonsFait papier, Formes formes, Enseigne enseigne) {

    public record VueFait(Propose propose, Champs champs, Map<String, String> fautes) {}

    /** @param pour whose line of the sheet one comes from */
    @GetMapping("/equipe/seances/{seance}/fait")
    Page voir(@PathVariable SeanceId seance, @RequestParam(required = false) @Nullable UsagerId pour) {
        var propose = papier.proposer(seance, pour);
        return montrer(propose, propose.coches(), Map.of());
    }

    @PostMapping("/equipe/seances/{seance}/fait")
    @MemeEnMaintenance
    Object imprimer(
            @PathVariable SeanceId seance,
            @RequestParam(required = false) @Nullable UsagerId pour,
            @RequestParam MultiValueMap<String, String> envoi) {
        var propose = papier.proposer(seance, pour);
        var champs = new Champs(envoi);
        var fautes = CeQueNousAvonsFait.fautes(propose, champs);
        if (!fautes.isEmpty()) {
            return montrer(propose, champs, fautes).refusee();
        }
        return Imprime.REMISE.envoyer(formes.pdfARemettre(papier.ecrire(propose, champs), Charte.de(enseigne)));
    }

    private static Page montrer(Propose propose, Champs champs, Map<String, String> fautes) {
        return Page.de(
                "presences/remises/fait", PhrasesUsuellesController.MESSAGES, new VueFait(propose, champs, fautes));
    }
}
