package fr.estran.bilan.actes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated fact of the life of an act. None of them is required: towns differ in what they use. */
public sealed interface FaitDActe {

    LocalDate le();

    /** Of where it stands, before anything is sent: it may be noted of a draft. */
    sealed interface DeLAgenda extends FaitDActe {}

    /** On the agenda of a session, under a number; who presents it there. */
    sealed interface Inscription extends DeLAgenda {

        LocalDate seance();

        @Nullable String numero();

        @Nullable Signataire rapporteur();

        default PointInscrit point() {
            return new PointInscrit(seance(), numero(), rapporteur());
        }
    }

    /** The report went with the notice of meeting, sent on that day. */
    record Convocation(LocalDate le) implements FaitDActe {}

    /** It is on the agenda of a session. */
    record OrdreDuJour(
            LocalDate le,
            LocalDate seance,
            @Nullable String numero,
            @Nullable Signataire rapporteur) implements Inscription {}

    /** It is no longer on the agenda. */
    record Retrait(LocalDate le) implements DeLAgenda {}

    /** It is put off to another session, under another number; who presents it may change too. */
    record Ajournement(
            LocalDate le,
            LocalDate seance,
            @Nullable String numero,
            @Nullable Signataire rapporteur) implements Inscription {}

    /** The council was told of it. */
    record Presentation(LocalDate le) implements FaitDActe {}

    /** It was sent to the representative of the State. */
    record Transmission(LocalDate le) implements FaitDActe {}

    /** Who received it said so. */
    record Accuse(LocalDate le, String reference) implements FaitDActe {}

    /** It can be read on the town's site, by everyone. */
    record MiseEnLigne(LocalDate le) implements FaitDActe {}

    /** Its name in the database, and of its sentences. */
    default String nature() {
        return switch (this) {
            case Convocation _ -> "convocation";
            case OrdreDuJour _ -> "ordre_du_jour";
            case Retrait _ -> "retrait";
            case Ajournement _ -> "ajournement";
            case Presentation _ -> "presentation";
            case Transmission _ -> "transmission";
            case Accuse _ -> "accuse";
            case MiseEnLigne _ -> "mise_en_ligne";
        };
    }
}
