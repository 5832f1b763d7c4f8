package fr.estran.programme.planification;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.programme.planification.FormulaireSerie.SaisieSerie;
import fr.estran.programme.planification.ResultatGestion.ARelire;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.ResultatGestion.Refusee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.temps.Calendrier;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.JourApresJour;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.ReglesAuHasard;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * This one, this and the following, all: series of edits drawn from a seed, against a plain model that knows nothing of the
 * code but its words. No rule is lost, no date is there twice. It is Monday 15 January 2024.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class EditionsDeSerieTests {

    private static final Calendrier CALENDRIER =
            new Calendrier(ReglesAuHasard.CALENDRIER.vacances(), JoursFeries.de(Contree.METROPOLE)::comprennent);

    /** What moved sessions begin at: no rule does. */
    private static final LocalTime A_PART = LocalTime.of(19, 7);

    @Autowired
    ApplicationContext contexte;

    /** A rule as one would write it on paper: what was crossed out, and what was moved where. */
    private static final class Segment {
        Regle regle;
        LocalTime heure;
        final Set<LocalDate> retirees = new TreeSet<>();
        final Map<LocalDate, LocalDateTime> deplacees = new TreeMap<>();

        List<LocalDate> dates() {
            return JourApresJour.dates(regle, CALENDRIER);
        }
    }

    private final List<Segment> segments = new ArrayList<>();
    private final List<LocalDateTime> hors = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159, 2653, 58979, 323846, 26433832})
    void holds_to_a_plain_model_through_many_edits(long graine) {
        var hasard = new Random(graine);
        var regles = new ReglesAuHasard(hasard);
        var service = ServiceNumerique.dans(contexte);
        service.ville().faire(() -> vacances(service));
        var action = service.creer(brouillon(service));
        creer(service.ville(), action, hasard, regles);
        for (var rang = 0; rang < 12; rang++) {
            var segment = segments.get(hasard.nextInt(segments.size()));
            switch (hasard.nextInt(4)) {
                case 0 -> deplacerUne(service.ville(), action, segment, hasard);
                case 1 -> changer(service.ville(), action, segment, null, hasard, regles);
                default -> {
                    var dates = segment.dates();
                    changer(service.ville(), action, segment, dates.get(hasard.nextInt(dates.size())), hasard, regles);
                }
            }
            verifier(service.ville(), action);
        }
    }

    private void creer(Ville ville, ActionId action, Random hasard, ReglesAuHasard regles) {
        var segment = new Segment();
        do {
            var debut = LocalDate.of(2024, 2, 1).plusDays(hasard.nextInt(60));
            segment.regle = courte(regles, debut, hasard);
        } while (segment.dates().isEmpty());
        segment.heure = heure(hasard);
        var saisie = new SaisieSerie(segment.regle, creneau(segment), Set.of());
        assertThat(confirmer(ville, accord -> gestion().creer(action, saisie, accord)))
                .isTrue();
        segments.add(segment);
    }

    /** In the model, what is written again is what the words say: dates from there on, less what was crossed out. */
    private void changer(
            Ville ville, ActionId action, Segment segment, LocalDate depuis, Random hasard, ReglesAuHasard regles) {
        var dates = segment.dates();
        var rang = segments.indexOf(segment);
        var coupe = depuis == null || depuis.equals(dates.getFirst()) ? null : depuis;
        var nouveau = new Segment();
        var debut = coupe == null ? segment.regle.debut() : coupe;
        var prolonge = hasard.nextInt(3) == 0;
        nouveau.regle = prolonge ? segment.regle.aPartirDu(debut, fin(debut, hasard)) : courte(regles, debut, hasard);
        nouveau.heure = prolonge || hasard.nextBoolean() ? segment.heure : heure(hasard);
        var retirees = new TreeSet<>(segment.retirees);
        if (hasard.nextInt(3) == 0) {
            nouveau.dates().stream().skip(hasard.nextInt(3)).findFirst().ifPresent(retirees::add);
        }
        var serie = ville.faire(() -> series(action).get(rang));
        var saisie = new SaisieSerie(nouveau.regle, creneau(nouveau), retirees);
        var avant = debuts(ville, action);
        if (!confirmer(
                ville, accord -> gestion().modifier(action, serie.id(), depuis, serie.version(), saisie, "", accord))) {
            assertThat(nouveau.dates())
                    .matches(dits -> dits.isEmpty()
                            || dits.stream()
                                    .map(jour -> jour.atTime(nouveau.heure))
                                    .anyMatch(avant::contains));
            return;
        }
        var celles = nouveau.dates().stream().collect(toCollection(TreeSet::new));
        segment.deplacees.forEach((jour, ou) -> {
            if (coupe == null || !jour.isBefore(coupe)) {
                if (celles.contains(jour) && !retirees.contains(jour)) {
                    nouveau.deplacees.put(jour, ou);
                } else if (!celles.contains(jour)) {
                    hors.add(ou);
                }
            }
        });
        retirees.stream().filter(celles::contains).forEach(nouveau.retirees::add);
        if (coupe == null) {
            segments.set(rang, nouveau);
            return;
        }
        if (prolonge) {
            nouveau.regle = segment.regle.avecFin(new Fin.Jusquau(celles.getLast()));
            segment.deplacees.forEach((jour, ou) -> {
                if (jour.isBefore(coupe)) {
                    nouveau.deplacees.put(jour, ou);
                }
            });
            segment.retirees.stream().filter(jour -> jour.isBefore(coupe)).forEach(nouveau.retirees::add);
            segments.set(rang, nouveau);
            return;
        }
        segment.regle = segment.regle.avecFin(new Fin.Jusquau(coupe.minusDays(1)));
        segment.deplacees.keySet().removeIf(jour -> !jour.isBefore(coupe));
        segment.retirees.removeIf(jour -> !jour.isBefore(coupe));
        segments.add(rang + 1, nouveau);
    }

    private void deplacerUne(Ville ville, ActionId action, Segment segment, Random hasard) {
        var libres = segment.dates().stream()
                .filter(jour -> !segment.retirees.contains(jour))
                .toList();
        if (libres.isEmpty()) {
            return;
        }
        var jour = libres.get(hasard.nextInt(libres.size()));
        var ou = jour.plusDays(hasard.nextInt(4)).atTime(A_PART);
        var serie = ville.faire(() -> series(action).get(segments.indexOf(segment)));
        var seance = serie.dates().stream()
                .filter(date -> date.jour().equals(jour))
                .findFirst()
                .orElseThrow()
                .seance();
        var creneau = new Creneau(ou.toLocalDate(), A_PART, A_PART.plusHours(1), null, List.of(), List.of());
        var gestes = contexte.getBean(GestionDesSeances.class);
        assertThat(ville.faire(() -> {
                    var avant = gestes.deplacer(action, seance.id(), seance.version(), creneau, "", null);
                    return avant instanceof ResultatGestion.Avertie avertie
                            ? gestes.deplacer(action, seance.id(), seance.version(), creneau, "", avertie.accord())
                            : avant;
                }))
                .isInstanceOf(Faite.class);
        segment.deplacees.put(jour, ou);
    }

    private void verifier(Ville ville, ActionId action) {
        var series = ville.faire(() -> series(action));
        assertThat(series).hasSameSizeAs(segments);
        var attendues = new ArrayList<>(hors);
        for (var rang = 0; rang < segments.size(); rang++) {
            var segment = segments.get(rang);
            var serie = series.get(rang);
            assertThat(serie.dates()).extracting(Serie.Occurrence::jour).isEqualTo(segment.dates());
            assertThat(JourApresJour.dates(serie.regle(), CALENDRIER)).isEqualTo(segment.dates());
            assertThat(serie.sauf()).containsExactlyElementsOf(segment.retirees);
            assertThat(serie.aPart()).hasSize(segment.deplacees.size());
            assertThat(serie.regle().memeRythme(segment.regle)).isTrue();
            segment.dates().stream()
                    .filter(jour -> !segment.retirees.contains(jour))
                    .map(jour -> segment.deplacees.getOrDefault(jour, jour.atTime(segment.heure)))
                    .forEach(attendues::add);
        }
        assertThat(debuts(ville, action)).containsExactlyInAnyOrderElementsOf(attendues);
    }

    private List<LocalDateTime> debuts(Ville ville, ActionId action) {
        return ville.faire(() -> contexte.getBean(Seances.class).de(action)).stream()
                .filter(seance -> seance.debut().getYear() > 2023 && seance.lieu() == null)
                .map(SeanceGeree::debut)
                .toList();
    }

    /** In the order of the model: a series comes after that which it goes on from. */
    private List<Serie> series(ActionId action) {
        var toutes = new ArrayList<>(contexte.getBean(LectureDesSeries.class).des(action));
        var ordre = new ArrayList<Serie>();
        ajouter(null, toutes, ordre);
        return ordre;
    }

    private static void ajouter(UUID suiteDe, List<Serie> toutes, List<Serie> ordre) {
        toutes.stream()
                .filter(serie -> Objects.equals(serie.suiteDe(), suiteDe))
                .sorted(comparing((Serie serie) -> serie.regle().debut()))
                .forEach(serie -> {
                    ordre.add(serie);
                    ajouter(serie.id(), toutes, ordre);
                });
    }

    private boolean confirmer(Ville ville, Function<String, ResultatGestion> geste) {
        return switch (ville.faire(() -> geste.apply(null))) {
            // It would begin twice at one hour: a session that was moved is there.
            case ARelire(RelectureDeSerie relecture) when relecture.conflits() > 0 -> false;
            case ARelire(var relecture) -> {
                assertThat(ville.faire(() -> geste.apply(relecture.accord()))).isInstanceOf(Faite.class);
                yield true;
            }
            case Refusee _ -> false;
            case ResultatGestion autre -> throw new AssertionError(autre);
        };
    }

    private static Regle courte(ReglesAuHasard regles, LocalDate debut, Random hasard) {
        var regle = regles.regle();
        return new Regle(regles.rythme(debut), regle.epoque(), regle.feries(), debut, fin(debut, hasard));
    }

    private static Fin fin(LocalDate debut, Random hasard) {
        return hasard.nextBoolean()
                ? new Fin.Fois(1 + hasard.nextInt(25))
                : new Fin.Jusquau(debut.plusDays(hasard.nextInt(300)));
    }

    private static LocalTime heure(Random hasard) {
        return LocalTime.of(8 + hasard.nextInt(9), 5 * hasard.nextInt(12));
    }

    private static Creneau creneau(Segment segment) {
        return new Creneau(
                segment.regle.debut(), segment.heure, segment.heure.plusHours(2), null, List.of(), List.of());
    }

    private GestionDesSeries gestion() {
        return contexte.getBean(GestionDesSeries.class);
    }

    private static Map<String, String> brouillon(ServiceNumerique service) {
        var champs = new HashMap<>(service.atelier());
        champs.remove("publiee");
        champs.remove("capacite");
        return champs;
    }

    private int vacances(ServiceNumerique service) {
        CALENDRIER
                .vacances()
                .forEach(vacances -> contexte.getBean(JdbcClient.class)
                        .sql("insert into vacances_scolaires (structure_id, premier_jour, dernier_jour)"
                                + " values (structure_courante(), '%s', '%s')"
                                        .formatted(vacances.premierJour(), vacances.dernierJour()))
                        .update());
        return 0;
    }
}
