package fr.estran.accueil.site;

import static java.util.stream.Collectors.partitioningBy;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.accueil.site.LectureDuJour.JourVu;
import fr.estran.messages.nouvelles.Nouvelle;
import fr.estran.messages.nouvelles.Nouvelles;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Carte.Ligne;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the day: what cannot wait, the sessions, then what each module has to say. */
@Controller
public class EquipeController {

    public record VueEquipe(
            LocalDate jour, JourVu vu, List<Carte> urgences, List<Carte> cartes, List<Nouvelle> nouvelles) {}

    private static final Messages MESSAGES = Messages.de("accueil/site");

    private final CartesDuJour cartes;
    private final LectureDuJour lecture;
    private final Droits droits;
    private final Nouvelles nouvelles;

    EquipeController(CartesDuJour cartes, LectureDuJour lecture, Droits droits, Nouvelles nouvelles) {
        this.cartes = cartes;
        this.lecture = lecture;
        this.droits = droits;
        this.nouvelles = nouvelles;
    }

    @GetMapping("/equipe")
    @Ouvert(Cercle.EQUIPE)
    @Transactional(readOnly = true)
    Page voir(@AuthenticationPrincipal Identite qui) {
        var jour = lecture.aujourdhui();
        var lues = this.cartes.lire(jour, List.of(nouvelles.lecture(qui.compte())));
        var cartes = cartes(qui, jour, lues).stream().collect(partitioningBy(Carte::presse));
        return Page.de(
                "accueil/site/equipe",
                MESSAGES,
                new VueEquipe(
                        jour,
                        lecture.lire(jour, qui.conseiller()),
                        cartes.getOrDefault(true, List.of()),
                        cartes.getOrDefault(false, List.of()),
                        lues.de(Nouvelle.class)));
    }

    private List<Carte> cartes(Identite qui, LocalDate jour, Lues lues) {
        return cartes.toutes(jour, lues)
                .map(carte -> new Carte(
                        carte.rang(),
                        carte.titre(),
                        carte.lignes().stream()
                                .filter(ligne -> ouverte(qui, ligne))
                                .toList()))
                .filter(carte -> !carte.lignes().isEmpty())
                .sorted(Comparator.comparing(Carte::rang))
                .toList();
    }

    private boolean ouverte(Identite qui, Ligne ligne) {
        return ligne.lien() == null
                || droits.ouvre(qui.roles(), ligne.lien())
                        && (!ligne.pourFaire() || droits.permet(qui.roles(), POST, ligne.lien()));
    }
}
