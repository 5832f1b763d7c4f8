package fr.estran.inscriptions.rendezvous;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.inscriptions.guichet.Assiduite;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.PlacesIndividuelles;
import fr.estran.inscriptions.places.Visite;
import fr.estran.inscriptions.places.Visites;
import fr.estran.programme.SallesDeVisio;
import fr.estran.programme.planification.LectureDuProgramme.ActionsIndividuelles;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the staff see of appointments: a week of them, one of them, and the hours to which it may be moved. */
@Component
@Transactional(readOnly = true)
public class PagesDeLEquipe {

    public record VueEquipe(LocalDate lundi, List<RendezVousVu> lignes, Map<LocalDate, List<RendezVousVu>> jours) {}

    public record VueFiche(
            Messages g,
            RendezVousVu vu,
            InscriptionVue place,
            boolean deplacable,
            int absences,
            @Nullable String raison,
            Map<String, String> fautes,
            Visite.Dite visite,
            @Nullable String visio) {}

    public record VueDeplacer(
            RendezVousVu vu,
            PagesDesRendezVous.Offertes heures,
            @Nullable String refus,
            boolean malgreTout,
            String choisi,
            boolean sait) {}

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final Messages GUICHET = Messages.de("inscriptions/guichet");
    private static final int D_ABORD = 18;
    private static final Duration UN_AN = Duration.ofDays(365);

    private final VieDesRendezVous vie;
    private final PagesDesRendezVous pages;
    private final Creneaux creneaux;
    private final PlacesIndividuelles places;
    private final Visites visites;
    private final SallesDeVisio salles;
    private final Assiduite assiduite;
    private final Clock horloge;

    PagesDeLEquipe(
            VieDesRendezVous vie,
            PagesDesRendezVous pages,
            Creneaux creneaux,
            PlacesIndividuelles places,
            Visites visites,
            SallesDeVisio salles,
            Assiduite assiduite,
            Clock horloge) {
        this.vie = vie;
        this.pages = pages;
        this.creneaux = creneaux;
        this.places = places;
        this.visites = visites;
        this.salles = salles;
        this.assiduite = assiduite;
        this.horloge = horloge;
    }

    /** From the Monday of the week of that day; of today's, where none is said. */
    Page semaine(@Nullable LocalDate jour) {
        var fuseau = creneaux.fuseau();
        var lundi = (jour == null ? LocalDate.ofInstant(horloge.instant(), fuseau) : jour)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var trouves = vie.actifs(
                lundi.atStartOfDay(fuseau).toInstant(),
                lundi.plusWeeks(1).atStartOfDay(fuseau).toInstant());
        return Page.de(
                "inscriptions/rendezvous/equipe",
                MESSAGES,
                new VueEquipe(
                        lundi,
                        trouves,
                        trouves.stream().collect(groupingBy(RendezVousVu::jour, LinkedHashMap::new, toList()))));
    }

    Page fiche(RendezVousVu vu, @Nullable String raison, Map<String, String> fautes) {
        return fiche(
                vu,
                raison,
                fautes,
                Visite.Dite.de(
                        vu.endroit().aDomicile() ? visites.de(vu.inscription()).orElse(null) : null));
    }

    Page fiche(RendezVousVu vu, @Nullable String raison, Map<String, String> fautes, Visite.Dite visite) {
        var place = places.lire(vu.inscription());
        return Page.de(
                "inscriptions/rendezvous/fiche",
                MESSAGES,
                new VueFiche(
                        GUICHET,
                        vu,
                        place,
                        vie.deplacable(vu),
                        assiduite
                                .absences(
                                        List.of(vu.usager()), horloge.instant().minus(UN_AN))
                                .getOrDefault(vu.usager(), 0),
                        raison,
                        fautes,
                        visite,
                        vu.ou() == Ou.VISIO && vu.seance() != null
                                ? salles.des(List.of(vu.action())).get(vu.seance())
                                : null));
    }

    /** @param tout not only those that come first */
    Page deplacer(RendezVousVu vu, Endroit ou, @Nullable ConseillerId avec, boolean tout) {
        return deplacer(vu, pages.offertes(ou, avec, tout ? null : D_ABORD), null, false, "", false);
    }

    /** @param malgreTout whoever insists may have it @param sait whether the person was told already */
    Page refuser(
            RendezVousVu vu,
            Endroit ou,
            @Nullable ConseillerId avec,
            String refus,
            boolean malgreTout,
            String choisi,
            boolean sait) {
        return deplacer(vu, pages.offertes(ou, avec, null), refus, malgreTout, choisi, sait);
    }

    private static Page deplacer(
            RendezVousVu vu,
            PagesDesRendezVous.Offertes heures,
            @Nullable String refus,
            boolean malgreTout,
            String choisi,
            boolean sait) {
        return Page.de(
                "inscriptions/rendezvous/deplacer",
                MESSAGES,
                new VueDeplacer(vu, heures, refus, malgreTout, choisi, sait));
    }

    /** Wherever the team comes across the action of an appointment, it is led to the appointment. */
    @Component
    @Transactional(readOnly = true)
    static class PageDuRendezVous implements ActionsIndividuelles {

        private final RendezVousRepository rendezVous;

        PageDuRendezVous(RendezVousRepository rendezVous) {
            this.rendezVous = rendezVous;
        }

        @Override
        public Optional<String> page(ActionId action) {
            return rendezVous.deLAction(action).map(inscription -> "/equipe/rendez-vous/" + inscription);
        }
    }
}
