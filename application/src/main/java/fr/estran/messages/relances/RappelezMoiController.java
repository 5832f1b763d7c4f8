package fr.estran.messages.relances;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.secrets.Origines;
import fr.estran.socle.secrets.Portier;
import fr.estran.ville.dangers.PageDesDangers;
import fr.estran.ville.dangers.PageDesDangers.Lecteur;
import fr.estran.ville.dangers.PageDesDangers.Porte;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Whoever is stuck on the site leaves a name and a number: the team calls back. The answer tells nothing of who is known. A name
 * that tells a danger is answered by the numbers, and the call is noted all the same, without it.
 */
@Controller
@ConditionalOnWebApplication
public class RappelezMoiController {

    public record VueRappel(
            SaisieRappel saisie,
            Map<String, String> fautes,
            @Nullable String erreur) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ICI = "/rappelez-moi";

    private final AppelsRecus recus;
    private final Portier portier;
    private final Origines origines;
    private final PageDesDangers dangers;

    RappelezMoiController(AppelsRecus recus, Portier portier, Origines origines, PageDesDangers dangers) {
        this.dangers = dangers;
        this.recus = recus;
        this.portier = portier;
        this.origines = origines;
    }

    @GetMapping(ICI)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander() {
        return montrer(SaisieRappel.VIERGE, Map.of(), null);
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.DEMANDE)
    Reponse noter(@ModelAttribute("saisie") SaisieRappel saisie, HttpServletRequest demande) {
        var autre = new Lien(MESSAGES.dire("rappelez_moi.danger.autre"), ICI);
        var porte = new Porte(Lecteur.PUBLIC, ICI, MESSAGES.dire("rappelez_moi.titre"), List.of(), autre);
        return dangers.danger(saisie.nom(), porte)
                .<Reponse>map(danger -> {
                    var notee = !saisie.deProgramme() && recevoir(saisie.sansNom(), demande) instanceof Renvoi;
                    return danger.avec(MESSAGES.dire(
                                    notee ? "rappelez_moi.danger.notee" : "rappelez_moi.danger.pas_notee"))
                            .page();
                })
                .orElseGet(() -> recevoir(saisie, demande));
    }

    private Reponse recevoir(SaisieRappel saisie, HttpServletRequest demande) {
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            return montrer(saisie, fautes, null).refusee();
        }
        if (saisie.deProgramme()) {
            return Renvoi.vers(ICI + "/note");
        }
        var numero = saisie.numero();
        var parmiLesAutres = portier.rappeler(demande, numero.international()) && recus.resteDeLaPlace();
        if (!parmiLesAutres && !portier.rappelerApres(demande)) {
            return montrer(saisie, Map.of(), MESSAGES.dire("rappelez_moi.trop")).avec(429);
        }
        recus.demander(saisie.nom(), numero, saisie.quand(), !parmiLesAutres)
                .ifPresent(appel -> origines.noterUnAppel(demande, appel));
        return Renvoi.vers(ICI + "/note");
    }

    @GetMapping(ICI + "/note")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page note() {
        return Page.de("messages/relances/rappelez-moi-note", MESSAGES);
    }

    private static Page montrer(SaisieRappel saisie, Map<String, String> fautes, @Nullable String erreur) {
        return Page.de("messages/relances/rappelez-moi", MESSAGES, new VueRappel(saisie, fautes, erreur));
    }
}
