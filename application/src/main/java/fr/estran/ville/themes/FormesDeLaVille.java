package fr.estran.ville.themes;

import fr.estran.socle.droits.Journal;
import fr.estran.ville.themes.ReglageDeForme.AConfirmer;
import fr.estran.ville.themes.ReglageDeForme.Garde;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of help of the current town. */
@Service
public class FormesDeLaVille {

    private final FormeRepository repository;
    private final Journal journal;
    private final Clock horloge;

    FormesDeLaVille(FormeRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public FormesDAide lire() {
        return FormesDAide.de(repository.reglees());
    }

    /** The same, to choose from in a list: those of which the service has something come first. */
    @Transactional(readOnly = true)
    public FormesDAide auChoix() {
        return lire().commencantPar(repository.donnees());
    }

    /**
     * Sessions to come take place, though their kind is given no more.
     *
     * @param verifier that what is known now is what was read
     * @param averties of how many sessions to come one has been told
     */
    @Transactional
    ReglageDeForme regler(FormeDAide dite, Consumer<FormeDAide> verifier, int averties) {
        repository.verrouiller();
        var connue = lire().de(dite.type());
        verifier.accept(connue);
        if (connue.proposee() && !dite.proposee()) {
            int aVenir = repository.aVenir(dite.type(), horloge.instant());
            if (aVenir > averties) {
                return new AConfirmer(aVenir);
            }
        }
        repository.ecrire(dite);
        journal.noter("formes.regler", null);
        return new Garde();
    }
}
