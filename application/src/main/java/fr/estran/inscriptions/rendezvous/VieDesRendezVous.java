package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.maplace.MaPlace.SuitesDUnePlace;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.PlacesIndividuelles;
import fr.estran.inscriptions.places.Visite;
import fr.estran.inscriptions.places.Visites;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Limite;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Occupe;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous.Pris;
import fr.estran.inscriptions.rendezvous.RendezVousVu.RendezVousDeplace;
import fr.estran.programme.planification.SeancesIndividuelles;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an appointment after it was asked for, beyond what happens to any registration. */
@Service
@Transactional
class VieDesRendezVous {

    /**
     * Who moves an appointment.
     *
     * @param malgreTout beyond what one may have: for the staff alone
     * @param sait the staff have just told the person aloud
     */
    public record Demandeur(Auteur auteur, boolean malgreTout, boolean sait) {

        public static final Demandeur EN_LIGNE = new Demandeur(Auteur.EN_LIGNE, false, true);
    }

    private final PlacesIndividuelles places;
    private final SeancesIndividuelles seances;
    private final Creneaux creneaux;
    private final Limites limites;
    private final RendezVousRepository rendezVous;
    private final Visites visites;
    private final PlusTot plusTot;
    private final PlusTotRepository file;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    VieDesRendezVous(
            PlacesIndividuelles places,
            SeancesIndividuelles seances,
            Creneaux creneaux,
            Limites limites,
            RendezVousRepository rendezVous,
            Visites visites,
            PlusTot plusTot,
            PlusTotRepository file,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.places = places;
        this.seances = seances;
        this.creneaux = creneaux;
        this.limites = limites;
        this.rendezVous = rendezVous;
        this.visites = visites;
        this.plusTot = plusTot;
        this.file = file;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Who has it, as it is now; only what is to come, and confirmed, can be moved. */
    @Transactional(readOnly = true)
    public RendezVousVu lire(InscriptionId inscription) {
        return rendezVous.lire(inscription).orElseThrow(Introuvable::new);
    }

    /** Nothing where that registration is no appointment. */
    @Transactional(readOnly = true)
    public Optional<RendezVousVu> trouver(InscriptionId inscription) {
        return rendezVous.lire(inscription);
    }

    /** Where one goes, of what is to come. */
    public void noterLaVisite(InscriptionId inscription, Visite visite) {
        places.verrouiller(inscription);
        var vu = lire(inscription);
        if (!vu.actif() || !vu.endroit().aDomicile()) {
            throw new Introuvable();
        }
        visites.noter(inscription, visite);
    }

    /** Those that have not been given up, by their hours. */
    @Transactional(readOnly = true)
    public List<RendezVousVu> actifs(Instant debut, Instant fin) {
        return rendezVous.actifs(debut, fin);
    }

    public boolean deplacable(RendezVousVu vu) {
        return vu.actif()
                && vu.statut() == EtatInscription.CONFIRMEE
                && horloge.instant().isBefore(vu.debut());
    }

    /**
     * The same appointment, at another hour or elsewhere. What it leaves is offered to whoever waits for it.
     *
     * @param avec the counsellor that the staff have chosen; null: whoever is free
     * @throws Introuvable when there is none of that id
     */
    public ResultatRendezVous deplacer(
            InscriptionId inscription, Endroit ou, String moment, @Nullable ConseillerId avec, Demandeur pour) {
        places.verrouiller(inscription);
        var equipe = pour.auteur().equipe();
        var vus = creneaux.auMoment(ou, moment, equipe).stream()
                .filter(libre -> avec == null || avec.equals(libre.conseiller()))
                .toList();
        seances.verrouiller(Stream.concat(
                        vus.stream().map(CreneauLibre::conseiller),
                        Stream.of(lire(inscription).conseiller()))
                .distinct()
                .toList());
        var avant = lire(inscription);
        var creneau = creneaux.auMoment(ou, moment, equipe).stream()
                .filter(libre -> vus.stream().anyMatch(vu -> vu.conseiller().equals(libre.conseiller())))
                .findFirst();
        if (creneau.isEmpty() || !deplacable(avant)) {
            return new Occupe(creneaux.proches(ou, moment, equipe));
        }
        rendezVous.verrouiller(avant.usager());
        var limite = limites.raison(avant.usager(), inscription, creneau.get(), pour.malgreTout() && equipe);
        if (limite.isPresent()) {
            return new Limite(limite.get());
        }
        changer(avant, creneau.get(), pour.sait());
        return new Pris(places.demande(inscription));
    }

    /**
     * To be told of an earlier one, or no longer.
     *
     * @return whether they are to be told now
     */
    public boolean attendreUnPlusTot(InscriptionId inscription, boolean oui) {
        places.verrouiller(inscription);
        if (oui && deplacable(lire(inscription))) {
            file.entrer(inscription);
        } else {
            file.sortir(inscription);
        }
        return oui;
    }

    private void changer(RendezVousVu avant, CreneauLibre apres, boolean parLaPersonne) {
        var action = avant.action();
        var seance = avant.seance();
        rendezVous.quitterLaSeance(avant.inscription());
        if (seance != null) {
            seances.rendre(action, seance, avant.prevue());
        }
        seances.ranger(action, apres.individuel());
        var nouvelle = seances.prendre(action, apres.individuel());
        rendezVous.deplacer(avant.inscription(), nouvelle, apres);
        if (!apres.ou().aDomicile()) {
            visites.noter(avant.inscription(), null);
        }
        evenements.publishEvent(
                new RendezVousDeplace(avant.inscription(), action, nouvelle, avant.debut(), parLaPersonne));
        plusTot.liberer(avant);
    }

    /** On the page of one's place: the number that is called, another hour, an earlier one. */
    @Component
    @Transactional(readOnly = true)
    static class SuitesDunRendezVous implements SuitesDUnePlace {

        private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");

        private final VieDesRendezVous vie;

        SuitesDunRendezVous(VieDesRendezVous vie) {
            this.vie = vie;
        }

        @Override
        public Optional<Suite> de(InscriptionVue place) {
            return vie.trouver(place.id()).filter(RendezVousVu::actif).map(vu -> suite(vu));
        }

        private Suite suite(RendezVousVu vu) {
            var peut = vie.deplacable(vu);
            return new Suite(
                    phrase(vu),
                    peut ? "/ma-place/deplacer?rendezVous=" + vu.inscription() : null,
                    peut ? MESSAGES.dire(vu.plusTot() == null ? "place.plus_tot" : "place.plus_tot.arreter") : null,
                    peut ? "/ma-place/plus-tot" : null);
        }

        private static @Nullable String phrase(RendezVousVu vu) {
            var phrase = new StringBuilder();
            if (vu.parTelephone() && vu.telephone() != null) {
                phrase.append(MESSAGES.dire("place.appel", "numero", vu.telephone()));
            }
            if (vu.plusTot() != null) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(MESSAGES.dire("place.plus_tot.note"));
            }
            return phrase.isEmpty() ? null : phrase.toString();
        }
    }
}
