package fr.estran.messages;

import fr.estran.messages.Repartition.Raison;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By which way what somebody wrote reaches each: the one they asked for, the next where that does not carry it. */
@Component
record VoiesDesMessagesLibres(MoyensDePrevenir moyens) {

    /** Why nothing is written to them; null where something is. */
    static @Nullable Raison silence(Joignable qui) {
        return qui.aProuver()
                ? Raison.A_PROUVER
                : qui.voulu() == Moyen.AUCUN && !qui.ou().vide() ? Raison.SILENCE : null;
    }

    /** @param debut of what is written about */
    NouveauMessage message(Joignable qui, Instant debut, UUID libre, Instant maintenant) {
        var personne = voie(qui, maintenant);
        var voie = personne.or(() -> Voie.versLeProfessionnel(qui, Modele.LIBRE).filter(moyens::part))
                .or(() -> Optional.ofNullable(qui.professionnelTelephone())
                        .map(numero -> new Voie(Moyen.APPEL, numero))
                        .filter(moyens::part));
        return new NouveauMessage(
                qui,
                Modele.LIBRE,
                personne.isEmpty() && voie.isPresent() ? Pour.PROFESSIONNEL : qui.pour(),
                voie.orElse(null),
                libre.toString(),
                null,
                debut,
                null,
                voie.map(la -> du(la, qui, maintenant)).orElse(maintenant),
                libre);
    }

    /** What whoever registered them is told too, where they can be. */
    Optional<NouveauMessage> auTiers(Joignable qui, Instant debut, UUID libre, Instant maintenant) {
        return qui.leTiers().map(lui -> message(lui, debut, libre, maintenant)).filter(aussi -> aussi.voie() != null);
    }

    /** The first that carries it, of those by which they wish to be told: whoever asked for no more there is called, or written to. */
    private Optional<Voie> voie(Joignable qui, Instant maintenant) {
        return qui.prevenir().ordre().stream()
                .filter(moyen -> moyen != Moyen.COURRIER || arriveATemps(qui, maintenant))
                .flatMap(moyen -> moyen.vers(qui.ou()).map(ou -> new Voie(moyen, ou)).stream())
                .filter(moyens::part)
                .findFirst();
    }

    private static boolean arriveATemps(Joignable qui, Instant maintenant) {
        return qui.debut() == null || !qui.debut().isBefore(Rappels.lettrePour(maintenant, qui.zone(), qui.feries()));
    }

    /** A text waits for the morning, unless it would come too late. */
    private static Instant du(Voie voie, Joignable qui, Instant maintenant) {
        if (voie.moyen() != Moyen.SMS) {
            return maintenant;
        }
        var matin = HeureDesTextes.apres(maintenant, qui.zone());
        return qui.debut() != null && !matin.isBefore(qui.debut()) ? maintenant : matin;
    }
}
