package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.ReponseAuxSouhaits;
import fr.estran.programme.souhaits.SouhaitLibre;
import fr.estran.programme.souhaits.SouhaitsLibres;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.Thematique;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Themes that people wrote themselves, reread one by one: kept as the team writes them, counted with a theme, or put aside. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record SouhaitsLibresController(
        ConsultationsDesSouhaits consultations, SouhaitsLibres libres, PageDeConsultation page) {

    public record VueRelire(
            ConsultationDesSouhaits consultation,
            List<SouhaitLibre> lignes,
            List<String> gardes,
            List<Option> themes,
            Champs dits,
            Map<String, String> fautes) {}

    @GetMapping("/equipe/consultations/{consultation}/relire")
    Page ouvrir(@PathVariable ConsultationId consultation) {
        return montrer(consultation, Champs.AUCUN, Map.of());
    }

    @PostMapping("/equipe/consultations/{consultation}/relire")
    Reponse relire(@PathVariable ConsultationId consultation, @RequestParam MultiValueMap<String, String> envoi) {
        var dits = new Champs(envoi);
        var ligne = LectureDeSaisie.id(dits.un("ligne")).orElseThrow(Introuvable::new);
        var texte = LectureDeSaisie.uneLigne(dits.un("texte"));
        var faute = switch (dits.dit("geste")) {
            case "garder" ->
                texte == null
                        ? MESSAGES.dire("relire.faute.vide")
                        : texte.length() > ReponseAuxSouhaits.SIGNES
                                ? MESSAGES.dire("faute.longueur", "n", ReponseAuxSouhaits.SIGNES)
                                : "";
            case "rattacher" -> dits.dit("theme").isEmpty() ? MESSAGES.dire("relire.faute.theme") : "";
            default -> "";
        };
        if (!faute.isEmpty()) {
            return montrer(consultation, dits, Map.of(ancre(ligne, dits.dit("geste")), faute))
                    .refusee();
        }
        var fait = faire(consultation, ligne, dits, texte == null ? "" : texte);
        return Renvoi.vers("/equipe/consultations/" + consultation + "/relire")
                .annoncer(MESSAGES.dire(fait ? "relire.fait" : "relire.devance"));
    }

    private boolean faire(ConsultationId consultation, UUID ligne, Champs dits, String texte) {
        return switch (dits.dit("geste")) {
            case "garder" -> libres.garder(consultation, ligne, texte);
            case "rattacher" -> libres.rattacher(consultation, ligne, dits.dit("theme"));
            case "ecarter" -> libres.ecarter(consultation, ligne);
            default -> throw new Introuvable();
        };
    }

    /** The field at fault, on a page where each line has its own. */
    private static String ancre(UUID ligne, String geste) {
        return (geste.equals("garder") ? "texte-" : "theme-") + ligne;
    }

    private Page montrer(ConsultationId id, Champs dits, Map<String, String> fautes) {
        var consultation = consultations.lire(id);
        return Page.de(
                "parole/concertation/relire",
                MESSAGES,
                new VueRelire(
                        consultation,
                        libres.aRelire(id),
                        libres.gardes(id),
                        Stream.concat(
                                        Stream.of(new Option("", MESSAGES.dire("relire.theme.aucun"))),
                                        page.themes(id).stream().map(SouhaitsLibresController::option))
                                .toList(),
                        dits,
                        fautes));
    }

    private static Option option(Thematique theme) {
        return new Option(theme.code(), theme.libelle());
    }
}
