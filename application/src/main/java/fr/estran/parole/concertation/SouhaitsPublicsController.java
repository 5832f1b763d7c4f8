package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.VoixDesSouhaits;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Lien;
import fr.estran.ville.dangers.PageDesDangers;
import fr.estran.ville.dangers.PageDesDangers.Lecteur;
import fr.estran.ville.dangers.PageDesDangers.Porte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where anybody says which themes they want. Nobody is asked who they are: to be told of a theme is asked on a page of its own. A theme in
 * their own words that tells a danger is answered at once, and is not kept: the team would reread it some days later.
 */
@Controller
class SouhaitsPublicsController {

    private static final String ICI = "/souhaits";

    private final ConsultationsDesSouhaits consultations;
    private final VoixDesSouhaits voix;
    private final PageDeConsultation page;
    private final ReponsesDuJour duJour;
    private final EnvoisRecents envois;
    private final PageDesDangers dangers;

    SouhaitsPublicsController(
            ConsultationsDesSouhaits consultations,
            VoixDesSouhaits voix,
            PageDeConsultation page,
            ReponsesDuJour duJour,
            EnvoisRecents envois,
            PageDesDangers dangers) {
        this.dangers = dangers;
        this.consultations = consultations;
        this.voix = voix;
        this.page = page;
        this.duJour = duJour;
        this.envois = envois;
    }

    @GetMapping(ICI)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String ouvrir(
            @RequestParam(defaultValue = "") String consultation,
            @RequestParam(required = false) @Nullable String merci,
            Model modele) {
        if (merci != null) {
            modele.addAttribute("m", MESSAGES);
            modele.addAttribute("ouverte", !consultations.ouvertes().isEmpty());
            return "parole/concertation/merci";
        }
        return page.ouverte(consultation)
                .map(une -> montrer(une, new ReponsePublique(Champs.AUCUN, UUID.randomUUID()), Map.of(), modele))
                .orElseGet(() -> rien(modele));
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.AVIS)
    String repondre(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        var dite = ReponsePublique.lire(new Champs(envoi));
        var autre = new Lien(MESSAGES.dire("public.danger.autre"), ICI);
        var porte = new Porte(Lecteur.PUBLIC, ICI, MESSAGES.dire("public.titre"), List.of(), autre);
        return dangers.avant(dite.autre(), porte, modele).orElseGet(() -> repondre(dite, demande, reponse, modele));
    }

    private String repondre(
            ReponsePublique dite, HttpServletRequest demande, HttpServletResponse reponse, Model modele) {
        var trouvee = page.ouverte(dite.dits().dit("consultation"));
        if (trouvee.isEmpty()) {
            return finie(reponse, modele);
        }
        var consultation = trouvee.get();
        var fautes = dite.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(consultation, dite, fautes, modele);
        }
        if (!duJour.permettre(demande.getRemoteAddr())) {
            reponse.setStatus(429);
            modele.addAttribute("erreur", MESSAGES.dire("public.trop"));
            return montrer(consultation, dite, Map.of(), modele);
        }
        return envois.uneFois("site ", dite.envoi(), () -> voix.surLeSite(consultation.id(), dite.reponse()))
                ? "redirect:" + ICI + "?merci"
                : finie(reponse, modele);
    }

    private String montrer(
            ConsultationDesSouhaits consultation, ReponsePublique dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("consultation", consultation);
        modele.addAttribute(
                "autres",
                consultations.ouvertes().stream()
                        .filter(une -> !une.equals(consultation))
                        .toList());
        modele.addAttribute("themes", page.themes(consultation.id()));
        modele.addAttribute("dite", dite);
        modele.addAttribute("fautes", fautes);
        return "parole/concertation/souhaits";
    }

    private static String finie(HttpServletResponse reponse, Model modele) {
        reponse.setStatus(409);
        return rien(modele);
    }

    static String rien(Model modele) {
        modele.addAttribute("m", MESSAGES);
        return "parole/concertation/aucune";
    }
}
