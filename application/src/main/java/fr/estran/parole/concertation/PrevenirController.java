package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.inscriptions.maplace.RechercheParCode;
import fr.estran.inscriptions.maplace.RechercheParCode.Resultat;
import fr.estran.inscriptions.maplace.RechercheParCode.SaisieDuCode;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.personnes.registre.Fiche;
import fr.estran.personnes.registre.Fiches;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.Prevenances;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.Thematique;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * To be told when a theme is scheduled: by the person with their code, or by the team for them. Another page and another request
 * than the answer: what is asked here is joined to none.
 */
@WebController
public record PrevenirController(
        ConsultationsDesSouhaits consultations,
        Prevenances prevenances,
        PageDeConsultation page,
        RechercheParCode recherche,
        Fiches fiches) {

    public record VuePrevenir(
            ConsultationDesSouhaits consultation,
            List<Thematique> themes,
            List<String> demandes,
            SaisieDuCode code,
            Map<String, String> fautes) {}

    public record VuePersonne(
            Fiche fiche,
            ConsultationDesSouhaits consultation,
            List<Thematique> themes,
            List<String> demandes,
            Map<String, String> fautes) {}

    @GetMapping("/souhaits/prevenir")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ouvrir(@RequestParam(defaultValue = "") String consultation) {
        return page.ouverte(consultation)
                .map(une -> montrer(une, Champs.AUCUN, Map.of()))
                .orElseGet(SouhaitsPublicsController::rien);
    }

    @PostMapping("/souhaits/prevenir")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse demander(@RequestParam MultiValueMap<String, String> envoi, HttpServletRequest demande) {
        var dits = new Champs(envoi);
        var trouvee = page.ouverte(dits.dit("consultation"));
        if (trouvee.isEmpty()) {
            return SouhaitsPublicsController.rien().avec(409);
        }
        var consultation = trouvee.get();
        if (dits.tous("prevenir").isEmpty()) {
            return montrer(consultation, dits, aucunTheme()).refusee();
        }
        return switch (recherche.chercher(code(dits), demande.getRemoteAddr())) {
            case Resultat.TropDEssais(var fautes) ->
                montrer(consultation, dits, fautes).avec(429);
            case Resultat.Inconnue(var fautes) ->
                montrer(consultation, dits, fautes).refusee();
            case Resultat.Trouvee(var place) -> {
                prevenances.demander(
                        consultation.id(), celleDuNom(place.inscriptions(), dits.dit("nom")), dits.tous("prevenir"));
                yield Renvoi.vers("/programme").annoncer(MESSAGES.dire("prevenir.demande"));
            }
        };
    }

    @GetMapping("/equipe/personnes/{usager}/a-prevenir/{consultation}")
    @Ouvert(Cercle.GUICHET)
    Page ouvrirPour(@PathVariable UsagerId usager, @PathVariable ConsultationId consultation) {
        return montrerPour(usager, consultation, Map.of());
    }

    @PostMapping("/equipe/personnes/{usager}/a-prevenir/{consultation}")
    @Ouvert(Cercle.GUICHET)
    Reponse demanderPour(
            @PathVariable UsagerId usager,
            @PathVariable ConsultationId consultation,
            @RequestParam MultiValueMap<String, String> envoi) {
        var themes = new Champs(envoi).tous("prevenir");
        if (themes.isEmpty()) {
            return montrerPour(usager, consultation, aucunTheme()).refusee();
        }
        if (!prevenances.demander(consultation, fiches.connue(usager).id(), themes)) {
            return ConsultationsController.vers(consultation, "faite.pas_ouverte");
        }
        return Renvoi.vers("/equipe/personnes/" + usager).annoncer(MESSAGES.dire("personne.note"));
    }

    /** Two who asked together have one code: the one whose name was typed. */
    private static UsagerId celleDuNom(List<InscriptionVue> siennes, String nom) {
        return siennes.stream()
                .filter(vue -> plier(vue.nom()).startsWith(plier(nom)))
                .findFirst()
                .orElseGet(siennes::getFirst)
                .usager();
    }

    private static String plier(String nom) {
        return Normalizer.normalize(nom.strip(), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static SaisieDuCode code(Champs dits) {
        return new SaisieDuCode(dits.dit("code"), dits.dit("nom"));
    }

    private static Map<String, String> aucunTheme() {
        return Map.of("prevenir", MESSAGES.dire("faute.aucun_theme"));
    }

    private Page montrer(ConsultationDesSouhaits consultation, Champs dits, Map<String, String> fautes) {
        return Page.de(
                "parole/concertation/prevenir",
                MESSAGES,
                new VuePrevenir(
                        consultation, page.themes(consultation.id()), dits.tous("prevenir"), code(dits), fautes));
    }

    private Page montrerPour(UsagerId usager, ConsultationId id, Map<String, String> fautes) {
        return Page.de(
                "parole/concertation/personne",
                MESSAGES,
                new VuePersonne(
                        fiches.connue(usager),
                        consultations.lire(id),
                        page.themes(id),
                        prevenances.de(usager).stream()
                                .map(demande -> demande.theme())
                                .toList(),
                        fautes));
    }
}
