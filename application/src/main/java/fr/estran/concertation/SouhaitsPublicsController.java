package fr.estran.concertation;

import static fr.estran.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.commun.Champs;
import fr.estran.commun.UsagerId;
import fr.estran.freins.Tentatives;
import fr.estran.inscriptions.InscriptionVue;
import fr.estran.maplace.RechercheParCode;
import fr.estran.maplace.RechercheParCode.Resultat;
import fr.estran.maplace.SaisieDuCode;
import fr.estran.souhaits.ConsultationDesSouhaits;
import fr.estran.souhaits.ConsultationsDesSouhaits;
import fr.estran.souhaits.Prevenances;
import fr.estran.souhaits.VoixDesSouhaits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anybody says which themes they want: with the code of their place, or without one, and then counted apart. */
@Controller
class SouhaitsPublicsController {

    private static final String SANS_CODE = "souhaits-sans-code";

    /** A library has one address for all who come there. */
    private static final int PAR_JOUR = 20;

    private final ConsultationsDesSouhaits consultations;
    private final VoixDesSouhaits voix;
    private final Prevenances prevenances;
    private final PageDeConsultation page;
    private final RechercheParCode recherche;
    private final Tentatives tentatives;

    SouhaitsPublicsController(
            ConsultationsDesSouhaits consultations,
            VoixDesSouhaits voix,
            Prevenances prevenances,
            PageDeConsultation page,
            RechercheParCode recherche,
            Tentatives tentatives) {
        this.consultations = consultations;
        this.voix = voix;
        this.prevenances = prevenances;
        this.page = page;
        this.recherche = recherche;
        this.tentatives = tentatives;
    }

    @GetMapping("/souhaits")
    String ouvrir(
            @RequestParam(defaultValue = "") String consultation,
            @RequestParam(required = false) @Nullable String merci,
            Model modele) {
        if (merci != null) {
            return remercier(merci, modele);
        }
        return ouverte(consultation)
                .map(une -> montrer(une, new ReponsePublique(Champs.AUCUN, UUID.randomUUID()), Map.of(), modele))
                .orElseGet(() -> rien(modele));
    }

    @PostMapping("/souhaits")
    String repondre(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        var dite = ReponsePublique.lire(new Champs(envoi));
        var trouvee = ouverte(dite.dits().dit("consultation"));
        if (trouvee.isEmpty()) {
            return finie(reponse, modele);
        }
        var consultation = trouvee.get();
        var fautes = dite.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(consultation, dite, fautes, modele);
        }
        return dite.avecCode()
                ? parLeCode(consultation, dite, demande, reponse, modele)
                : sansCode(consultation, dite, demande, reponse, modele);
    }

    private static String remercier(String merci, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("avecCode", merci.equals("avec"));
        return "concertation/merci";
    }

    private String parLeCode(
            ConsultationDesSouhaits consultation,
            ReponsePublique dite,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        return switch (recherche.chercher(dite.code(), demande.getRemoteAddr())) {
            case Resultat.TropDEssais(var fautes) -> {
                reponse.setStatus(429);
                yield montrer(consultation, dite, fautes, modele);
            }
            case Resultat.Inconnue(var fautes) -> {
                reponse.setStatus(422);
                yield montrer(consultation, dite, fautes, modele);
            }
            case Resultat.Trouvee(var place) -> {
                var qui = celleDuNom(place.inscriptions(), dite.code());
                if (!voix.parler(consultation.id(), qui, dite.dits().tous("themes"))) {
                    yield finie(reponse, modele);
                }
                prevenances.demander(consultation.id(), qui, dite.dits().tous("prevenir"));
                yield "redirect:/souhaits?merci=avec";
            }
        };
    }

    private String sansCode(
            ConsultationDesSouhaits consultation,
            ReponsePublique dite,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        if (!tentatives.permettreDuJour(PAR_JOUR, SANS_CODE, demande.getRemoteAddr())) {
            reponse.setStatus(429);
            modele.addAttribute("erreur", MESSAGES.dire("public.trop"));
            return montrer(consultation, dite, Map.of(), modele);
        }
        return voix.sansCode(consultation.id(), dite.envoi(), dite.dits().tous("themes"))
                ? "redirect:/souhaits?merci=sans"
                : finie(reponse, modele);
    }

    /** Two who asked together have one code: the one whose name was typed. */
    private static UsagerId celleDuNom(List<InscriptionVue> siennes, SaisieDuCode code) {
        return siennes.stream()
                .filter(vue -> ReponsePublique.plier(vue.nom()).startsWith(ReponsePublique.plier(code.nom())))
                .findFirst()
                .orElseGet(siennes::getFirst)
                .usager();
    }

    private Optional<ConsultationDesSouhaits> ouverte(String reference) {
        var ouvertes = consultations.ouvertes();
        return ouvertes.stream()
                .filter(une -> une.reference().equals(reference))
                .findFirst()
                .or(() -> ouvertes.stream().findFirst().filter(_ -> reference.isEmpty()));
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
        return "concertation/souhaits";
    }

    private static String finie(HttpServletResponse reponse, Model modele) {
        reponse.setStatus(409);
        return rien(modele);
    }

    private static String rien(Model modele) {
        modele.addAttribute("m", MESSAGES);
        return "concertation/aucune";
    }
}
