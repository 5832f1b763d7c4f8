package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as whoever gives out its places must know it.
 *
 * @param capacite null where nobody registers
 * @param reservation who may book: {@code equipe}, {@code professionnels} (and the staff), {@code tous}
 * @param inscriptionsDes the local day on which registration opens; null: it is open
 * @param placesGardees for whoever calls or comes, up to and with the day {@code gardeesJusquAu}
 * @param surProposition a place that frees is offered, with {@code delaiReponse} open hours to answer, rather than given
 * @param appareils those that its theme has one choose from, apart by a space; empty: nobody is asked which they bring
 * @param questions what whoever registers is asked
 * @param debut of its first session that is not cancelled; null when none is left
 * @param fin of its last session that is not cancelled
 */
public record ActionOuverte(
        ActionId id,
        TypeDAction type,
        String titre,
        @Nullable String thematique,
        @Nullable Integer capacite,
        boolean publiee,
        Reservation reservation,
        @Nullable LocalDate inscriptionsDes,
        int placesGardees,
        @Nullable LocalDate gardeesJusquAu,
        boolean surProposition,
        int delaiReponse,
        String appareils,
        List<QuestionDInscription> questions,
        @Nullable Instant debut,
        @Nullable Instant fin) {

    public ActionOuverte {
        questions = List.copyOf(questions);
    }

    /** Whether one needs a place: other kinds are open to whoever comes. */
    public boolean surInscription() {
        return capacite != null;
    }

    /** What partners hold for those they know is not for whoever passes by. */
    public boolean auProgramme() {
        return publiee && type.auProgramme();
    }

    /** Whether registration has opened on that day. */
    public boolean ouverte(LocalDate jour) {
        return inscriptionsDes == null || !jour.isBefore(inscriptionsDes);
    }

    /** Once it has begun, no place is given, offered or waited for any more. */
    public boolean aVenir(Instant maintenant) {
        return debut != null && maintenant.isBefore(debut);
    }
}
