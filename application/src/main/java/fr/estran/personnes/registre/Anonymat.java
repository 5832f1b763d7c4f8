package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People who are known no more: their records stay, with what figures count, and nothing else. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Anonymat {

    private final AnonymatRepository repository;

    Anonymat(AnonymatRepository repository) {
        this.repository = repository;
    }

    /**
     * All the records of a person, of which any may be given: the one that is kept comes first. They are locked until the
     * end of the transaction.
     */
    public List<UsagerId> fiches(UsagerId une) {
        var fiches = repository.fiches(une);
        var encore = repository.fiches(une);
        while (!encore.equals(fiches)) {
            // Somebody merged one of them while we waited for it.
            fiches = encore;
            encore = repository.fiches(une);
        }
        return fiches;
    }

    /** The one that is kept, if any record of the person still says who they are. */
    public Optional<FicheTrouvee> connue(Collection<UsagerId> fiches) {
        return repository.connue(fiches);
    }

    /** Everybody who is still known, each once, with the day on which their record was made. */
    public List<PersonneConnue> connues() {
        return repository.connues();
    }

    /** Of records that were merged, the one that is kept. */
    public Map<UsagerId, UsagerId> conservees() {
        return repository.conservees();
    }

    /** Of these alone: each record that was merged into one of them. */
    public Map<UsagerId, UsagerId> conservees(Collection<UsagerId> gardees) {
        return repository.conservees(gardees);
    }

    public FaitsComptes faits(UsagerId conservee) {
        return repository.faits(conservee);
    }

    /** After everything was forgotten. */
    public void garder(UsagerId conservee, FaitsComptes faits) {
        repository.garder(conservee, faits);
    }

    /** The references by which folders of records know them. */
    public List<String> references(Collection<UsagerId> fiches) {
        return repository.references(fiches);
    }

    /** Records that a folder brought back as it had taken them: without a name. */
    public void reconnaitreLesAnonymes() {
        repository.reconnaitre();
    }
}
