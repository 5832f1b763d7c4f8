package fr.estran.programme.souhaits;

import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running counts become those that are kept, of each door from eleven answers on: of fewer, how many they were is all that stays.
 * What was to be told of sensitive themes is forgotten.
 *
 * <p>Rule: the close of a consultation.
 */
@Service
@Transactional
public class ClotureDeConsultation {

    private final ConsultationRepository consultations;
    private final ReponsesEnCoursRepository enCours;
    private final UrneDAvantRepository urne;
    private final PrevenirRepository prevenir;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ClotureDeConsultation(
            ConsultationRepository consultations,
            ReponsesEnCoursRepository enCours,
            UrneDAvantRepository urne,
            PrevenirRepository prevenir,
            Journal journal,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.consultations = consultations;
        this.enCours = enCours;
        this.urne = urne;
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
        int illisibles = urne.verser(id);
        var recues = enCours.combien(id);
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
                0,
                recues.equipe(),
                recues.site(),
                illisibles));
        enCours.figer(id);
        enCours.vider(id);
        urne.vider(id);
        prevenir.oublierLesSensibles(id);
        journal.noter("consultation.clore", id.valeur());
        evenements.publishEvent(new PagesPubliquesChangees());
    }

    /** What was sealed before wishes were counts joins them. */
    void verserLesUrnesDAvant() {
        urne.pleines().forEach(id -> {
            consultations.verrouiller(id);
            urne.verser(id);
        });
    }

    void cloreLesEchues() {
        consultations.echues(LocalDate.now(horloge)).forEach(this::clore);
    }
}
