package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Rooms of the next three weeks that nobody has confirmed. */
@Component
record CartesDesSalles(SalleDeSeanceRepository repository, Clock horloge) implements Cartes {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final Duration TROIS_SEMAINES = Duration.ofDays(21);
    private static final int NOMMEES = 5;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(
                repository.aConfirmer(horloge.instant(), horloge.instant().plus(TROIS_SEMAINES)));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var aConfirmer = lues.de(SalleDeSeanceRepository.AConfirmer.class);
        var lignes = Carte.Ligne.premieres(
                aConfirmer,
                NOMMEES,
                CartesDesSalles::ligne,
                n -> new Carte.Ligne(MESSAGES.dire("salle.autres", Map.of("n", n)), null));
        return List.of(new Carte(13, MESSAGES.dire("salle.carte", Map.of("n", aConfirmer.size())), lignes));
    }

    private static Carte.Ligne ligne(SalleDeSeanceRepository.AConfirmer seance) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "salle.ligne",
                        Map.of(
                                "jour", Jours.sansAnnee(seance.debut().toLocalDate()),
                                "titre", seance.titre(),
                                "lieu", seance.lieu())),
                "/equipe/programme/" + seance.action() + "/seances/" + seance.seance() + "/preparer");
    }
}
