package fr.estran.reseau.mots;

import fr.estran.messages.Expediteur;
import fr.estran.messages.SujetDeMessage;
import fr.estran.reseau.annuaire.Organismes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what somebody wrote to a body when it leaves, to where that body is written to then. */
@Component
@Order(45)
record ExpediteurDesMots(
        MotRepository repository,
        RedactionDuMot redaction,
        Organismes organismes,
        HeuresDeService heures,
        Clock horloge)
        implements Expediteur {

    private static final Messages MESSAGES = Messages.de("reseau/mots");
    private static final int DERNIERS = 12;

    @Override
    public SujetDeMessage sujet() {
        return SujetDeMessage.RESEAU;
    }

    @Override
    public Pli ecrire(UUID message) {
        return repository
                .aDire(message)
                .flatMap(mot -> organismes
                        .lire(mot.organisme())
                        .filter(un -> un.retireLe() == null)
                        .<Pli>map(un -> un.boite()
                                .<Pli>map(ou -> new Pli.APorter(redaction.courriel(mot, ou)))
                                .orElseGet(() -> Pli.impossible("sans_adresse"))))
                .orElseGet(Pli.SansObjet::new);
    }

    @Override
    public void ranger() {
        repository.perimer(horloge.instant());
    }

    @Override
    public List<EnCours> enCours() {
        return repository.tous().stream()
                .limit(DERNIERS)
                .map(mot -> new EnCours(
                        MESSAGES.dire(
                                "en_cours", "jour", Jours.dire(LocalDate.ofInstant(mot.ecritLe(), heures.fuseau()))),
                        mot.adresse(),
                        mot.aPartir(),
                        mot.prevenus(),
                        mot.nonJoints(),
                        mot.lettres(),
                        0))
                .toList();
    }
}
