package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consultations, made and changed until they are counted. */
@Service
@Transactional
public class ConsultationsDesSouhaits {

    private final ConsultationRepository repository;
    private final ReponsesEnCoursRepository enCours;
    private final UrneDAvantRepository urne;
    private final Journal journal;
    private final Clock horloge;

    ConsultationsDesSouhaits(
            ConsultationRepository repository,
            ReponsesEnCoursRepository enCours,
            UrneDAvantRepository urne,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.enCours = enCours;
        this.urne = urne;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ConsultationDesSouhaits> toutes() {
        return repository.toutes();
    }

    @Transactional(readOnly = true)
    public ConsultationDesSouhaits lire(ConsultationId id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }

    /** Those in which one may speak today; the one that ends first, first. */
    @Transactional(readOnly = true)
    public List<ConsultationDesSouhaits> ouvertes() {
        var aujourdhui = LocalDate.now(horloge);
        return repository.toutes().reversed().stream()
                .filter(une -> une.ouverte(aujourdhui))
                .toList();
    }

    /** The same, among others. */
    public Lecture<ConsultationDesSouhaits> lectureDesOuvertes() {
        return repository.ouvertes(LocalDate.now(horloge));
    }

    @Transactional(readOnly = true)
    public List<String> themes(ConsultationId id) {
        return repository.themes(id);
    }

    public ConsultationId creer(String titre, LocalDate ouvre, LocalDate ferme, Collection<String> themes) {
        var id = ConsultationId.nouveau();
        repository.ecrire(new ConsultationDesSouhaits(id, "", titre, ouvre, ferme, false, false, null, 0, 0, 0, 0));
        repository.demander(id, themes);
        journal.noter("consultation.creer", id.valeur());
        return id;
    }

    /** What becomes of writing one that is not counted yet. */
    public enum Ecriture {
        GARDEE,
        CLOSE
    }

    /** @param verifier that it still is what was read of it */
    public Ecriture modifier(
            ConsultationId id,
            String titre,
            LocalDate ouvre,
            LocalDate ferme,
            Collection<String> themes,
            BiConsumer<ConsultationDesSouhaits, List<String>> verifier) {
        var actuelle = repository.verrouiller(id);
        if (actuelle.closeLe() != null) {
            return Ecriture.CLOSE;
        }
        verifier.accept(actuelle, repository.themes(id));
        repository.ecrire(new ConsultationDesSouhaits(
                id, actuelle.reference(), titre, ouvre, ferme, false, false, null, 0, 0, 0, 0));
        repository.demander(id, themes);
        journal.noter("consultation.modifier", id.valeur());
        return Ecriture.GARDEE;
    }

    /**
     * One in which nobody spoke is gone; one that is counted leaves the list and stays in the figures.
     *
     * @return whether it could be: while answers are counted in it, it is closed first
     */
    public boolean retirer(ConsultationId id) {
        var actuelle = repository.verrouiller(id);
        if (actuelle.closeLe() == null && (enCours.combien(id).toutes() > 0 || !urne.vide(id))) {
            return false;
        }
        if (actuelle.closeLe() == null) {
            repository.supprimer(id);
        } else {
            repository.ecrire(retiree(actuelle, true));
        }
        journal.noter("consultation.retirer", id.valeur());
        return true;
    }

    public void remettre(ConsultationId id) {
        repository.ecrire(retiree(repository.verrouiller(id), false));
        journal.noter("consultation.remettre", id.valeur());
    }

    private static ConsultationDesSouhaits retiree(ConsultationDesSouhaits actuelle, boolean retiree) {
        return new ConsultationDesSouhaits(
                actuelle.id(),
                actuelle.reference(),
                actuelle.titre(),
                actuelle.ouvre(),
                actuelle.ferme(),
                actuelle.relevee(),
                retiree,
                actuelle.closeLe(),
                actuelle.personnes(),
                actuelle.papiers(),
                actuelle.sansCode(),
                actuelle.illisibles());
    }
}
