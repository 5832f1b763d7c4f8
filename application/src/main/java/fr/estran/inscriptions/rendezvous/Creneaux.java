package fr.estran.inscriptions.rendezvous;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fr.estran.inscriptions.rendezvous.Endroit.LieuDeRendezVous;
import fr.estran.inscriptions.rendezvous.Plage.Choix;
import fr.estran.inscriptions.rendezvous.Regles.RegleRepository;
import fr.estran.programme.planification.CreneauIndividuel;
import fr.estran.programme.planification.Disponibilites;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be booked: reckoned from the hours of those who receive, each time that somebody asks. */
@Service
@Transactional(readOnly = true)
public class Creneaux {

    private static final int SUIVANTS = 6;

    private final PlageRepository plages;
    private final RegleRepository regles;
    private final RendezVousRepository rendezVous;
    private final Disponibilites disponibilites;
    private final HeuresDeService heures;
    private final Clock horloge;

    Creneaux(
            PlageRepository plages,
            RegleRepository regles,
            RendezVousRepository rendezVous,
            Disponibilites disponibilites,
            HeuresDeService heures,
            Clock horloge) {
        this.plages = plages;
        this.regles = regles;
        this.rendezVous = rendezVous;
        this.disponibilites = disponibilites;
        this.heures = heures;
        this.horloge = horloge;
    }

    Regles regles() {
        return regles.lire().orElse(Regles.PAR_DEFAUT);
    }

    public ZoneId fuseau() {
        return heures.fuseau();
    }

    /** Whether anyone receives on appointment, though nothing may be free now. */
    public boolean ouverts() {
        return plages.ouvertes(LocalDate.now(horloge)) || disponibilites.prevoit(horloge.instant());
    }

    /** Each moment once, in their order, of all that may be booked now; the staff need no notice. */
    public List<CreneauLibre> libres(boolean equipe) {
        return chacunUneFois(tousLibres(equipe));
    }

    public List<CreneauLibre> libres(Endroit ou, boolean equipe) {
        return libres(equipe).stream()
                .filter(creneau -> creneau.ou().equals(ou))
                .toList();
    }

    /** At one place, by day. */
    public Map<LocalDate, List<CreneauLibre>> parJour(Endroit ou, boolean equipe) {
        return libres(ou, equipe).stream().collect(groupingBy(CreneauLibre::jour, LinkedHashMap::new, toList()));
    }

    /** The first of each place, in the order of their hours. */
    public Map<Endroit, CreneauLibre> premiers(boolean equipe) {
        return premiers(tousLibres(equipe));
    }

    static Map<Endroit, CreneauLibre> premiers(List<CreneauLibre> tous) {
        return chacunUneFois(tous).stream()
                .collect(Collectors.toMap(
                        CreneauLibre::ou, creneau -> creneau, (premier, _) -> premier, LinkedHashMap::new));
    }

    public List<LieuDeRendezVous> lieux(Map<Endroit, CreneauLibre> premiers) {
        return rendezVous.lieux(premiers.keySet().stream()
                .map(Endroit::lieu)
                .filter(Objects::nonNull)
                .toList());
    }

    /** @throws Introuvable when there is no such venue */
    public LieuDeRendezVous lieu(LieuId lieu) {
        return rendezVous.lieux(List.of(lieu)).stream().findFirst().orElseThrow(Introuvable::new);
    }

    /** Nearest to an hour that is gone: those that come after it, then those before. */
    public List<CreneauLibre> proches(Endroit ou, String moment, boolean equipe) {
        var libres = libres(ou, equipe);
        var proches = new ArrayList<CreneauLibre>();
        libres.stream()
                .filter(creneau -> creneau.moment().compareTo(moment) > 0)
                .limit(SUIVANTS)
                .forEach(proches::add);
        libres.reversed().stream()
                .filter(creneau -> creneau.moment().compareTo(moment) < 0)
                .limit(SUIVANTS - proches.size())
                .forEach(proches::addFirst);
        return proches;
    }

    /** At that moment there, one for each counsellor who receives. */
    List<CreneauLibre> auMoment(Endroit ou, String moment, boolean equipe) {
        return CreneauLibre.lire(moment)
                .filter(_ -> equipe || !ou.aDomicile())
                .map(debut -> auMoment(ou, debut, equipe))
                .orElse(List.of());
    }

    /** Of that day alone: whoever books holds others up. */
    List<CreneauLibre> auMoment(Endroit ou, Instant debut, boolean equipe) {
        var jour = LocalDate.ofInstant(debut, fuseau());
        var regles = regles();
        var horizon = horizon(regles);
        return jour.isBefore(horizon.debut()) || !jour.isBefore(horizon.fin())
                ? List.of()
                : tousLibres(equipe, new Periode(jour, jour.plusDays(1)), regles).stream()
                        .filter(creneau -> creneau.ou().equals(ou) && creneau.est(CreneauLibre.ecrire(debut)))
                        .toList();
    }

    /** Of several counsellors at one moment, each. Whom one goes to see, and where, the team asks. */
    public List<CreneauLibre> tousLibres(boolean equipe) {
        var regles = regles();
        return tousLibres(equipe, horizon(regles), regles).stream()
                .filter(creneau -> equipe || !creneau.ou().aDomicile())
                .toList();
    }

    /** By their first names, those of several who have free hours. */
    public List<Choix> conseillers(List<CreneauLibre> libres) {
        var ids = libres.stream().map(CreneauLibre::conseiller).collect(toSet());
        return plages.conseillers(LocalDate.now(horloge)).stream()
                .filter(conseiller -> ids.contains(conseiller.id()))
                .toList();
    }

    private List<CreneauLibre> tousLibres(boolean equipe, Periode jours, Regles regles) {
        var maintenant = horloge.instant();
        var des = equipe ? maintenant : maintenant.plus(Duration.ofHours(regles.preavis()));
        var ouvertes = plages.depuis(jours.debut());
        var prevues = disponibilites.prevues(jours);
        var lieux = Stream.concat(
                        ouvertes.stream().map(Plage::lieu), prevues.stream().map(CreneauIndividuel::lieu))
                .filter(Objects::nonNull)
                .collect(toSet());
        return calcul(jours, lieux, regles).libres(ouvertes, prevues, jours).stream()
                .filter(creneau -> creneau.debut().toInstant().isAfter(des))
                .toList();
    }

    /** Today's, and as far ahead as one may book. */
    private Periode horizon(Regles regles) {
        var aujourdhui = LocalDate.ofInstant(horloge.instant(), fuseau());
        return new Periode(aujourdhui, aujourdhui.plusDays(regles.horizon() + 1L));
    }

    /** What begins late in the evening may be in the way of what is on the next day. */
    private CalculDesCreneaux calcul(Periode jours, Set<LieuId> lieux, Regles regles) {
        var fuseau = fuseau();
        var autour = new Periode(jours.debut().minusDays(1), jours.fin().plusDays(1));
        return new CalculDesCreneaux(
                disponibilites.empechements(autour, lieux),
                Stream.concat(
                                rendezVous
                                        .sallesPrises(minuit(autour.debut(), fuseau), minuit(autour.fin(), fuseau))
                                        .stream(),
                                disponibilites.sallesPromises(autour).stream())
                        .toList(),
                regles,
                fuseau,
                heures.feries());
    }

    private static Instant minuit(LocalDate jour, ZoneId fuseau) {
        return jour.atStartOfDay(fuseau).toInstant();
    }

    public static List<CreneauLibre> chacunUneFois(List<CreneauLibre> creneaux) {
        var uniques = new ArrayList<CreneauLibre>();
        for (var creneau : creneaux) {
            if (uniques.reversed().stream()
                    .takeWhile(autre -> autre.debut().isEqual(creneau.debut()))
                    .noneMatch(creneau::memeMoment)) {
                uniques.add(creneau);
            }
        }
        return uniques;
    }
}
