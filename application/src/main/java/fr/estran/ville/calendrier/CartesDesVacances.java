package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.calendrier.VacancesRepository.DernierConnu;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days without school that are known will soon be over: the next ones are to be added. */
@Component
record CartesDesVacances(CalendrierScolaire calendrier) implements Cartes {

    private static final Messages MESSAGES = Messages.de("ville/calendrier");
    private static final int RANG = 81;

    /** A quarter is planned three months ahead. */
    private static final int MOIS = 6;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(calendrier.jusqua());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var jusqua = lues.de(DernierConnu.class).stream()
                .map(DernierConnu::jour)
                .filter(dernier -> dernier.isBefore(jour.plusMonths(MOIS)));
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("vacances.titre"),
                jusqua.map(dernier -> new Carte.Ligne(
                                MESSAGES.dire("vacances.carte", "jour", Jours.dire(dernier)), "/reglages/vacances"))
                        .toList()));
    }
}
