package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The folder to deposit: what it holds, what its sheet says, and the folder itself. */
@WebController
@Ouvert(Cercle.SUIVI_DES_ACTES)
public record DepotController(Faits faits, DossiersDeDepot dossiers, ReglagesDesActes reglages) {

    public record VueDepot(
            RapportAnnuel rapport,
            @Nullable EnTete enTete,
            Rangement rangement,
            ReglageActe reglage,
            SaisieDeDepot saisie,
            boolean pret,
            Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/{annee}/{version}/depot")
    Page voir(RapportAnnuel rapport) {
        var regles = faits.regles(rapport);
        return montrer(rapport, regles, dossiers.proposer(rapport, regles.parcours()), Map.of());
    }

    /** Sent without its sheet, it takes what the facts propose: then one click is enough. */
    @PostMapping("/bilans/{annee}/{version}/depot")
    Object preparer(RapportAnnuel rapport, @ModelAttribute("saisie") SaisieDeDepot envoyee) {
        var regles = faits.regles(rapport);
        var saisie = envoyee.sinon(dossiers.proposer(rapport, regles.parcours()));
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            return montrer(rapport, regles, saisie, fautes).refusee();
        }
        var zip = dossiers.preparer(rapport, regles.parcours(), saisie);
        return new ReponseFichier(rapport.nommer("depot.zip"), zip).interne();
    }

    private Page montrer(
            RapportAnnuel rapport, ReglesDesFaits regles, SaisieDeDepot saisie, Map<String, String> fautes) {
        return Page.de(
                "bilan/actes/depot",
                M,
                new VueDepot(
                        rapport,
                        regles.enTete(),
                        dossiers.rangement(rapport, regles.parcours()),
                        reglages.actuel(),
                        saisie,
                        saisie.fautes().isEmpty(),
                        fautes));
    }
}
