package fr.estran.programme.affiche;

import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme for the calendar of one's telephone: an action, a district, all of it, or what one chose of it. */
@Controller
record AgendasController(ProgrammePublic programme, Enseigne enseigne, Clock horloge) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @PagePublique
    @GetMapping("/programme/agenda")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> tout(@ModelAttribute FiltreDuProgramme filtre) {
        return envoyer(MESSAGES.dire("ics.tout"), "programme", programme.agenda(filtre));
    }

    @PagePublique
    @GetMapping("/programme/quartiers/{code}/agenda")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> duQuartier(@PathVariable String code) {
        var quartier = programme.quartier(code).orElseThrow(Introuvable::new);
        return envoyer(
                MESSAGES.dire("ics.quartier", "quartier", quartier.nom()),
                "programme-" + code,
                programme.agenda(new FiltreDuProgramme(quartier.code(), null, null, null, null)));
    }

    @PagePublique
    @GetMapping("/programme/{action}/agenda")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> deLAction(@PathVariable ActionId action) {
        var seances = programme.seances(action);
        if (seances.isEmpty()) {
            throw new Introuvable();
        }
        return envoyer(seances.getFirst().action().nom(), "seances", seances);
    }

    private ResponseEntity<String> envoyer(String nom, String fichier, List<SeancePublique> seances) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(CalendrierIcs.TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(fichier + ".ics")
                                .build()
                                .toString())
                .body(CalendrierIcs.ecrire(nom, seances, enseigne.adresse().orElse(null), horloge.instant()));
    }
}
