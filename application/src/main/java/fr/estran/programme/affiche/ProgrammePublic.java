package fr.estran.programme.affiche;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import fr.estran.programme.ActionPublique;
import fr.estran.programme.Actions;
import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.affiche.Prochainement.PresDeChezVous;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme as anyone may read it: what is published, and not over. */
@Service
@Transactional(readOnly = true)
public class ProgrammePublic {

    private static final int AUTRES = 3;

    /** Of a theme in demand, the first are full: so many are looked at to find some that are not. */
    private static final int AUTRES_LUES = 30;

    private static final int CRENEAUX_PAR_JOUR = 8;

    private final ProgrammeRepository repository;
    private final Actions actions;
    private final Places places;
    private final Clock horloge;

    ProgrammePublic(ProgrammeRepository repository, Actions actions, Places places, Clock horloge) {
        this.repository = repository;
        this.actions = actions;
        this.places = places;
        this.horloge = horloge;
    }

    /**
     * For the first page.
     *
     * @param quartier that somebody has chosen; one that is no more is as none
     */
    public Prochainement prochainement(int nombre, Optional<String> quartier) {
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var seances = RendezVousQuiSeSuivent.regrouper(repository.prochaines(maintenant, nombre * CRENEAUX_PAR_JOUR));
        return new Prochainement(
                auProgramme(seances.subList(0, Math.min(nombre, seances.size())), maintenant, reperes.fuseau()),
                reperes.quartiers(),
                quartier.flatMap(code -> pres(code, maintenant, reperes.fuseau()))
                        .orElse(null));
    }

    private Optional<PresDeChezVous> pres(String code, Instant maintenant, ZoneId fuseau) {
        var aujourdhui = LocalDate.ofInstant(maintenant, fuseau);
        return repository.quartier(code).map(ici -> {
            var filtre = new FiltreDuProgramme(ici.code(), null, null, null, null);
            var seances = RendezVousQuiSeSuivent.regrouper(
                    repository.aVenir(new Periode(aujourdhui, aujourdhui.plusWeeks(1)), filtre, maintenant));
            return new PresDeChezVous(ici, JourneeDuProgramme.de(auProgramme(seances, maintenant, fuseau)));
        });
    }

    /** Help without an appointment, by venue, for the weeks to come. */
    public List<PermanencesDUnLieu> permanences() {
        var maintenant = horloge.instant();
        return PermanencesDUnLieu.de(repository.aVenir(
                AideReguliere.periode(LocalDate.now(horloge)),
                new FiltreDuProgramme(null, TypeDAction.PERMANENCE.code(), null, null, null),
                maintenant));
    }

    /**
     * Those where something is to come.
     *
     * @throws Introuvable in a town that has none: there is nothing to choose, now or later
     */
    List<Repere> quartiers() {
        if (repository.sansQuartier()) {
            throw new Introuvable();
        }
        return repository.reperes(horloge.instant()).quartiers();
    }

    /**
     * The days of actions where one has a place, past ones too: {@code text/calendar}, in UTF-8.
     *
     * @param aussi told with each of them, a line each
     */
    public String calendrier(String nom, Collection<ActionId> siennes, List<String> aussi) {
        return CalendrierIcs.ecrireLesSiennes(nom, actions.jours(siennes), aussi, horloge.instant());
    }

    /** On the theme of an action, other dates for which one may register here and now, and has a place. */
    public List<SeanceAuProgramme> autresDates(ActionId action) {
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

    /** At that venue or in its district, the next of other actions to which somebody who leaves from there may still come. */
    public List<SeanceAuProgramme> presDe(LieuId lieu, ActionId celleCi) {
        var maintenant = horloge.instant();
        var seances = repository.presDe(lieu, maintenant, AUTRES_LUES);
        return seances.isEmpty()
                ? List.of()
                : auProgramme(seances, maintenant, seances.getFirst().debut().getZone()).stream()
                        .filter(ligne -> !ligne.seance().action().id().equals(celleCi))
                        .filter(ligne -> ligne.venir().ouvertATous())
                        .limit(AUTRES)
                        .toList();
    }

    /** The sessions of an action, past and cancelled ones too. */
    List<SeancePublique> seances(ActionId action) {
        return repository.deLAction(action);
    }

    /** @throws Introuvable when there is none of that id, or it is a draft */
    public FicheDAction lire(ActionId id) {
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
        return agenda(filtre, maintenant, repository.reperes(maintenant).fuseau());
    }

    private List<SeancePublique> agenda(FiltreDuProgramme filtre, Instant maintenant, ZoneId fuseau) {
        var aujourdhui = LocalDate.ofInstant(maintenant, fuseau);
        return repository.aVenir(new Periode(aujourdhui, aujourdhui.plusYears(1)), filtre, maintenant);
    }

    /** What was published and is held, of those days: when, where and on what; nothing of who came. */
    public List<SeancePublique> tenues(Periode periode) {
        return repository.tenues(periode);
    }

    /** The same, each with what one has to do to take part. */
    public List<SeanceAuProgramme> aSuivre(FiltreDuProgramme filtre) {
        var maintenant = horloge.instant();
        var fuseau = repository.reperes(maintenant).fuseau();
        return auProgramme(agenda(filtre, maintenant, fuseau), maintenant, fuseau);
    }

    Optional<Repere> quartier(String code) {
        return repository.quartier(code);
    }

    /** Each with what one has to do to take part. */
    List<SeanceAuProgramme> auProgramme(List<SeancePublique> seances, Instant maintenant, ZoneId fuseau) {
        var restantes =
                places.des(seances.stream().map(seance -> seance.action().id()).collect(toSet()));
        var aujourdhui = LocalDate.ofInstant(maintenant, fuseau);
        return seances.stream()
                .map(seance -> new SeanceAuProgramme(seance, venir(seance.action(), restantes, maintenant, aujourdhui)))
                .toList();
    }

    private static CommentVenir venir(
            ActionPublique action, Map<ActionId, PlacesRestantes> restantes, Instant maintenant, LocalDate aujourdhui) {
        return CommentVenir.de(action, restantes.get(action.id()), maintenant, aujourdhui);
    }
}
