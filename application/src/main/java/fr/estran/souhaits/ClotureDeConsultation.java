package fr.estran.souhaits;

import fr.estran.commun.PagesPubliquesChangees;
import fr.estran.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The box is opened, counted and emptied in one go. Whatever said that somebody spoke is gone with it, and so is what was to be
 * told of sensitive themes.
 *
 * <p>Rule: the close of a consultation.
 */
@Service
@Transactional
public class ClotureDeConsultation {

    private final ConsultationRepository consultations;
    private final VoixRepository voix;
    private final SceauDesVoix sceau;
    private final SouhaitCompteRepository comptes;
    private final PrevenirRepository prevenir;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ClotureDeConsultation(
            ConsultationRepository consultations,
            VoixRepository voix,
            SceauDesVoix sceau,
            SouhaitCompteRepository comptes,
            PrevenirRepository prevenir,
            Journal journal,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.consultations = consultations;
        this.voix = voix;
        this.sceau = sceau;
        this.comptes = comptes;
        this.prevenir = prevenir;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** One that is closed stays as it is, and so does one that has not begun. */
    public void clore(ConsultationId id) {
        var actuelle = consultations.verrouiller(id);
        var aujourdhui = LocalDate.now(horloge);
        if (actuelle.closeLe() != null || aujourdhui.isBefore(actuelle.ouvre())) {
            return;
        }
        var ouverts = voix.contenu(id).stream()
                .map(scelle -> sceau.ouvrir(id, scelle))
                .toList();
        var lus = ouverts.stream().flatMap(Optional::stream).toList();
        var compte = ComptesDeSouhaits.de(lus);
        var ferme = actuelle.ferme().isAfter(aujourdhui) ? aujourdhui : actuelle.ferme();
        consultations.ecrire(new ConsultationDesSouhaits(
                id,
                actuelle.reference(),
                actuelle.titre(),
                actuelle.ouvre(),
                ferme,
                false,
                actuelle.retiree(),
                aujourdhui,
                compte.personnes(),
                compte.papiers(),
                compte.sansCode(),
                ouverts.size() - lus.size()));
        comptes.ecrire(id, compte);
        voix.vider(id);
        prevenir.oublierLesSensibles(id);
        journal.noter("consultation.clore", id.valeur());
        evenements.publishEvent(new PagesPubliquesChangees());
    }

    void cloreLesEchues() {
        consultations.echues(LocalDate.now(horloge)).forEach(this::clore);
    }
}
