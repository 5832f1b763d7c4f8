package fr.estran.messages.relances;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.messages.AEcrire;
import fr.estran.messages.AEnvoyer;
import fr.estran.messages.Envoi;
import fr.estran.messages.Gsm7;
import fr.estran.messages.MessagesLibres;
import fr.estran.messages.PlacesADire;
import fr.estran.messages.RedactionDesMessages;
import fr.estran.messages.Repartition;
import fr.estran.messages.Repartition.Ecartee;
import fr.estran.messages.Repartition.ParVoie;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern NUMERO =
            Pattern.compile("(?<![0-9])(\\+\\d{2,3}|0)[\\s.-]?\\d([\\s.-]?\\d\\d){4}(?![0-9])");

    private static final Pattern LIEN =
            Pattern.compile("(?i)\\b(https?://|www\\.)\\S+|\\b[a-z0-9-]+\\.(fr|bzh|com|org|net|eu)\\b");

    private final MessagesLibres libres;
    private final PlacesADire places;
    private final RedactionDesMessages redaction;
    private final AppelRepository appels;
    private final ParolesDAppel paroles;
    private final Inscrits inscrits;
    private final Enseigne enseigne;
    private final HeuresDeService heures;
    private final Clock horloge;

    ApercuDuMessage(
            MessagesLibres libres,
            PlacesADire places,
            RedactionDesMessages redaction,
            AppelRepository appels,
            ParolesDAppel paroles,
            Inscrits inscrits,
            Enseigne enseigne,
            HeuresDeService heures,
            Clock horloge) {
        this.libres = libres;
        this.places = places;
        this.redaction = redaction;
        this.appels = appels;
        this.paroles = paroles;
        this.inscrits = inscrits;
        this.enseigne = enseigne;
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
                doutes(ecrit.texte(), repartition));
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

    /** What whoever writes may not have thought of: they have the last word. */
    private List<String> doutes(String texte, Repartition repartition) {
        var doutes = new ArrayList<String>();
        TexteSensible.avertir(texte, null).ifPresent(doutes::add);
        var noms = libres.nomsDuRegistre(texte);
        if (!noms.isEmpty()) {
            doutes.add(MESSAGES.dire("doute.nom", "noms", String.join(", ", noms)));
        }
        if (NUMERO.matcher(texte).results().anyMatch(trouve -> !leNotre(trouve.group()))) {
            doutes.add(MESSAGES.dire("doute.numero"));
        }
        if (LIEN.matcher(texte).find()) {
            doutes.add(MESSAGES.dire(a(repartition, Moyen.SMS) ? "doute.lien.sms" : "doute.lien"));
        }
        var perdus = Gsm7.perdus(texte);
        if (!perdus.isEmpty() && a(repartition, Moyen.SMS)) {
            doutes.add(MESSAGES.dire("doute.signes", "signes", perdus));
        }
        return doutes;
    }

    private boolean leNotre(String numero) {
        return enseigne.telephone()
                .map(ApercuDuMessage::chiffres)
                .filter(chiffres(numero)::equals)
                .isPresent();
    }

    private static String chiffres(String numero) {
        return numero.replaceAll("\\D", "").replaceFirst("^33(?=\\d{9}$)", "0");
    }

    private static boolean a(Repartition repartition, Moyen moyen) {
        return repartition.voies().stream().anyMatch(voie -> voie.moyen() == moyen);
    }
}
