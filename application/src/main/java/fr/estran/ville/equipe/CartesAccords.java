package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Agreements that are about to end, posts that nobody has held for long. */
@Component
record CartesAccords(ConventionRepository conventions, PosteRepository postes) implements Cartes {

    private static final Messages MESSAGES = Accords.M;

    /** Half a year is what it takes to ask for a renewal and to have it voted. */
    private static final int MOIS_AVANT_LA_FIN = 6;

    /** Beyond it, the State may take its subsidy of a post back. */
    private static final int MOIS_DE_VACANCE = 5;

    private static final String PAGE = "/equipe/postes";

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(
                conventions.conventionsFinissantAvant(jour, jour.plusMonths(MOIS_AVANT_LA_FIN)),
                postes.vacancesDepuisAvant(jour, jour.minusMonths(MOIS_DE_VACANCE)));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        return List.of(
                new Carte(
                        21,
                        MESSAGES.dire("carte.conventions"),
                        lues.de(ConventionRepository.ConventionFinissante.class).stream()
                                .map(CartesAccords::ligne)
                                .toList()),
                new Carte(
                        15,
                        MESSAGES.dire("carte.vacances"),
                        lues.de(PosteRepository.Vacance.class).stream()
                                .map(vacance -> vacance(vacance.debut(), jour))
                                .toList()));
    }

    private static Carte.Ligne ligne(ConventionRepository.ConventionFinissante convention) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "carte.convention",
                        "dispositif",
                        convention.dispositif(),
                        "financeur",
                        convention.financeur(),
                        "fin",
                        Accords.jour(convention.fin())),
                PAGE);
    }

    private static Carte.Ligne vacance(LocalDate debut, LocalDate jour) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "carte.vacance", "debut", Accords.jour(debut), "mois", ChronoUnit.MONTHS.between(debut, jour)),
                PAGE);
    }
}
