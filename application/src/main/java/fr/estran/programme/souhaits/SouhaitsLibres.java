package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Themes that people wrote themselves. The team rereads each before it stands anywhere: it may hold a name, or something that
 * nobody should read.
 */
@Service
@Transactional
public class SouhaitsLibres {

    private final SouhaitLibreRepository repository;
    private final ConsultationRepository consultations;
    private final ReponsesEnCoursRepository enCours;
    private final Journal journal;

    SouhaitsLibres(
            SouhaitLibreRepository repository,
            ConsultationRepository consultations,
            ReponsesEnCoursRepository enCours,
            Journal journal) {
        this.repository = repository;
        this.consultations = consultations;
        this.enCours = enCours;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<SouhaitLibre> aRelire(ConsultationId consultation) {
        return repository.tous(consultation, false);
    }

    /** How many of each consultation. */
    public Lecture<SouhaitsARelire> lectureDeCeuxARelire() {
        return repository.aRelire();
    }

    /** As the team has written them. */
    @Transactional(readOnly = true)
    public List<String> gardes(ConsultationId consultation) {
        return repository.tous(consultation, true).stream()
                .map(SouhaitLibre::texte)
                .toList();
    }

    /** @return false where a colleague was quicker */
    public boolean garder(ConsultationId consultation, UUID id, String texte) {
        if (repository.verrouiller(consultation, id).isEmpty()) {
            return false;
        }
        repository.garder(id, texte);
        journal.noter("consultation.relire", consultation.valeur());
        return true;
    }

    /** It asks for a theme that is there: one voice more for it, as long as voices are counted, and the words are gone. */
    public boolean rattacher(ConsultationId consultation, UUID id, String theme) {
        var ouverte = consultations.verrouiller(consultation).closeLe() == null;
        var libre = repository.verrouiller(consultation, id);
        if (libre.isEmpty() || !ouverte || !consultations.themes(consultation).contains(theme)) {
            return false;
        }
        enCours.ajouterAuxThemes(consultation, libre.get().site(), List.of(theme), 1);
        repository.effacer(id);
        journal.noter("consultation.relire", consultation.valeur());
        return true;
    }

    public boolean ecarter(ConsultationId consultation, UUID id) {
        if (repository.verrouiller(consultation, id).isEmpty()) {
            return false;
        }
        repository.effacer(id);
        journal.noter("consultation.relire", consultation.valeur());
        return true;
    }
}
