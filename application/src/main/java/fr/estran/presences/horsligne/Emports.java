package fr.estran.presences.horsligne;

import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.presences.Carnet;
import fr.estran.presences.Desaccord;
import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Feuille;
import fr.estran.presences.Feuilles;
import fr.estran.presences.LigneDeFeuille;
import fr.estran.presences.horsligne.Emport.ArriveeEmportee;
import fr.estran.presences.horsligne.Emport.Contact;
import fr.estran.presences.horsligne.Emport.Contact.CleOfferte;
import fr.estran.presences.horsligne.Emport.Contact.Jeton;
import fr.estran.presences.horsligne.Emport.Jour;
import fr.estran.presences.horsligne.Emport.PersonneEmportee;
import fr.estran.presences.horsligne.Emport.SeanceEmportee;
import fr.estran.presences.horsligne.EmportRepository.Calendrier;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each may take along: a counsellor their own sessions, whoever is none those of the service. */
@Service
@Transactional
class Emports {

    private final Feuilles feuilles;
    private final Carnet carnet;
    private final EmportRepository repository;
    private final ClesHorsLigne cles;
    private final Clock horloge;
    private final Clock machine;

    Emports(
            Feuilles feuilles,
            Carnet carnet,
            EmportRepository repository,
            ClesHorsLigne cles,
            Clock horloge,
            @Qualifier("horlogeTechnique") Clock machine) {
        this.feuilles = feuilles;
        this.carnet = carnet;
        this.repository = repository;
        this.cles = cles;
        this.horloge = horloge;
        this.machine = machine;
    }

    Contact contact(Identite qui, Jeton jeton) {
        return new Contact(
                qui.compte().valeur(), qui.structure().valeur(), horloge.instant(), machine.instant(), jeton);
    }

    Emport preparer(Identite qui, Jeton jeton) {
        var calendrier = repository.calendrier(horloge.instant());
        var aujourdhui = calendrier.jour();
        var demain = aujourdhui.plusDays(1);
        var cle = cles.courante();
        return new Emport(
                qui.compte().valeur(),
                qui.structure().valeur(),
                horloge.instant(),
                machine.instant(),
                jeton,
                new CleOfferte(cle.id(), cle.publique()),
                calendrier.jusqua(),
                List.of(new Jour(aujourdhui, Jours.sansAnnee(aujourdhui)), new Jour(demain, Jours.sansAnnee(demain))),
                carnet.themes(),
                carnet.organismes(),
                Stream.concat(du(aujourdhui, calendrier, qui.conseiller()), du(demain, calendrier, qui.conseiller()))
                        .toList());
    }

    private Stream<SeanceEmportee> du(LocalDate jour, Calendrier calendrier, @Nullable ConseillerId conseiller) {
        return feuilles.feuillesDu(jour, conseiller).stream().map(feuille -> emporter(jour, calendrier, feuille));
    }

    private static SeanceEmportee emporter(LocalDate jour, Calendrier calendrier, Feuille feuille) {
        var seance = feuille.seance();
        return new SeanceEmportee(
                seance.id(),
                jour,
                feuille.premieresArrivees()
                        .atZone(ZoneId.of(calendrier.fuseau()))
                        .toInstant(),
                heure(seance.debut()),
                heure(seance.fin()),
                seance.titre(),
                seance.lieu(),
                seance.statut().code(),
                feuille.unParUn(),
                Stream.concat(
                                feuille.lignes().stream().map(ligne -> personne(ligne, false)),
                                feuille.enAttente().stream().map(ligne -> personne(ligne, true)))
                        .toList(),
                feuille.sansNom(),
                feuille.arrivees().stream()
                        .filter(place -> place.tour() != Tour.RETIRE)
                        .map(place -> new ArriveeEmportee(
                                place.id(), place.usager(), place.qui(), heure(place.le()), code(place.tour())))
                        .toList(),
                feuille.desaccords().stream().map(Desaccord::phrase).toList());
    }

    private static PersonneEmportee personne(LigneDeFeuille ligne, boolean attente) {
        return new PersonneEmportee(
                ligne.usager(),
                ligne.nomEntier(),
                attente,
                code(ligne.venue()),
                ligne.presenceSaisie(),
                ligne.besoin().demande(),
                code(ligne.besoin().suite()),
                ligne.besoin().acteur(),
                ligne.besoinSaisie(),
                Stream.concat(
                                ligne.besoins().stream().map(BesoinDAccueil::bref),
                                ligne.reponses().stream().map(ReponseDite::enMots))
                        .toList());
    }

    private static String heure(LocalDateTime moment) {
        return Jours.dire(moment.toLocalTime());
    }

    private static @Nullable String code(@Nullable Enum<?> valeur) {
        return valeur == null ? null : valeur.name().toLowerCase(Locale.ROOT);
    }
}
