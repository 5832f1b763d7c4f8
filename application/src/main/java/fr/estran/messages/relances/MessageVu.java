package fr.estran.messages.relances;

import fr.estran.messages.Modele;
import fr.estran.messages.Quand;
import fr.estran.messages.Sujet;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message as the staff see it.
 *
 * @param qui the person, or the professional who booked for them, or whoever registered them
 * @param personne whom they booked for or registered; null where the message is the person's own
 * @param groupe {@code qui} is a group, whose people have no name yet
 * @param notePar who called, and noted what came of it
 * @param retenu it could not leave in time, for a fault of ours
 * @param sansMessage the person asked that nothing be left on an answering machine
 */
public record MessageVu(
        UUID id,
        String modele,
        Moyen moyen,
        EtatDeMessage etat,
        String qui,
        @Nullable String personne,
        boolean groupe,
        @Nullable String destinataire,
        ActionId action,
        String titre,
        TypeDAction type,
        @Nullable Instant debut,
        @Nullable Instant avant,
        @Nullable Instant jusqua,
        Instant du,
        int tentatives,
        @Nullable Instant dernierEssai,
        @Nullable String issue,
        @Nullable String echec,
        boolean retenu,
        @Nullable Instant envoyeLe,
        @Nullable Instant closLe,
        @Nullable String notePar,
        boolean sansMessage,
        String fuseau) {

    public boolean appel() {
        return etat == EtatDeMessage.A_APPELER;
    }

    /** What was noted of it can be taken back. */
    public boolean reprenable() {
        return moyen == Moyen.APPEL
                && notePar != null
                && (etat == EtatDeMessage.FAIT || etat == EtatDeMessage.ECHOUE)
                && !IssueDAppel.NE_VIENT_PAS.code().equals(issue);
    }

    public boolean possible(IssueDAppel issueDAppel) {
        return switch (issueDAppel) {
            case MESSAGE_LAISSE -> !sansMessage;
            case NE_VIENT_PAS ->
                personne == null && !groupe && Modele.de(modele).peutDecliner();
            case PREVENU, PAS_DE_REPONSE, FAUX_NUMERO -> true;
        };
    }

    public boolean lettre() {
        return etat == EtatDeMessage.A_POSTER;
    }

    /** What became of it, where it was held: it leaves later, has left late, was too late, or somebody calls meanwhile. */
    public Optional<String> retard() {
        return Optional.of(
                        switch (etat) {
                            case A_ENVOYER, A_APPELER, A_POSTER, ECHOUE -> etat.code();
                            case ENVOYE, REMIS -> "parti";
                            case FAIT, SANS_OBJET -> "";
                        })
                .filter(dit -> retenu && !dit.isEmpty());
    }

    /** One may ask that nothing more be sent there. */
    public boolean peutCesser() {
        return moyen.partSeul();
    }

    /** A letter that has left can be printed again. */
    public boolean lettrePostee() {
        return moyen == Moyen.COURRIER && prevenu();
    }

    public boolean prevenu() {
        return etat.prevenu();
    }

    /** On an answering machine, which appointment it is says too much. */
    public boolean neutre() {
        return type.individuelle();
    }

    public String sujet() {
        return Sujet.dire(type, titre);
    }

    /** A moment as it is said, in the zone of the town. */
    public String dire(Instant moment) {
        return Quand.enBref(moment, ZoneId.of(fuseau));
    }

    /** As a telephone is dialled: for a link. */
    public String numero() {
        return destinataire == null ? "" : destinataire.replaceAll("[^+0-9]", "");
    }

    /** What comes of a call. */
    public enum IssueDAppel implements Code {
        PREVENU,
        PAS_DE_REPONSE,
        MESSAGE_LAISSE,
        FAUX_NUMERO,
        NE_VIENT_PAS;

        static Optional<IssueDAppel> siConnue(String code) {
            return Stream.of(values())
                    .filter(issue -> issue.code().equals(code))
                    .findFirst();
        }
    }
}
