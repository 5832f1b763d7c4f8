package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.PreuvesDesDemandes;
import fr.estran.inscriptions.places.PreuvesDesDemandes.Attendue;
import fr.estran.inscriptions.places.ResultatInscription.Enregistree;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A number or an address was typed wrong: whoever holds the place corrects it, and is told again. */
@Controller
class CorrectionController {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
    private static final String CORRECTION = "correction";
    private static final String ICI = "redirect:/ma-place";

    private final Demandes demandes;
    private final PlaceDuNavigateur navigateur;
    private final PreuvesDesDemandes preuves;
    private final Tentatives tentatives;
    private final Portier portier;

    CorrectionController(
            Demandes demandes,
            PlaceDuNavigateur navigateur,
            PreuvesDesDemandes preuves,
            Tentatives tentatives,
            Portier portier) {
        this.preuves = preuves;
        this.portier = portier;
        this.navigateur = navigateur;
        this.demandes = demandes;
        this.tentatives = tentatives;
    }

    @GetMapping("/ma-place/corriger")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(@RequestParam(required = false) @Nullable UUID laquelle, HttpServletRequest demande, Model modele) {
        modele.addAttribute("laquelle", laquelle == null ? null : laquelle.toString());
        return gardee(laquelle, demande)
                .map(trouvee ->
                        montrer(SaisieCorrection.de(trouvee.inscriptions().getFirst()), Map.of(), modele))
                .orElse(ICI);
    }

    @PostMapping("/ma-place/corriger")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    String corriger(
            @ModelAttribute("saisie") SaisieCorrection saisie,
            @RequestParam(required = false) @Nullable UUID laquelle,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        modele.addAttribute("laquelle", laquelle == null ? null : laquelle.toString());
        var trouvee = gardee(laquelle, demande);
        if (trouvee.isEmpty()) {
            return ICI;
        }
        var connue = trouvee.get().inscriptions().getFirst();
        var fautes = saisie.fautes(connue);
        if (!fautes.isEmpty() || saisie.adresseVoulue().isPresent()) {
            reponse.setStatus(422);
            return montrer(saisie, fautes, modele);
        }
        var sujet = trouvee.get().demande().toString();
        var attente = tentatives.compterDuJour(CORRECTION, sujet, demande.getRemoteAddr());
        if (attente.isPresent()) {
            tentatives.refuser(attente.get(), reponse);
            modele.addAttribute("erreur", MESSAGES.dire("corriger.trop"));
            return montrer(saisie, Map.of(), modele);
        }
        var dites = saisie.coordonnees(connue);
        if (!Stream.of(dites.telephone(), dites.courriel())
                        .filter(Objects::nonNull)
                        .filter(ou -> !ou.equals(connue.telephone()) && !ou.equals(connue.courriel()))
                        .allMatch(ou -> portier.ecrire(demande, ou))
                || attendUnCode(trouvee.get()) && !portier.promettreUnCode()) {
            reponse.setStatus(429);
            modele.addAttribute("erreur", MESSAGES.dire("corriger.trop"));
            return montrer(saisie, Map.of(), modele);
        }
        demandes.corriger(trouvee.get(), dites);
        suite.addFlashAttribute(
                "message", MESSAGES.dire("corriger.fait." + dites.prevenir().code()));
        return ICI;
    }

    private static String montrer(SaisieCorrection saisie, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES).addAttribute("saisie", saisie).addAttribute("fautes", fautes);
        return "inscriptions/maplace/corriger";
    }

    private boolean attendUnCode(Enregistree celle) {
        return preuves.attendue(celle.demande()).filter(Attendue::parCode).isPresent();
    }

    /** The one whose page it is; else the last that was opened. */
    private Optional<Enregistree> gardee(@Nullable UUID laquelle, HttpServletRequest demande) {
        var ouvertes = navigateur.ouvertes(demande);
        return laquelle == null
                ? ouvertes.stream().reduce((_, derniere) -> derniere)
                : ouvertes.stream()
                        .filter(une -> une.demande().equals(laquelle))
                        .findFirst();
    }
}
