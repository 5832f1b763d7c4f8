package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.parole.concertation.AnnoncesDeThemes.Annonce;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to tell, and that they were told. */
@WebController
@Ouvert(Cercle.GUICHET)
public record AnnoncesController(AnnoncesDeThemes annonces) {

    public record VueAPrevenir(List<Annonce> annonces) {}

    @GetMapping("/equipe/consultations/a-prevenir")
    Page lister() {
        return Page.de("parole/concertation/a-prevenir", MESSAGES, new VueAPrevenir(annonces.toutes()));
    }

    /** Of whom is in the form, never in the address. */
    @PostMapping("/equipe/consultations/a-prevenir")
    Renvoi oublier(@RequestParam(defaultValue = "") String personne, @RequestParam(defaultValue = "") String theme) {
        var usager = LectureDeSaisie.id(personne, UsagerId::new).orElseThrow(Introuvable::new);
        annonces.oublier(usager, theme);
        return Renvoi.vers("/equipe/consultations/a-prevenir").annoncer(MESSAGES.dire("prevenir.fait"));
    }
}
