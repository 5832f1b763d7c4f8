package fr.estran.programme;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.commun.Periode;
import fr.estran.comptes.Enseigne;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme as anyone may read it: what is published, and not over. */
@Service
@Transactional(readOnly = true)
public class ProgrammePublic {

    static final Messages MESSAGES = Messages.de("programme");

    private static final int PAR_PAGE = 30;
    private static final int SEMAINES_AU_MOINS = 4;
    private static final int AUTRES = 3;

    /** Of a theme in demand, the first are full: so many are looked at to find some that are not. */
    private static final int AUTRES_LUES = 30;

    private static final int CRENEAUX_PAR_JOUR = 8;

    private final ProgrammeRepository repository;
    private final Places places;
    private final Enseigne enseigne;
    private final Clock horloge;

    ProgrammePublic(ProgrammeRepository repository, Places places, Enseigne enseigne, Clock horloge) {
        this.repository = repository;
        this.places = places;
        this.enseigne = enseigne;
        this.horloge = horloge;
    }

    /** For the first page. */
    public Prochainement prochainement(int nombre) {
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var seances = RendezVousQuiSeSuivent.regrouper(repository.prochaines(maintenant, nombre * CRENEAUX_PAR_JOUR));
        return new Prochainement(
                auProgramme(seances.subList(0, Math.min(nombre, seances.size())), maintenant, reperes.fuseau()),
                reperes.quartiers());
    }

    /**
     * The days of actions where one has a place, past ones too: {@code text/calendar}, in UTF-8.
     *
     * @param aussi told with each of them, a line each
     */
    public String calendrier(String nom, Collection<UUID> actions, List<String> aussi) {
        return CalendrierIcs.ecrireLesSiennes(nom, repository.desActions(actions), aussi, horloge.instant());
    }

    /** On the theme of an action, other dates for which one may register here and now, and has a place. */
    public List<SeanceAuProgramme> autresDates(UUID action) {
        var maintenant = horloge.instant();
        var memeTheme = repository.surLeMemeTheme(action, maintenant, AUTRES_LUES);
        return memeTheme.isEmpty()
                ? List.of()
                : auProgramme(
                                memeTheme,
                                maintenant,
                                memeTheme.getFirst().debut().getZone())
                        .stream()
                        .filter(ligne -> ligne.venir().placePour(false))
                        .limit(AUTRES)
                        .toList();
    }

    /** The sessions of an action, past and cancelled ones too. */
    List<SeancePublique> seances(UUID action) {
        return repository.deLAction(action);
    }

    /** To the end of the quarter, and for four weeks at least; a page ends with a day. */
    ProgrammeChoisi choisir(FiltreDuProgramme filtre) {
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var aujourdhui = LocalDate.ofInstant(maintenant, reperes.fuseau());
        var journees = journees(
                RendezVousQuiSeSuivent.regrouper(repository.aVenir(periode(filtre, aujourdhui), filtre, maintenant)),
                maintenant,
                reperes.fuseau());
        var vues = 0;
        var ici = 0;
        while (ici < journees.size() && vues < PAR_PAGE) {
            vues += journees.get(ici++).seances().size();
        }
        return new ProgrammeChoisi(
                filtre,
                reperes,
                aujourdhui,
                journees.subList(0, ici),
                ici == journees.size()
                        ? null
                        : filtre.apres(journees.get(ici).jour()).adresse("/programme"),
                filtre.jourIncompris() ? MESSAGES.dire("filtre.faute.jour") : null);
    }

    /** All of some days, to be printed. */
    ProgrammeChoisi choisir(FiltreDuProgramme filtre, Periode periode) {
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var seances = RendezVousQuiSeSuivent.regrouper(repository.aVenir(periode, filtre, maintenant));
        return new ProgrammeChoisi(
                filtre,
                reperes,
                LocalDate.ofInstant(maintenant, reperes.fuseau()),
                journees(seances, maintenant, reperes.fuseau()),
                null,
                null);
    }

    /** @throws Introuvable when there is none of that id, or it is a draft */
    public FicheDAction lire(UUID id) {
        var maintenant = horloge.instant();
        var toutes = repository.deLAction(id);
        if (toutes.isEmpty()) {
            throw new Introuvable();
        }
        var action = toutes.getFirst().action();
        var fuseau = toutes.getFirst().debut().getZone();
        var aVenir = toutes.stream()
                .filter(seance -> seance.fin().toInstant().isAfter(maintenant))
                .toList();
        var autres = repository.surLeMemeTheme(id, maintenant, AUTRES_LUES);
        var venir = auProgramme(
                Stream.concat(Stream.of(toutes.getFirst()), autres.stream()).toList(), maintenant, fuseau);
        return new FicheDAction(
                action,
                venir.getFirst().venir(),
                RendezVousQuiSeSuivent.regrouper(aVenir),
                toutes.size() - aVenir.size(),
                venir.subList(1, venir.size()).stream()
                        .sorted(comparing(
                                (SeanceAuProgramme autre) -> !autre.venir().placePour(true)))
                        .limit(AUTRES)
                        .toList());
    }

    /** One by one, for a calendar. */
    List<SeancePublique> agenda(FiltreDuProgramme filtre) {
        var maintenant = horloge.instant();
        var fuseau = repository.reperes(maintenant).fuseau();
        var aujourdhui = LocalDate.ofInstant(maintenant, fuseau);
        return repository.aVenir(new Periode(aujourdhui, aujourdhui.plusYears(1)), filtre, maintenant);
    }

    Optional<String> quartier(String code) {
        return repository.quartier(code);
    }

    private static Periode periode(FiltreDuProgramme filtre, LocalDate aujourdhui) {
        var finDuTrimestre = TrimestreDuProgramme.du(aujourdhui).periode().fin();
        var auMoins = aujourdhui.plusWeeks(SEMAINES_AU_MOINS);
        var fin = finDuTrimestre.isAfter(auMoins) ? finDuTrimestre : auMoins;
        return FiltreDuProgramme.jour(filtre.jour())
                .map(jour -> new Periode(jour, jour.plusDays(1)))
                .orElseGet(() -> {
                    var debut = FiltreDuProgramme.jour(filtre.suite())
                            .filter(jour -> jour.isBefore(fin))
                            .orElse(aujourdhui);
                    return new Periode(debut, fin);
                });
    }

    private List<JourneeDuProgramme> journees(List<SeancePublique> seances, Instant maintenant, ZoneId fuseau) {
        return auProgramme(seances, maintenant, fuseau).stream()
                .collect(groupingBy(ligne -> ligne.seance().jour(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(jour -> new JourneeDuProgramme(jour.getKey(), jour.getValue()))
                .toList();
    }

    private List<SeanceAuProgramme> auProgramme(List<SeancePublique> seances, Instant maintenant, ZoneId fuseau) {
        var restantes =
                places.des(seances.stream().map(seance -> seance.action().id()).collect(toSet()));
        var aujourdhui = LocalDate.ofInstant(maintenant, fuseau);
        return seances.stream()
                .map(seance -> new SeanceAuProgramme(seance, venir(seance.action(), restantes, maintenant, aujourdhui)))
                .toList();
    }

    private static CommentVenir venir(
            ActionPublique action, Map<UUID, PlacesRestantes> restantes, Instant maintenant, LocalDate aujourdhui) {
        return CommentVenir.de(action, restantes.get(action.id()), maintenant, aujourdhui);
    }
}
