package fr.estran.equipe;

import fr.estran.commun.Carte;
import fr.estran.commun.Cartes;
import fr.estran.commun.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Agreements that are about to end, posts that nobody has held for long. */
@Component
class CartesEquipe implements Cartes {

    private static final Messages MESSAGES = Messages.de("equipe");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    /** Half a year is what it takes to ask for a renewal and to have it voted. */
    private static final int MOIS_AVANT_LA_FIN = 6;

    /** Beyond it, the State may take its subsidy of a post back. */
    private static final int MOIS_DE_VACANCE = 5;

    private final EquipeRepository repository;

    CartesEquipe(EquipeRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Carte> du(LocalDate jour) {
        return List.of(
                new Carte(
                        21,
                        MESSAGES.dire("conventions.titre"),
                        repository.conventionsFinissantAvant(jour, jour.plusMonths(MOIS_AVANT_LA_FIN)).stream()
                                .map(CartesEquipe::ligne)
                                .toList()),
                new Carte(
                        15,
                        MESSAGES.dire("vacances.titre"),
                        repository.vacancesDepuisAvant(jour, jour.minusMonths(MOIS_DE_VACANCE)).stream()
                                .map(debut -> vacance(debut, jour))
                                .toList()));
    }

    private static Carte.Ligne ligne(EquipeRepository.ConventionFinissante convention) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "conventions.fin",
                        Map.of(
                                "dispositif", convention.dispositif(),
                                "financeur", convention.financeur(),
                                "fin", DATE.format(convention.fin()))),
                null);
    }

    private static Carte.Ligne vacance(LocalDate debut, LocalDate jour) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "vacances.depuis",
                        Map.of("debut", DATE.format(debut), "mois", ChronoUnit.MONTHS.between(debut, jour))),
                null);
    }
}
