package fr.estran.programme;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.VacancesDeDemonstration;
import fr.estran.ville.territoire.LieuxDeDemonstration;
import fr.estran.ville.themes.ThemesDeDemonstration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the service of the demonstration says of what it offers, and on what terms. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class ProgrammeDeDemonstration {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final List<String> THEMES = List.of(
            "photos",
            "donnees_personnelles",
            "scolarite",
            "sante_en_ligne",
            "messagerie",
            "reseaux_sociaux",
            "impots",
            "ordinateur",
            "tablette",
            "esprit_critique",
            "logiciels");
    private static final List<TypeDAction> FORMES = List.of(
            TypeDAction.PERMANENCE,
            TypeDAction.PERMANENCE_TELEPHONIQUE,
            TypeDAction.RENDEZ_VOUS,
            TypeDAction.RDV_JEUDI);
    private static final LocalDate OUVERTURE_DES_STAGES = LocalDate.of(2024, 1, 22);
    private static final int LIEUX = 11;

    /** From one quarter to the next: the same days of the week. */
    private static final int SEMAINES = 13;

    private final ProgrammeDeDemonstrationRepository repository;
    private final ThemesDeDemonstration themes;
    private final LieuxDeDemonstration lieux;
    private final VacancesDeDemonstration vacances;
    private final Clock horloge;

    ProgrammeDeDemonstration(
            ProgrammeDeDemonstrationRepository repository,
            ThemesDeDemonstration themes,
            LieuxDeDemonstration lieux,
            VacancesDeDemonstration vacances,
            Clock horloge) {
        this.repository = repository;
        this.themes = themes;
        this.lieux = lieux;
        this.vacances = vacances;
        this.horloge = horloge;
    }

    /** Once, in the name of a structure: what was changed on screen since then is kept. */
    public void poser() {
        if (repository.dejaPose()) {
            return;
        }
        vacances.annoncer();
        for (var jour = 1; jour <= 5; jour++) {
            repository.ouvrir(jour, LocalTime.of(9, 0), LocalTime.of(12, 0));
            repository.ouvrir(jour, LocalTime.of(13, 30), LocalTime.of(17, 0));
        }
        themes.poser();
        THEMES.forEach(theme -> repository.decrireLeTheme(
                theme,
                horloge.instant(),
                dire("theme." + theme),
                dire("pour_qui." + theme),
                dire("a_apporter." + theme)));
        FORMES.forEach(forme -> repository.decrireLaForme(
                forme,
                horloge.instant(),
                dire("forme." + forme.code()),
                dire("pour_qui." + forme.code()),
                dire("a_apporter." + forme.code())));
        repository.garder(List.of("A0287", "A0291", "A0300"), 2);
        repository.ouvrirLesStages(OUVERTURE_DES_STAGES, horloge.instant());
        IntStream.rangeClosed(1, LIEUX).mapToObj("L%02d"::formatted).forEach(this::situer);
        IntStream.rangeClosed(1, LIEUX).forEach(this::joindre);
        repository.emporter(MESSAGES.dire("demonstration.emporter.valise"), 1);
        repository.emporter(MESSAGES.dire("demonstration.emporter.projecteur"), 1);
        repository.emporter(MESSAGES.dire("demonstration.emporter.cle"), 2);
        repository.emporter(MESSAGES.dire("demonstration.emporter.multiprise"), null);
        repository.laisser("L01", MESSAGES.dire("demonstration.emporter.projecteur"));
        repository.laisser("L04", MESSAGES.dire("demonstration.emporter.multiprise"));
        repository.preparer("2024-T1", "2024-T2", SEMAINES, "kerfeunteun");
    }

    private void joindre(int rang) {
        lieux.joindre(
                "L%02d".formatted(rang),
                MESSAGES.dire("demonstration.lieu.contact"),
                "02 61 91 00 %02d".formatted(rang));
    }

    private void situer(String lieu) {
        lieux.situer(
                lieu,
                dire("lieu." + lieu + ".etage"),
                dire("lieu." + lieu + ".acces"),
                dire("lieu." + lieu + ".arret"));
    }

    private static String dire(String cle) {
        return MESSAGES.dire("demonstration." + cle);
    }
}
