package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.inscriptions.places.Inscrits;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.Souhaits;
import fr.estran.programme.souhaits.SouhaitsLibres;
import fr.estran.programme.souhaits.VoixDesSouhaits;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the pages of a consultation show. */
@Component
@Transactional(readOnly = true)
class PageDeConsultation {

    /** Who waited for something that is over by now still waits for another date. */
    private static final Duration ENCORE = Duration.ofDays(30);

    private final ConsultationsDesSouhaits consultations;
    private final Souhaits souhaits;
    private final VoixDesSouhaits voix;
    private final SouhaitsLibres libres;
    private final AnnoncesDeThemes annonces;
    private final Thematiques thematiques;
    private final Quartiers quartiers;
    private final Inscrits inscrits;
    private final Clock horloge;

    PageDeConsultation(
            ConsultationsDesSouhaits consultations,
            Souhaits souhaits,
            VoixDesSouhaits voix,
            SouhaitsLibres libres,
            AnnoncesDeThemes annonces,
            Thematiques thematiques,
            Quartiers quartiers,
            Inscrits inscrits,
            Clock horloge) {
        this.consultations = consultations;
        this.souhaits = souhaits;
        this.voix = voix;
        this.libres = libres;
        this.annonces = annonces;
        this.thematiques = thematiques;
        this.quartiers = quartiers;
        this.inscrits = inscrits;
        this.horloge = horloge;
    }

    String lister(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("aujourdhui", LocalDate.now(horloge));
        modele.addAttribute("consultations", consultations.toutes());
        modele.addAttribute("aPrevenir", annonces.toutes().size());
        return "parole/concertation/consultations";
    }

    String montrer(ConsultationId id, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("aujourdhui", LocalDate.now(horloge));
        modele.addAttribute("consultation", consultations.lire(id));
        modele.addAttribute("themes", themes(id));
        modele.addAttribute("recues", voix.combien(id));
        modele.addAttribute("aRelire", libres.aRelire(id).size());
        modele.addAttribute("libres", libres.gardes(id));
        modele.addAttribute("comptes", souhaits.de(id));
        modele.addAttribute("quartiers", SouhaitsParQuartier.de(souhaits.quartiers(id), quartiers.tous()));
        modele.addAttribute(
                "attentes", inscrits.themesAttendus(1, horloge.instant().minus(ENCORE)));
        return "parole/concertation/consultation";
    }

    String ecrire(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("paroles", paroles());
        modele.addAttribute("choix", thematiques.auChoix());
        return "parole/concertation/ecrire";
    }

    /** That which somebody asks for, or the one that ends first. */
    Optional<ConsultationDesSouhaits> ouverte(String reference) {
        var ouvertes = consultations.ouvertes();
        return ouvertes.stream()
                .filter(une -> une.reference().equals(reference))
                .findFirst()
                .or(() -> ouvertes.stream().findFirst().filter(_ -> reference.isEmpty()));
    }

    /** In the order of the town; those that were retired since it began stay. */
    List<Thematique> themes(ConsultationId id) {
        var demandes = consultations.themes(id);
        return thematiques.toutes().stream()
                .filter(theme -> demandes.contains(theme.code()))
                .toList();
    }

    SaisieDeConsultation proposee() {
        var aujourdhui = LocalDate.now(horloge);
        var trimestre = Map.<String, Object>of(
                "trimestre", (aujourdhui.getMonthValue() + 2) / 3, "annee", String.valueOf(aujourdhui.getYear()));
        return SaisieDeConsultation.proposee(
                MESSAGES.dire("titre.propose", trimestre),
                aujourdhui,
                thematiques.auChoix().stream().map(Thematique::code).toList());
    }

    boolean demandable(String code) {
        return thematiques
                .lire(code)
                .filter(theme -> theme.reunieDans() == null)
                .isPresent();
    }

    ParolesDeConsultation paroles() {
        return new ParolesDeConsultation(thematiques.toutes());
    }
}
