package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme: what is coming, a week, a quarter, an action. */
@Controller
class ProgrammeController {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final ProgrammePublic programme;
    private final ProgrammeParJour parJour;
    private final DemandesExaucees demandes;

    ProgrammeController(ProgrammePublic programme, ProgrammeParJour parJour, DemandesExaucees demandes) {
        this.programme = programme;
        this.parJour = parJour;
        this.demandes = demandes;
    }

    @PagePublique
    @GetMapping("/programme")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String lister(@ModelAttribute FiltreDuProgramme filtre, Model modele, HttpServletResponse reponse) {
        var choisi = parJour.choisir(filtre);
        if (choisi.faute() != null) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("choisi", choisi);
        modele.addAttribute("papier", adresse(SemaineDuProgramme.lundi(choisi.aujourdhui())));
        modele.addAttribute("trimestres", parJour.trimestres(choisi.aujourdhui()));
        modele.addAttribute("exaucees", filtre.vide() ? demandes.depuis(choisi.aujourdhui()) : List.of());
        modele.addAttribute("consultation", demandes.consultation().orElse(null));
        return "programme/affiche/liste";
    }

    @PagePublique
    @GetMapping("/programme/semaine/{jour}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String semaine(@PathVariable String jour, @ModelAttribute FiltreDuProgramme filtre, Model modele) {
        var demande = FiltreDuProgramme.jour(jour).orElseThrow(Introuvable::new);
        var lundi = SemaineDuProgramme.lundi(demande);
        if (!lundi.equals(demande)) {
            return "redirect:" + filtre.sur(adresse(lundi));
        }
        var choisi = parJour.choisir(filtre, new Periode(lundi, lundi.plusWeeks(1)));
        var celuiCi = SemaineDuProgramme.lundi(choisi.aujourdhui());
        return imprimer(
                modele,
                SemaineDuProgramme.enTete(lundi),
                choisi,
                lundi.isAfter(celuiCi) ? new Lien(MESSAGES.dire("semaine.avant"), adresse(lundi.minusWeeks(1))) : null,
                lundi.isBefore(celuiCi.plusMonths(6))
                        ? new Lien(MESSAGES.dire("semaine.apres"), adresse(lundi.plusWeeks(1)))
                        : null);
    }

    @PagePublique
    @GetMapping("/programme/trimestre/{trimestre}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String trimestre(@PathVariable String trimestre, @ModelAttribute FiltreDuProgramme filtre, Model modele) {
        var demande = TrimestreDuProgramme.demande(trimestre);
        var choisi = parJour.choisir(filtre, demande.periode());
        var celuiCi = TrimestreDuProgramme.du(choisi.aujourdhui());
        return imprimer(
                modele,
                demande.titre(),
                choisi,
                demande.equals(celuiCi.suivant()) ? new Lien(celuiCi.titre(), celuiCi.adresse()) : null,
                demande.equals(celuiCi)
                        ? new Lien(celuiCi.suivant().titre(), celuiCi.suivant().adresse())
                        : null);
    }

    @PagePublique
    @GetMapping("/programme/{action}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String voir(@PathVariable ActionId action, Model modele) {
        var fiche = programme.lire(action);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("donnees", DonneesStructurees.de(fiche));
        return "programme/affiche/action";
    }

    private static String imprimer(
            Model modele, String titre, ProgrammeChoisi choisi, @Nullable Lien avant, @Nullable Lien apres) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("titre", titre);
        modele.addAttribute("choisi", choisi);
        modele.addAttribute("avant", garder(choisi, avant));
        modele.addAttribute("apres", garder(choisi, apres));
        return "programme/affiche/imprime";
    }

    private static @Nullable Lien garder(ProgrammeChoisi choisi, @Nullable Lien page) {
        return page == null ? null : new Lien(page.texte(), choisi.filtre().sur(page.adresse()));
    }

    private static String adresse(LocalDate lundi) {
        return "/programme/semaine/" + lundi;
    }
}
