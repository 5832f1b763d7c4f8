package fr.estran.messages;

import fr.estran.inscriptions.maplace.MoyenDePrevenir;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says by which way a message would leave, before there is anything to write: the same rule as for those that leave. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MoyensDePrevenir implements MoyenDePrevenir {

    /** Of nobody yet. */
    private static final ActionId PERSONNE = new ActionId(new UUID(0, 0));

    private final MoyensEnService enService;
    private final ArretRepository arrets;
    private final HeuresDeService heures;
    private final Clock horloge;

    MoyensDePrevenir(MoyensEnService enService, ArretRepository arrets, HeuresDeService heures, Clock horloge) {
        this.enService = enService;
        this.arrets = arrets;
        this.heures = heures;
        this.horloge = horloge;
    }

    /** What cannot leave becomes a call, or else a letter. */
    @Override
    public Optional<Moyen> aTemps(Coordonnees joindre, @Nullable Instant debut) {
        return voie(joindre, debut)
                .flatMap(voie -> part(voie) ? Optional.of(voie) : voie(sansEcrit(joindre), debut))
                .map(Voie::moyen);
    }

    /** A code leaves for a telephone that shows it, where something carries it, and its owner has not asked for no more. */
    @Override
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public boolean parSms(Coordonnees joindre) {
        return enService.contient(Moyen.SMS)
                && Moyen.SMS
                        .vers(new OuJoindre(joindre.telephone(), joindre.courriel(), joindre.adresse()))
                        .filter(numero -> !arrets.demande(numero))
                        .isPresent();
    }

    boolean part(Voie voie) {
        return enService.contient(voie.moyen()) && !(voie.moyen().partSeul() && arrets.demande(voie.destinataire()));
    }

    private static Coordonnees sansEcrit(Coordonnees joindre) {
        return new Coordonnees(joindre.telephone(), null, joindre.adresse(), Moyen.APPEL, joindre.sansMessage());
    }

    private Optional<Voie> voie(Coordonnees joindre, @Nullable Instant debut) {
        var qui = new Joignable(
                new InscriptionId(PERSONNE.valeur()),
                null,
                null,
                null,
                1,
                PERSONNE,
                false,
                joindre.telephone(),
                joindre.courriel(),
                joindre.adresse(),
                joindre.prevenir(),
                null,
                null,
                debut,
                null,
                heures.fuseau().getId(),
                heures.contree(),
                false,
                false,
                false,
                null,
                null);
        return Voie.versLaPersonne(qui, Modele.PROPOSITION, horloge.instant());
    }
}
