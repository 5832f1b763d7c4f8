package fr.estran.actes;

import fr.estran.bilan.Dates;
import fr.estran.commun.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact, who noted it and when; one noted by mistake stays, and says why it does not count. */
public record FaitNote(
        UUID id,
        Fait fait,
        Instant noteLe,
        String notePar,
        @Nullable Annulation annulation) {

    private static final Messages M = Messages.de("actes");

    public record Annulation(Instant le, String par, String motif) {}

    public boolean tient() {
        return annulation == null;
    }

    /** The session, the number, who presents; or the reference. Nothing where the date says all. */
    public @Nullable String detail() {
        return switch (fait) {
            case Fait.OrdreDuJour f -> seance(f.seance(), f.numero(), f.rapporteur());
            case Fait.Ajournement f -> seance(f.seance(), f.numero(), f.rapporteur());
            case Fait.Accuse f -> M.dire("parcours.reference", Map.of("reference", f.reference()));
            case Fait.Convocation _, Fait.Retrait _, Fait.Presentation _, Fait.Transmission _, Fait.MiseEnLigne _ ->
                null;
        };
    }

    private static String seance(LocalDate jour, @Nullable String numero, @Nullable Signataire rapporteur) {
        var dit = new StringBuilder(M.dire("parcours.seance", Map.of("jour", Dates.date(jour))));
        if (numero != null) {
            dit.append(M.dire("parcours.numero", Map.of("numero", numero)));
        }
        if (rapporteur != null) {
            dit.append(M.dire("parcours.rapporteur", Map.of("qui", rapporteur.toString())));
        }
        return dit.append('.').toString();
    }
}
