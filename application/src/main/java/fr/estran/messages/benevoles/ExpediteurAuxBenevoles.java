package fr.estran.messages.benevoles;

import fr.estran.messages.Arrets;
import fr.estran.messages.Expediteur;
import fr.estran.messages.Livraison;
import fr.estran.messages.SujetDeMessage;
import fr.estran.messages.benevoles.MotAuxBenevolesRepository.ADire;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.calendrier.HeuresDeService;
import fr.estran.ville.equipe.Benevoles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what somebody wrote to those who lend a hand when it leaves, to where each is reached then. */
@Component
@Order(47)
record ExpediteurAuxBenevoles(
        MotAuxBenevolesRepository repository,
        RedactionAuxBenevoles redaction,
        Benevoles benevoles,
        Arrets arrets,
        HeuresDeService heures,
        Clock horloge)
        implements Expediteur {

    private static final Messages MESSAGES = Messages.de("messages/benevoles");
    private static final int DERNIERS = 12;

    @Override
    public SujetDeMessage sujet() {
        return SujetDeMessage.BENEVOLE;
    }

    @Override
    public Pli ecrire(UUID message) {
        return repository.aDire(message).map(this::ecrire).orElseGet(Pli.SansObjet::new);
    }

    private Pli ecrire(ADire mot) {
        var benevole = benevoles.lire(mot.benevole());
        if (benevole.partiLe() != null) {
            return new Pli.SansObjet();
        }
        return mot.moyen()
                .vers(benevole.ou())
                .map(ou -> arrets.demande(ou) ? Pli.impossible(Livraison.ARRET) : ecrire(mot, ou))
                .orElseGet(() -> Pli.impossible("injoignable"));
    }

    private Pli ecrire(ADire mot, String ou) {
        return switch (mot.moyen()) {
            case SMS -> new Pli.APorter(redaction.sms(mot, ou));
            case COURRIEL -> new Pli.APorter(redaction.courriel(mot, ou));
            case APPEL, COURRIER, AUCUN -> throw new IllegalStateException("somebody of the staff does that");
        };
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
                        mot.appels()))
                .toList();
    }
}
