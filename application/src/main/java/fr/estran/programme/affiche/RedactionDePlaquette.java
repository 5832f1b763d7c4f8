package fr.estran.programme.affiche;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.FeriesDeLaVille;
import fr.estran.ville.calendrier.JoursFeries.Ferie;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the leaflet of a quarter from what is published of it. */
@Service
@Transactional(readOnly = true)
class RedactionDePlaquette {

    private final SeancesImprimeesRepository repository;
    private final FormesDeLaVille formes;
    private final FeriesDeLaVille feries;
    private final MotsDePlaquette mots;
    private final DemandesExaucees exaucees;

    RedactionDePlaquette(
            SeancesImprimeesRepository repository,
            FormesDeLaVille formes,
            FeriesDeLaVille feries,
            MotsDePlaquette mots,
            DemandesExaucees exaucees) {
        this.repository = repository;
        this.formes = formes;
        this.feries = feries;
        this.mots = mots;
        this.exaucees = exaucees;
    }

    /** One weekday, from such an hour to such an hour. */
    private record Creneau(DayOfWeek jour, LocalTime debut, LocalTime fin) {

        static final Comparator<Creneau> DANS_LA_SEMAINE =
                comparing(Creneau::jour).thenComparing(Creneau::debut).thenComparing(Creneau::fin);

        static Creneau de(SeancePublique seance) {
            return new Creneau(
                    seance.jour().getDayOfWeek(),
                    seance.debut().toLocalTime(),
                    seance.fin().toLocalTime());
        }

        Plaquette.Creneau dit(String reserve) {
            return new Plaquette.Creneau(jour, debut, fin, reserve);
        }
    }

    private record Horaire(LocalTime debut, LocalTime fin) {

        static final Comparator<Horaire> DANS_LA_JOURNEE =
                comparing(Horaire::debut).thenComparing(Horaire::fin);

        static Horaire de(SeancePublique seance) {
            return new Horaire(seance.debut().toLocalTime(), seance.fin().toLocalTime());
        }
    }

    /** Two venues may have one name. */
    private record Ici(@Nullable LieuId lieu, String ou) {

        static Ici de(SeancePublique seance) {
            return new Ici(seance.lieu() == null ? null : seance.lieu().id(), seance.ou());
        }
    }

    Plaquette ecrire(TrimestreDuProgramme trimestre) {
        return ecrire(trimestre, null);
    }

    /** Whether there is something to print at all. */
    boolean publie(TrimestreDuProgramme trimestre) {
        return !repository.publiees(trimestre.periode(), Instant.EPOCH, null).isEmpty();
    }

    /** Every venue of a quarter in which something of it takes place, by name. */
    List<Plaquette.Lieu> lieux(TrimestreDuProgramme trimestre) {
        return lieux(repository.publiees(trimestre.periode(), Instant.EPOCH, null));
    }

    /** @param lieu of which alone it is written; null for all of the town */
    Plaquette ecrire(TrimestreDuProgramme trimestre, @Nullable LieuId lieu) {
        var connues = formes.lire();
        var periode = trimestre.periode();
        var seances = RendezVousQuiSeSuivent.regrouper(repository.publiees(periode, Instant.EPOCH, lieu));
        var jours = new JoursDuTrimestre(
                periode,
                repository.vacances(periode),
                feries.lire().entre(periode.debut(), periode.fin().minusDays(1)).stream()
                        .map(Ferie::jour)
                        .collect(Collectors.toSet()));
        var uniques = seances.stream().filter(seance -> !revient(seance)).toList();
        return new Plaquette(
                trimestre.code(),
                trimestre.titre(),
                mots.service(),
                mots.telephone(),
                mots.site(),
                mots.inscription(
                        revenant(seances, connues),
                        seances.stream().map(SeancePublique::action).collect(Collectors.toSet())),
                mots.genres(
                        uniques.stream().map(seance -> seance.action().type()).distinct(), connues),
                aides(seances, jours, connues),
                parAction(uniques),
                lieux(seances),
                lieu == null ? demandes(periode.debut(), seances) : List.of());
    }

    private List<String> demandes(LocalDate debut, List<SeancePublique> seances) {
        var themes = new HashMap<String, String>();
        seances.stream().map(SeancePublique::action).forEach(action -> {
            if (action.thematique() != null && action.theme() != null) {
                themes.put(action.thematique(), action.theme());
            }
        });
        return exaucees.avant(debut, themes);
    }

    /** Help that nobody registers for: it is told by its rule, and not day by day. */
    static boolean revient(SeancePublique seance) {
        return seance.action().type().unParUn() && seance.action().capacite() == null;
    }

    /** What somebody comes to without asking first. */
    private static Optional<String> revenant(List<SeancePublique> seances, FormesDAide connues) {
        return seances.stream()
                .filter(seance -> revient(seance) && seance.action().type().entreeLibre())
                .findFirst()
                .map(seance -> connues.de(seance.action().type()).publique().titre());
    }

    /** The days of one action that are alike are one line: one registers for all of them. */
    private List<Plaquette.Seance> parAction(List<SeancePublique> uniques) {
        return uniques.stream()
                .map(mots::seance)
                .collect(groupingBy(Plaquette.Seance::sansJours, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(memes -> memes.getFirst()
                        .avecJours(memes.stream()
                                .flatMap(seance -> seance.jours().stream())
                                .toList()))
                .toList();
    }

    private List<Plaquette.Aide> aides(List<SeancePublique> seances, JoursDuTrimestre jours, FormesDAide connues) {
        var parType = seances.stream()
                .filter(RedactionDePlaquette::revient)
                .collect(groupingBy(seance -> seance.action().type()));
        return Arrays.stream(TypeDAction.values())
                .filter(parType::containsKey)
                .map(type -> new Plaquette.Aide(
                        mots.genre(type, connues), parLieu(parType.getOrDefault(type, List.of()), jours)))
                .toList();
    }

    private List<Plaquette.AuLieu> parLieu(List<SeancePublique> seances, JoursDuTrimestre jours) {
        return seances.stream().collect(groupingBy(Ici::de, LinkedHashMap::new, toList())).entrySet().stream()
                .map(la -> auLieu(la.getKey(), la.getValue(), jours))
                .sorted(comparing(Plaquette.AuLieu::nom, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    /** What has a rule by its rule; the days that have none, together under their hours. */
    private static Plaquette.AuLieu auLieu(Ici ou, List<SeancePublique> seances, JoursDuTrimestre jours) {
        var enRegle = new ArrayList<String>();
        var creneaux = new ArrayList<Plaquette.Creneau>();
        var autres = new ArrayList<SeancePublique>();
        seances.stream()
                .collect(groupingBy(Creneau::de, () -> new TreeMap<>(Creneau.DANS_LA_SEMAINE), toList()))
                .values()
                .forEach(memes -> jours.habitude(jours(memes), memes.getFirst().heures())
                        .ifPresentOrElse(
                                habitude -> {
                                    enRegle.add(habitude.phrase());
                                    creneaux.add(Creneau.de(memes.getFirst()).dit(habitude.reserve()));
                                },
                                () -> autres.addAll(memes)));
        var dates = autres.stream()
                .collect(groupingBy(Horaire::de, () -> new TreeMap<>(Horaire.DANS_LA_JOURNEE), toList()))
                .values()
                .stream()
                .map(memes -> new Plaquette.Dates(memes.getFirst().heures(), jours(memes)))
                .toList();
        return new Plaquette.AuLieu(ou.lieu(), ou.ou(), enRegle, dates, creneaux);
    }

    /** Two may be on one day. */
    private static List<LocalDate> jours(List<SeancePublique> seances) {
        return seances.stream().map(SeancePublique::jour).sorted().distinct().toList();
    }

    private static List<Plaquette.Lieu> lieux(Collection<SeancePublique> seances) {
        return seances.stream()
                .flatMap(seance -> Stream.ofNullable(seance.lieu()))
                .distinct()
                .map(lieu -> new Plaquette.Lieu(
                        lieu.id(),
                        lieu.nomEtQuartier(),
                        lieu.adresseComplete(),
                        lieu.pourTrouver(),
                        lieu.arret(),
                        lieu.pmr()))
                .sorted(comparing(Plaquette.Lieu::nom, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }
}
