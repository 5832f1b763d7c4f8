package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Reperage.Motif;
import fr.estran.bilan.rapport.Reperage.Signale;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was answered, and by whom, where a text may speak of somebody.
 *
 * @param section in which it is written
 * @param extrait what was seen
 */
public record Repondu(
        String section, Empreinte empreinte, String extrait, Justification reponse, Instant le, String par) {

    /** What whoever wrote it says of it. */
    public enum Justification implements Code {
        /** Neither people nor somebody: it was seen by mistake. */
        AUTRE_CHOSE,
        /** Somebody who works there, was elected, came to speak; not one who was helped. */
        PAS_AIDEE,
        /** They agreed to be spoken of so. */
        D_ACCORD,
        /** The number is right, and is of eleven people or more. */
        ONZE_OU_PLUS;

        /** A number of ten or fewer is not of eleven. */
        public static List<Justification> possibles(Motif motif) {
            return Stream.of(values())
                    .filter(reponse -> reponse != ONZE_OU_PLUS || motif == Motif.NOMBRE)
                    .toList();
        }
    }

    static final String CHAMP = "signale.";

    private static final Messages M = Messages.de("bilan/actes");

    /** What a form calls the answer for what was seen. */
    public static String champ(Signale signale) {
        return CHAMP + empreinte(signale);
    }

    /** What may be answered for it. */
    public static List<Option> choix(Signale signale) {
        return Justification.possibles(signale.motif()).stream()
                .map(reponse -> new Option(reponse.code(), M.dire("signale.reponse." + reponse.code())))
                .toList();
    }

    /** Of what was seen, in its sentence: what an answer is given to. */
    static Empreinte empreinte(Signale signale) {
        return Empreinte.de(signale.cle().getBytes(StandardCharsets.UTF_8));
    }

    boolean repond(Signale signale) {
        return empreinte.equals(empreinte(signale))
                && Justification.possibles(signale.motif()).contains(reponse);
    }
}
