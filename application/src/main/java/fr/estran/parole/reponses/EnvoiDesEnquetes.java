package fr.estran.parole.reponses;

import fr.estran.messages.Livraison;
import fr.estran.messages.PasserelleSms;
import fr.estran.messages.Poste;
import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Enseigne;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What is due by e-mail or text message: it is written when it leaves, and what became of it is noted. */
@Service
record EnvoiDesEnquetes(
        EnvoiDEnqueteRepository repository,
        EnvoisDEnquete envois,
        Sollicitations sollicitations,
        Enquetes enquetes,
        RedactionDEnquete redaction,
        Enseigne enseigne,
        Poste poste,
        PasserelleSms sms,
        TransactionOperations transactions,
        Clock horloge) {

    /** What is out of our hands comes back after that time, if nobody says what became of it. */
    private static final Duration ENTRE_NOS_MAINS = Duration.ofMinutes(10);

    private static final int TENTATIVES = 6;

    /** Nothing is, as long as no setting says where the service is on the web: a link would lead nowhere. */
    List<EnvoiDEnquete> reclamer() {
        var maintenant = horloge.instant();
        return Objects.requireNonNull(
                transactions.execute(_ -> enseigne.adresse().isEmpty()
                        ? List.<EnvoiDEnquete>of()
                        : envois.reclamer(maintenant.plus(ENTRE_NOS_MAINS))));
    }

    /** It is written in one transaction, carried in none, and noted in another. */
    void envoyer(EnvoiDEnquete envoi) {
        var ecrit = Objects.requireNonNull(transactions.execute(_ -> ecrire(envoi)));
        var livraison = ecrit.map(Supplier::get);
        transactions.executeWithoutResult(
                _ -> livraison.ifPresentOrElse(une -> noter(envoi, une), () -> repository.retirer(envoi.id())));
    }

    /** Empty where nobody is to be asked any more. */
    private Optional<Supplier<Livraison>> ecrire(EnvoiDEnquete envoi) {
        var enquete = enquetes.lire(envoi.enquete());
        if (envoi.refus() || !sollicitations.enCours(enquete)) {
            return Optional.empty();
        }
        var adresse = envois.lien(envoi).map(redaction::adresse).orElse(null);
        if (adresse == null && !envoi.relance()) {
            return Optional.of(() -> Livraison.jamais("sans_cle"));
        }
        return Optional.of(
                switch (Code.de(Canal.class, envoi.canal())) {
                    case COURRIEL ->
                        Canal.COURRIEL
                                .vers(envoi.ou())
                                .map(ou -> redaction.courriel(envoi, enquete, ou, adresse))
                                .<Supplier<Livraison>>map(courriel -> () -> poste.envoyer(courriel))
                                .orElse(() -> Livraison.jamais("sans_adresse"));
                    case SMS ->
                        Canal.SMS
                                .vers(envoi.ou())
                                .map(ou -> redaction.sms(envoi, ou, adresse))
                                .<Supplier<Livraison>>map(message -> () -> sms.envoyer(message))
                                .orElse(() -> Livraison.jamais("sans_portable"));
                    case COURRIER, APPEL, SUR_PLACE -> () -> Livraison.jamais("autre_voie");
                });
    }

    private void noter(EnvoiDEnquete envoi, Livraison livraison) {
        switch (livraison) {
            case Livraison.Acceptee _ -> clore(envoi, "envoye", null);
            case Livraison.Refusee(var code, var definitive) -> {
                if (definitive || envoi.tentatives() >= TENTATIVES) {
                    clore(envoi, "echoue", code);
                } else {
                    var prochain = horloge.instant().plus(ENTRE_NOS_MAINS.multipliedBy(1L << envoi.tentatives()));
                    repository.noter(envoi.id(), "a_envoyer", prochain, code);
                }
            }
        }
    }

    private void clore(EnvoiDEnquete envoi, String etat, @Nullable String echec) {
        repository.noter(envoi.id(), etat, null, echec);
    }
}
