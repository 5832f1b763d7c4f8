package fr.estran.reseau.annuaire;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.programme.affiche.PermanencesDUnLieu;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.temps.Calendrier;
import fr.estran.ville.calendrier.JoursParticuliers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory as anyone may read it: bodies that have a sheet, neither of which is retired. */
@Service
@Transactional(readOnly = true)
public class AnnuairePublie {

    /** Bodies are asked twice a year: past that, and time to answer, nobody has said so. */
    private static final int MOIS = 9;

    private final LectureDesFichesRepository fiches;
    private final Organismes organismes;
    private final JoursParticuliers jours;
    private final FicheDuService service;
    private final Clock horloge;

    AnnuairePublie(
            LectureDesFichesRepository fiches,
            Organismes organismes,
            JoursParticuliers jours,
            FicheDuService service,
            Clock horloge) {
        this.service = service;
        this.horloge = horloge;
        this.fiches = fiches;
        this.organismes = organismes;
        this.jours = jours;
    }

    /** Whether there is anything to read in it. */
    public boolean ouvert() {
        return fiches.publiees();
    }

    /** The codes of the needs that somebody answers. */
    public Set<String> besoinsServis() {
        return Set.copyOf(fiches.servis());
    }

    /** In the order of their names. */
    public List<OrganismePublie> tous() {
        return publier(fiches.toutes());
    }

    /** Those that answer one of these needs, by their codes. */
    public List<OrganismePublie> repondant(Collection<String> besoins) {
        return publier(fiches.des(fiches.repondant(besoins)));
    }

    /**
     * Those that answer a need.
     *
     * @param quartier the code of a district that they must be for; null: wherever they are
     * @param moment at which they must be open; null: whenever they are
     */
    public List<OrganismePublie> repondant(String besoin, @Nullable String quartier, @Nullable LocalDateTime moment) {
        var calendrier = calendrier();
        Predicate<OrganismePublie> ici = un -> quartier == null || un.estPour(quartier);
        return repondant(List.of(besoin)).stream()
                .filter(ici.and(un -> moment == null || un.ouvert(moment, calendrier)))
                .toList();
    }

    public Optional<OrganismePublie> lire(OrganismeId organisme) {
        return publier(fiches.des(List.of(organisme))).stream().findFirst();
    }

    /** Where no sheet is that of the service: the next times at which it receives all the same. */
    public List<ProchaineFois> horsFiche(int nombre, @Nullable String quartier) {
        return fiches.duService() ? List.of() : ProchaineFois.parmi(service.accueils(), nombre, quartier);
    }

    /** What was checked before that day is told as old. */
    public LocalDate recentDepuis() {
        return LocalDate.now(horloge).minusMonths(MOIS);
    }

    /** For whoever asks whether one is open. */
    public Calendrier calendrier() {
        return jours.lire();
    }

    /** As the public would read it, whether it does or not. */
    OrganismePublie montrer(OrganismeDecrit organisme, FicheDOrganisme fiche) {
        return service.completer(publier(organisme, fiche));
    }

    private List<OrganismePublie> publier(List<FicheDOrganisme> lues) {
        var parOrganisme = lues.stream()
                .filter(fiche -> fiche.retireeLe() == null)
                .collect(toMap(FicheDOrganisme::organisme, identity()));
        return organismes.des(parOrganisme.keySet()).stream()
                .filter(un -> un.retireLe() == null)
                .flatMap(un -> Optional.ofNullable(parOrganisme.get(un.id())).map(fiche -> publier(un, fiche)).stream())
                .map(service::completer)
                .toList();
    }

    private static OrganismePublie publier(OrganismeDecrit organisme, FicheDOrganisme fiche) {
        return new OrganismePublie(
                organisme.id(),
                organisme.nom(),
                organisme.missions(),
                organisme.publics(),
                organisme.codes(),
                organisme.telephone(),
                organisme.courriel(),
                organisme.siteOuvert() ? organisme.site() : null,
                fiche,
                false);
    }

    /**
     * The sheet of the service itself: where and when it receives is what its programme says, and it is reached as its site says. Hours that
     * were written on the sheet would sooner or later send somebody to a closed door: they are kept, and not told.
     */
    @Component
    @Transactional(readOnly = true)
    static class FicheDuService {

        private final ProgrammePublic programme;
        private final LectureDesFichesRepository fiches;
        private final Creneaux creneaux;
        private final Enseigne enseigne;

        FicheDuService(
                ProgrammePublic programme, LectureDesFichesRepository fiches, Creneaux creneaux, Enseigne enseigne) {
            this.programme = programme;
            this.fiches = fiches;
            this.creneaux = creneaux;
            this.enseigne = enseigne;
        }

        OrganismePublie completer(OrganismePublie un) {
            return un.fiche().duService()
                    ? new OrganismePublie(
                            un.id(),
                            un.nom(),
                            un.missions(),
                            un.publics(),
                            un.quartiers(),
                            enseigne.telephone().orElse(un.telephone()),
                            enseigne.courriel().orElse(un.courriel()),
                            un.site(),
                            un.fiche().avecAccueils(accueils()),
                            creneaux.ouverts())
                    : un;
        }

        /** Where the service receives, whether it has a sheet or not. */
        List<Accueil> accueils() {
            var permanences = programme.permanences();
            var lieux =
                    fiches.lieux(permanences.stream().map(FicheDuService::lieu).collect(toSet()));
            return permanences.stream()
                    .flatMap(ici -> Optional.ofNullable(lieux.get(lieu(ici)))
                            .map(accueil ->
                                    accueil.selonLeProgramme(new Accueil.AuProgramme(ici.regles(), ici.seances())))
                            .stream())
                    .toList();
        }

        private static LieuId lieu(PermanencesDUnLieu ici) {
            return ici.lieu().id();
        }
    }
}
