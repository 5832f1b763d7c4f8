package fr.estran.ville.equipe;

import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.Benevoles.Resultat.Averti;
import fr.estran.ville.equipe.Benevoles.Resultat.Devance;
import fr.estran.ville.equipe.Benevoles.Resultat.Ecrit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who lend a hand: a name, and nothing else. */
@Service
@Transactional
class Benevoles {

    /** What comes of a name that is written. */
    sealed interface Resultat {

        record Ecrit() implements Resultat {}

        /** Nothing was written yet: it may be somebody who is there already. */
        record Averti(Doutes doutes) implements Resultat {}

        /** Somebody else has corrected it since it was shown. */
        record Devance(String actuel) implements Resultat {}
    }

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    private final BenevoleRepository repository;
    private final Journal journal;
    private final Clock horloge;

    Benevoles(BenevoleRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Benevole> tous() {
        return repository.tous();
    }

    /** @param accord of whoever has read who that may be already */
    Resultat ajouter(String nom, @Nullable String accord) {
        repository.seReserver();
        var id = BenevoleId.nouveau();
        var doutes = deja(repository.semblables(id, nom));
        if (doutes.aRelire(accord)) {
            return new Averti(doutes);
        }
        repository.ajouter(id, nom);
        journal.noter("benevole.ajouter", id.valeur());
        return new Ecrit();
    }

    /**
     * Of those that it was like already, nobody is warned again.
     *
     * @param avant the name as it was shown
     */
    Resultat renommer(BenevoleId id, String avant, String nom, @Nullable String accord) {
        repository.seReserver();
        var actuel = repository.nom(id).orElseThrow(Introuvable::new);
        if (!actuel.equals(avant) && !actuel.equals(nom)) {
            return new Devance(actuel);
        }
        var semblables = new ArrayList<>(repository.semblables(id, nom));
        semblables.removeAll(repository.semblables(id, actuel));
        var doutes = deja(semblables);
        if (doutes.aRelire(accord)) {
            return new Averti(doutes);
        }
        noter(repository.renommer(id, nom), "benevole.renommer", id);
        return new Ecrit();
    }

    private static Doutes deja(List<String> semblables) {
        return new Doutes(semblables.stream()
                .map(nom -> new Carte.Ligne(MESSAGES.dire("benevoles.doute.deja", "nom", nom), null))
                .toList());
    }

    /** Who never helped at a session is forgotten; the sessions of the others still name them. */
    void partir(BenevoleId id) {
        noter(repository.oublier(id) + repository.partir(id, LocalDate.now(horloge)), "benevole.partir", id);
    }

    void revenir(BenevoleId id) {
        noter(repository.partir(id, null), "benevole.revenir", id);
    }

    private void noter(int lignes, String acte, BenevoleId id) {
        if (lignes == 0) {
            throw new Introuvable();
        }
        journal.noter(acte, id.valeur());
    }
}
