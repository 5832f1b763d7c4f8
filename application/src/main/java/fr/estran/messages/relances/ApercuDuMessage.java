package fr.estran.messages.relances;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.messages.AEcrire;
import fr.estran.messages.AEnvoyer;
import fr.estran.messages.DoutesDuTexte;
import fr.estran.messages.Envoi;
import fr.estran.messages.Gsm7;
import fr.estran.messages.MessagesLibres;
import fr.estran.messages.PlacesADire;
import fr.estran.messages.RedactionDesMessages;
import fr.estran.messages.Repartition;
import fr.estran.messages.Repartition.Ecartee;
import fr.estran.messages.Repartition.ParVoie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * What would leave, as it would leave: it is written as if it were sent, read as the outbox reads it, and undone. Nothing that is shown
 * can differ from what is sent.
 */
@Service
class ApercuDuMessage {

    private static final Messages MESSAGES = Messages.de("messages/libres");

    private final MessagesLibres libres;
    private final PlacesADire places;
    private final RedactionDesMessages redaction;
    private final AppelRepository appels;
    private final ParolesDAppel paroles;
    private final Inscrits inscrits;
    private final DoutesDuTexte doutes;
    private final HeuresDeService heures;
    private final Clock horloge;

    ApercuDuMessage(
            MessagesLibres libres,
            PlacesADire places,
            RedactionDesMessages redaction,
            AppelRepository appels,
            ParolesDAppel paroles,
            Inscrits inscrits,
            DoutesDuTexte doutes,
            HeuresDeService heures,
            Clock horloge) {
        this.libres = libres;
        this.places = places;
        this.redaction = redaction;
        this.appels = appels;
        this.paroles = paroles;
        this.inscrits = inscrits;
        this.doutes = doutes;
        this.heures = heures;
        this.horloge = horloge;
    }

    @Transactional
    public Apercu preparer(AEcrire ecrit, CompteId par) {
        var repartition = libres.poser(ecrit, par);
        var apercu = new Apercu(
                repartition,
                repartition.voies().stream()
                        .flatMap(voie -> forme(voie, ecrit, par).stream())
                        .toList(),
                repartition.ecartees().stream().map(this::pourquoi).toList(),
                doutes.de(ecrit.texte(), a(repartition, Moyen.SMS)));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return apercu;
    }

    private Optional<Apercu.Forme> forme(ParVoie voie, AEcrire ecrit, CompteId par) {
        return voie.moyen() == Moyen.APPEL
                ? appels.pourLeLibre(ecrit.id(), horloge.instant())
                        .map(ligne -> paroles.dire(List.of(ligne), par, horloge.instant()))
                        .map(appel -> new Apercu.Forme(voie, null, appel.aDire(), 0))
                : places.lire(libres.unParMoyen(ecrit.id())).stream()
                        .filter(message -> message.moyen() == voie.moyen())
                        .findFirst()
                        .map(message -> forme(voie, message));
    }

    private Apercu.Forme forme(ParVoie voie, AEnvoyer message) {
        if (!message.moyen().partSeul()) {
            var lettre = redaction.lettre(message, LocalDate.ofInstant(horloge.instant(), heures.fuseau()));
            return new Apercu.Forme(voie, lettre.objet(), lettre.paragraphes(), 0);
        }
        return switch (redaction.envoi(message)) {
            case Envoi.Sms sms -> new Apercu.Forme(voie, null, List.of(sms.texte()), Gsm7.textes(sms.texte()));
            case Envoi.Courriel courriel -> new Apercu.Forme(voie, courriel.objet(), courriel.paragraphes(), 0);
        };
    }

    private String pourquoi(Ecartee ecartee) {
        return MESSAGES.dire(
                "ecartee." + ecartee.raison().code(),
                "qui",
                Optional.ofNullable(ecartee.inscription())
                        .flatMap(inscrits::lire)
                        .map(InscriptionVue::nomEntier)
                        .orElseGet(() -> MESSAGES.dire("ecartee.groupe")));
    }

    private static boolean a(Repartition repartition, Moyen moyen) {
        return repartition.voies().stream().anyMatch(voie -> voie.moyen() == moyen);
    }
}
