package fr.estran.concertation;

import static fr.estran.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.commun.Carte;
import fr.estran.commun.Cartes;
import fr.estran.commun.Jours;
import fr.estran.souhaits.ConsultationsDesSouhaits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** People who asked to be told of a theme that is scheduled by now; and what is asked of everybody at present. */
@Component
class CartesDeConcertation implements Cartes {

    private static final int RANG = 48;

    private static final int OUVERTES = 60;

    private final AnnoncesDeThemes annonces;
    private final ConsultationsDesSouhaits consultations;

    CartesDeConcertation(AnnoncesDeThemes annonces, ConsultationsDesSouhaits consultations) {
        this.annonces = annonces;
        this.consultations = consultations;
    }

    @Override
    public List<Carte> du(LocalDate jour) {
        var aFaire = annonces.aFaire();
        return List.of(
                new Carte(
                        RANG,
                        MESSAGES.dire("carte", Map.of("n", aFaire)),
                        aFaire == 0
                                ? List.of()
                                : List.of(new Carte.Ligne(
                                        MESSAGES.dire("carte.voir"), "/equipe/consultations/a-prevenir"))),
                new Carte(
                        OUVERTES,
                        MESSAGES.dire("carte.ouverte"),
                        consultations.ouvertes().stream()
                                .map(une -> new Carte.Ligne(
                                        MESSAGES.dire(
                                                "carte.ouverte.ligne",
                                                Map.of("titre", une.titre(), "jour", Jours.dire(une.ferme()))),
                                        une.adresse()))
                                .toList()));
    }
}
