package fr.estran.accueil.ailleurs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.accueil.ailleurs.EvenementLu.Ligne;
import fr.estran.accueil.ailleurs.HeureDite.ZoneDite;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.TemporalAmountAdapter;

/**
 * When the holder of a calendar is busy (RFC 5545), in the forms that Outlook, Google, Apple, Nextcloud and Zimbra write. What is
 * marked as free, cancelled, or refused by them does not take their time; a whole day does, from midnight to midnight here.
 */
final class LectureIcs {

    /** @param illisibles of the events, how many could not be understood: they take no hour */
    record Lue(List<HeureOccupee> heures, int illisibles) {}

    /** It is no calendar. */
    static final class Illisible extends Exception {

        private static final long serialVersionUID = 1;
    }

    /**
     * For whom it is read.
     *
     * @param fuseau in which hours without a zone, and days, are read
     * @param adresses by which a calendar names its holder
     * @param nous of the names of events, those that we gave: what is in our own agenda takes its hours already
     */
    record Lecteur(ZoneId fuseau, Set<String> adresses, UnaryOperator<Set<String>> nous) {}

    private final Lecteur lecteur;
    private final Instant debut;
    private final Instant fin;
    private final PartiesIcs parties = new PartiesIcs();
    private final ZoneDite ici;
    private final ZonesDites zones;
    private final Effort effort = new Effort();
    private final List<HeureOccupee> heures = new ArrayList<>();
    private int illisibles;

    private LectureIcs(Lecteur lecteur, Instant debut, Instant fin) {
        this.lecteur = lecteur;
        this.debut = debut;
        this.fin = fin;
        this.ici = ZonesDites.de(lecteur.fuseau());
        this.zones = new ZonesDites(parties.zones, ici, enUtc(debut), enUtc(fin), effort);
    }

    /**
     * @throws Illisible where it is no calendar
     * @throws Effort.Demesure where it is more than any person's
     */
    static Lue lire(String calendrier, Lecteur lecteur, Instant debut, Instant fin) throws Illisible {
        var lecture = new LectureIcs(lecteur, debut, fin);
        lecture.decouper(LignesUtiles.de(calendrier).orElseThrow(Illisible::new));
        lecture.parties.occupations.forEach(lecture::occuper);
        lecture.parUid().forEach(lecture::lire);
        return new Lue(HeureOccupee.reunies(lecture.heures), lecture.illisibles);
    }

    private void decouper(String lignes) throws Illisible {
        try {
            new CalendarParserImpl().parse(new StringReader(lignes), parties);
        } catch (ParserException e) {
            if (e.getCause() instanceof Effort.Demesure trop) {
                throw trop;
            }
            throw new Illisible();
        } catch (Effort.Demesure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Illisible();
        }
    }

    /** An event and what was changed of some of its days go by one name; what has none is alone. */
    private Stream<List<EvenementLu>> parUid() {
        var nommes = parties.evenements.stream()
                .filter(evenement -> evenement.valeur("UID").isPresent())
                .collect(groupingBy(evenement -> evenement.valeur("UID").orElseThrow(), LinkedHashMap::new, toList()));
        lecteur.nous().apply(Set.copyOf(nommes.keySet())).forEach(nommes::remove);
        return Stream.concat(
                nommes.values().stream(),
                parties.evenements.stream()
                        .filter(evenement -> evenement.valeur("UID").isEmpty())
                        .map(List::of));
    }

    private void lire(List<EvenementLu> memeNom) {
        var exceptions = new LinkedHashMap<String, EvenementLu>();
        var ecartes = Ecartes.aucun();
        EvenementLu premier = null;
        for (var evenement : memeNom) {
            var deQuand = evenement.une("RECURRENCE-ID");
            if (deQuand.isEmpty()) {
                premier = premier == null || evenement.rang() >= premier.rang() ? evenement : premier;
            } else {
                exceptions.merge(
                        deQuand.get().valeur(), evenement, (un, autre) -> autre.rang() >= un.rang() ? autre : un);
            }
        }
        for (var exception : exceptions.values()) {
            essayer(exception, () -> {
                if (!exception.deplaceLaSuite()) {
                    exception.toutes("RECURRENCE-ID").forEach(ligne -> ecartes.noter(heure(ligne, ligne.valeur())));
                }
                prendre(exception, List.of(commence(exception)));
            });
        }
        if (premier != null && bloque(premier)) {
            var celui = premier;
            essayer(celui, () -> {
                var occurrences = occurrences(celui, ecartes);
                prendre(celui, occurrences);
                exceptions.values().stream()
                        .filter(EvenementLu::deplaceLaSuite)
                        .forEach(exception -> essayer(exception, () -> deplacer(exception, occurrences)));
            });
        }
    }

    private void deplacer(EvenementLu exception, List<HeureDite> occurrences) {
        effort.peser(occurrences.size());
        var ligne = exception.une("RECURRENCE-ID").orElseThrow();
        var depuis = heure(ligne, ligne.valeur()).instant();
        var decalage = Duration.between(depuis, commence(exception).instant());
        prendre(
                exception,
                occurrences.stream()
                        .filter(heure -> !heure.instant().isBefore(depuis))
                        .map(heure -> heure.a(heure.la().plus(decalage)))
                        .toList());
    }

    /** What a library throws at what it did not foresee is not known beforehand. */
    private void essayer(EvenementLu evenement, Runnable lecture) {
        try {
            lecture.run();
        } catch (Effort.Demesure e) {
            throw e;
        } catch (RuntimeException e) {
            illisibles += bloque(evenement) ? 1 : 0;
        }
    }

    private boolean bloque(EvenementLu evenement) {
        return !evenement.dit("TRANSP", "TRANSPARENT")
                && !evenement.dit("STATUS", "CANCELLED")
                && !evenement.dit("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
                && evenement.toutes("ATTENDEE").stream().noneMatch(this::sien);
    }

    /** Only those who said no are here. */
    private boolean sien(Ligne invite) {
        var adresse = invite.valeur().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
        return lecteur.adresses().contains(adresse) || parties.calendrier.dit("X-WR-CALNAME", adresse);
    }

    private List<HeureDite> occurrences(EvenementLu evenement, Ecartes ecartes) {
        evenement
                .toutes("EXDATE")
                .forEach(ligne -> plusieurs(ligne).forEach(dite -> ecartes.noter(heure(ligne, dite))));
        var premiere = commence(evenement);
        evenement
                .toutes("RDATE")
                .forEach(ligne -> plusieurs(ligne)
                        .filter(dite -> dite.contains("/") && !ecartes.contient(heure(ligne, dite.split("/", 2)[0])))
                        .forEach(dite -> periode(ligne, dite)));
        var suites = evenement
                .valeur("RRULE")
                .map(dite -> suites(dite, premiere, evenement))
                .orElse(List.of(premiere));
        var aussi = evenement.toutes("RDATE").stream()
                .flatMap(ligne ->
                        plusieurs(ligne).filter(dite -> !dite.contains("/")).map(dite -> heure(ligne, dite)));
        return Stream.concat(suites.stream(), aussi)
                .filter(heure -> !ecartes.contient(heure))
                .toList();
    }

    private List<HeureDite> suites(String dite, HeureDite premiere, EvenementLu evenement) {
        var regle = RegleIcs.lire(dite);
        var jusqua = regle.fin() == null ? null : HeureDite.lire(regle.fin(), premiere.zone(), ici);
        var marge = Duration.between(premiere.instant(), finit(duree(evenement), premiere))
                .plusDays(1);
        return regle.suites(premiere.la(), enUtc(debut).minus(marge), enUtc(fin).plusDays(1), effort).stream()
                .map(premiere::a)
                .filter(heure -> jusqua == null || !heure.depasse(jusqua))
                .toList();
    }

    private void prendre(EvenementLu evenement, List<HeureDite> occurrences) {
        if (bloque(evenement)) {
            var duree = duree(evenement);
            occurrences.forEach(heure -> garder(heure.instant(), finit(duree, heure)));
        }
    }

    private void garder(Instant de, Instant a) {
        var commence = de.isBefore(debut) ? debut : de;
        var finit = a.isAfter(fin) ? fin : a;
        if (commence.isBefore(finit)) {
            effort.peser(1);
            heures.add(new HeureOccupee(commence, finit));
        }
    }

    private HeureDite commence(EvenementLu evenement) {
        return evenement
                .une("DTSTART")
                .map(ligne -> heure(ligne, ligne.valeur()))
                .orElseThrow(() -> new IllegalArgumentException("an event without a beginning"));
    }

    /** What lasts some days lasts that many from midnight to midnight; what lasts some hours, that many whatever clocks do meanwhile. */
    private static Instant finit(Optional<TemporalAmount> dite, HeureDite heure) {
        return dite.map(duree -> duree instanceof Duration exacte
                        ? heure.instant().plus(exacte)
                        : heure.a(heure.la().plus(duree)).instant())
                .orElse(heure.instant());
    }

    private Optional<TemporalAmount> duree(EvenementLu evenement) {
        var commence = commence(evenement);
        var finit = evenement.une("DTEND").map(ligne -> heure(ligne, ligne.valeur()));
        if (finit.isPresent()) {
            return finit.map(la -> commence.jour()
                    ? Period.ofDays((int) ChronoUnit.DAYS.between(commence.la(), la.la()))
                    : Duration.between(commence.instant(), la.instant()));
        }
        return evenement
                .valeur("DURATION")
                .<TemporalAmount>map(dite -> TemporalAmountAdapter.parse(dite).getDuration())
                .or(() -> Optional.of(Period.ofDays(1)).filter(_ -> commence.jour()));
    }

    private HeureDite heure(Ligne ligne, String dite) {
        return HeureDite.lire(dite, ligne.parametre("TZID").map(zones::trouver).orElse(null), ici);
    }

    private Stream<String> plusieurs(Ligne ligne) {
        var dites = ligne.valeur().split(",");
        effort.peser(dites.length);
        return Stream.of(dites).map(String::strip).filter(dite -> !dite.isEmpty());
    }

    private void occuper(EvenementLu occupation) {
        occupation.toutes("FREEBUSY").stream()
                .filter(ligne ->
                        !"FREE".equalsIgnoreCase(ligne.parametre("FBTYPE").orElse("BUSY")))
                .forEach(ligne -> plusieurs(ligne).forEach(dite -> periode(ligne, dite)));
    }

    private void periode(Ligne ligne, String dite) {
        try {
            var bornes = dite.split("/", 2);
            var de = heure(ligne, bornes[0]).instant();
            garder(
                    de,
                    bornes[1].startsWith("P")
                            ? de.plus(Duration.parse(bornes[1]))
                            : heure(ligne, bornes[1]).instant());
        } catch (Effort.Demesure e) {
            throw e;
        } catch (RuntimeException e) {
            illisibles++;
        }
    }

    private static LocalDateTime enUtc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
