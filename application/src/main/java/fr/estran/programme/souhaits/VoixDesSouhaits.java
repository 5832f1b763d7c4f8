package fr.estran.programme.souhaits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An answer adds one to the counts of its themes, and leaves nothing else: no row of its own, no mark of who gave it, no line of
 * the journal beside which a person's sheet was opened. Hence nothing keeps anybody from answering twice, and the pages say so.
 *
 * <p>Rule: wishes are counts.
 */
@Service
@Transactional
public class VoixDesSouhaits {

    private final ConsultationRepository consultations;
    private final ReponsesEnCoursRepository enCours;
    private final SouhaitLibreRepository libres;
    private final Clock horloge;

    VoixDesSouhaits(
            ConsultationRepository consultations,
            ReponsesEnCoursRepository enCours,
            SouhaitLibreRepository libres,
            Clock horloge) {
        this.consultations = consultations;
        this.enCours = enCours;
        this.libres = libres;
        this.horloge = horloge;
    }

    /** On paper, at the desk, on the telephone: the team enters it. @return whether it is open: else nothing is kept */
    public boolean parLEquipe(ConsultationId consultation, ReponseAuxSouhaits reponse) {
        return noter(consultation, reponse, false);
    }

    /** On the web, by anybody. @return whether it is open: else nothing is kept */
    public boolean surLeSite(ConsultationId consultation, ReponseAuxSouhaits reponse) {
        return noter(consultation, reponse, true);
    }

    /** How many have answered; of what, nothing is told before the close. */
    @Transactional(readOnly = true)
    public ReponseAuxSouhaits.Recues combien(ConsultationId consultation) {
        return enCours.combien(consultation);
    }

    /**
     * The answer that was entered by mistake: whoever entered it has it before their eyes still, and nobody else.
     *
     * @return whether it is open: else it is counted, and stays so
     */
    public boolean reprendre(ConsultationId consultation, ReponseAuxSouhaits reponse) {
        if (!ouverte(consultation)) {
            return false;
        }
        enCours.ajouter(consultation, false, demandes(consultation, reponse), -1);
        libres.effacer(reponse.envoi());
        return true;
    }

    private List<String> demandes(ConsultationId consultation, ReponseAuxSouhaits reponse) {
        return consultations.themes(consultation).stream()
                .filter(reponse.themes()::contains)
                .toList();
    }

    private boolean noter(ConsultationId consultation, ReponseAuxSouhaits reponse, boolean site) {
        if (!ouverte(consultation)) {
            return false;
        }
        var themes = demandes(consultation, reponse);
        var autre = reponse.autre();
        if (!themes.isEmpty() || autre != null) {
            enCours.ajouter(consultation, site, themes, 1);
        }
        if (autre != null) {
            libres.deposer(consultation, reponse.envoi(), autre, site);
        }
        return true;
    }

    private boolean ouverte(ConsultationId consultation) {
        return consultations.verrouiller(consultation).ouverte(LocalDate.now(horloge));
    }
}
