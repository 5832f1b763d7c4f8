package fr.estran.programme.reconduction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.programme.planification.Empechement;
import fr.estran.programme.planification.JoursSansAccueil;
import fr.estran.programme.planification.LectureDesSeries;
import fr.estran.programme.reconduction.Terrain.Absence;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Calendrier;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A quarter, read whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Terrains {

    private final TerrainRepository repository;
    private final LectureDesSeries series;
    private final HeuresDeService heures;
    private final List<JoursSansAccueil> autres;
    private final Clock horloge;

    Terrains(
            TerrainRepository repository,
            LectureDesSeries series,
            HeuresDeService heures,
            List<JoursSansAccueil> autres,
            Clock horloge) {
        this.repository = repository;
        this.series = series;
        this.heures = heures;
        this.autres = autres;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), heures.fuseau());
    }

    Calendrier calendrier() {
        return series.calendrier();
    }

    Terrain lire(Periode trimestre) {
        var fuseau = heures.fuseau();
        return new Terrain(
                trimestre,
                fuseau,
                aujourdhui().plusDays(1),
                series.calendrier(),
                heures.feries(),
                repository.lieux().stream()
                        .collect(toMap(Terrain.Lieu::id, identity(), (un, _) -> un, LinkedHashMap::new)),
                repository.equipe().stream()
                        .collect(toMap(Terrain.Membre::id, identity(), (un, _) -> un, LinkedHashMap::new)),
                repository.benevoles(trimestre.debut()),
                repository.prises(trimestre),
                absences(trimestre, fuseau),
                repository.fermetures(trimestre),
                repository.ouvertures(),
                repository.horaires());
    }

    private List<Absence> absences(Periode trimestre, ZoneId fuseau) {
        return Stream.concat(
                        repository.absences(trimestre).stream(),
                        autres.stream()
                                .flatMap(autre -> autre.empechements(trimestre).stream())
                                .map(empechement -> absence(empechement, fuseau))
                                .filter(Objects::nonNull))
                .toList();
    }

    private static @Nullable Absence absence(Empechement empechement, ZoneId fuseau) {
        return empechement.conseiller() == null
                ? null
                : new Absence(
                        empechement.conseiller(),
                        LocalDateTime.ofInstant(empechement.debut(), fuseau),
                        LocalDateTime.ofInstant(empechement.fin(), fuseau));
    }
}
