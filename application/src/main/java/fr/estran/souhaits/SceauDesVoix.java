package fr.estran.souhaits;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.commun.UsagerId;
import fr.estran.scelles.Sceau;
import fr.estran.souhaits.VoixRepository.VoixScellee;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes of a voice what the box may hold (ADR 0072). Its digest is that of the person and the theme, by the key of the server:
 * the same voice given twice is one row, and no row says whose it is. It serves one consultation alone.
 */
@Component
class SceauDesVoix {

    private static final String MARQUE = "";

    private final Sceau sceau;

    SceauDesVoix(Sceau sceau) {
        this.sceau = sceau;
    }

    /** @param theme null for the mark that they spoke */
    byte[] empreinte(ConsultationId consultation, UsagerId usager, Optional<String> theme) {
        return signer(consultation, "personne " + usager + " " + theme.orElse(MARQUE));
    }

    /** @param envoi by chance, of whoever hands in a sheet: the same again adds nothing */
    byte[] empreinte(ConsultationId consultation, UUID envoi, Optional<String> theme) {
        return signer(consultation, "envoi " + envoi + " " + theme.orElse(MARQUE));
    }

    VoixScellee sceller(ConsultationId consultation, byte[] empreinte, VoixOuverte bulletin) {
        return new VoixScellee(empreinte, sceau.sceller(bulletin.octets(), contexte(consultation)));
    }

    /** None where the server has another key than it had. */
    Optional<VoixOuverte> ouvrir(ConsultationId consultation, byte[] scelle) {
        try {
            return Optional.of(VoixOuverte.de(sceau.ouvrir(scelle, contexte(consultation))));
        } catch (IllegalStateException autreCle) {
            return Optional.empty();
        }
    }

    private byte[] signer(ConsultationId consultation, String texte) {
        return sceau.signer(texte.getBytes(UTF_8), contexte(consultation));
    }

    private static String contexte(ConsultationId consultation) {
        return "souhaits " + consultation;
    }
}
