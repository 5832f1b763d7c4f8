package fr.estran.messages.relances;

import fr.estran.inscriptions.guichet.PasJointes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call or to write to today, and who does not know yet that a session has changed. */
@Component
class CartesDesRelances implements Cartes {

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final int RANG_DES_APPELS = 5;
    private static final int RANG = 14;

    private final Messagerie messagerie;
    private final NonJointes nonJointes;

    CartesDesRelances(Messagerie messagerie, NonJointes nonJointes) {
        this.messagerie = messagerie;
        this.nonJointes = nonJointes;
    }

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return Stream.concat(messagerie.lectures().stream(), Stream.of(nonJointes.pourDemain()))
                .toList();
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var comptes = lues.une(ComptesDesListes.class);
        return List.of(
                new Carte(RANG_DES_APPELS, MESSAGES.dire("carte.appels.titre"), appels(comptes, lues)),
                new Carte(RANG, MESSAGES.dire("carte.titre"), messages(comptes, lues)));
    }

    /** An action whose people must be told of a change is named once, even if it is of tomorrow. */
    private List<Carte.Ligne> appels(ComptesDesListes comptes, Lues lues) {
        var lignes = new ArrayList<Carte.Ligne>();
        var aPrevenir = lues.de(SuiviRepository.APrevenir.class);
        aPrevenir.forEach(action -> lignes.add(new Carte.Ligne(
                MESSAGES.dire("carte.a_prevenir", "n", action.nombre(), "titre", action.titre()),
                "/equipe/messages/actions/" + action.action())));
        lues.de(NonJointesRepository.DeDemain.class).stream()
                .filter(action ->
                        aPrevenir.stream().noneMatch(dite -> dite.action().equals(action.action())))
                .forEach(action -> lignes.add(new Carte.Ligne(
                        MESSAGES.dire("carte.demain", "n", action.nombre(), "titre", action.titre()),
                        "/equipe/inscriptions/" + action.action())));
        ajouter(lignes, "carte.appels", comptes.appels(), AppelsController.ICI);
        ajouter(lignes, "carte.recus", comptes.recus(), "/equipe/messages/recus");
        return lignes;
    }

    private List<Carte.Ligne> messages(ComptesDesListes comptes, Lues lues) {
        var lignes = new ArrayList<Carte.Ligne>();
        messagerie
                .posterAvant(comptes)
                .ifPresent(avant -> lignes.add(new Carte.Ligne(
                        MESSAGES.dire("carte.courriers", "n", comptes.lettres(), "avant", Jours.sansAnnee(avant)),
                        "/equipe/messages/courriers")));
        ajouter(lignes, "carte.retenus", comptes.retenus(), Liste.A_VENIR.adresse());
        ajouter(lignes, "carte.echecs", comptes.echecs(), Liste.ECHECS.adresse());
        if (lues.une(SuiviRepository.SansMoyen.class).oui()) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("carte.sans_moyen"), "/reglages/messages"));
        }
        return lignes;
    }

    private static void ajouter(List<Carte.Ligne> lignes, String phrase, int n, String adresse) {
        if (n > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire(phrase, "n", n), adresse));
        }
    }

    /** Who was not reached: nobody, in the end, or those of whom three attempts are noted. */
    @Component
    @Transactional(readOnly = true)
    static class NonJointes implements PasJointes {

        private static final Messages MESSAGES = Messages.de("messages/textes");

        private final NonJointesRepository repository;
        private final HeuresDeService heures;
        private final Clock horloge;

        NonJointes(NonJointesRepository repository, HeuresDeService heures, Clock horloge) {
            this.repository = repository;
            this.heures = heures;
            this.horloge = horloge;
        }

        @Override
        public List<PasJointe> de(ActionId action) {
            return repository.de(action, dans(1)).stream().map(NonJointes::dire).toList();
        }

        Lecture<NonJointesRepository.DeDemain> pourDemain() {
            return repository.entre(dans(1), dans(2));
        }

        private static PasJointe dire(NonJointesRepository.NonJointe qui) {
            var appel = qui.moyen() == Moyen.APPEL;
            var echec = qui.etat() == EtatDeMessage.ECHOUE;
            return new PasJointe(
                    qui.tiers() == null
                            ? qui.nom()
                            : MESSAGES.dire("pas_jointe.tiers", "nom", qui.nom(), "tiers", qui.tiers()),
                    qui.personnes(),
                    appel ? qui.destinataire() : null,
                    echec
                            ? MESSAGES.dire("echec." + qui.echec())
                            : MESSAGES.dire(appel ? "pas_jointe.appel" : "pas_jointe.lettre", "n", qui.tentatives()),
                    echec);
        }

        private Instant dans(int jours) {
            var fuseau = heures.fuseau();
            return LocalDate.ofInstant(horloge.instant(), fuseau)
                    .plusDays(jours)
                    .atStartOfDay(fuseau)
                    .toInstant();
        }
    }
}
