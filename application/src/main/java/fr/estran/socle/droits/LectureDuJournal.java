package fr.estran.socle.droits;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Messages;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journal: all of it for whoever administers the service, and what was done to one record on its page. Reading it changes nothing, not even the journal. */
@Service
@Transactional(readOnly = true)
public class LectureDuJournal {

    public static final int PAR_PAGE = 50;

    private static final int EXPORTEES = 100_000;

    private static final Messages ACTES = Messages.de("socle/journal");

    private final JournalRepository repository;
    private final Clock horloge;

    LectureDuJournal(JournalRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    public int compter(FiltreDuJournal filtre) {
        return repository.compter(filtre, horloge.getZone());
    }

    public List<ActeVu> page(FiltreDuJournal filtre, int page) {
        return repository.lire(filtre, horloge.getZone(), (page - 1) * PAR_PAGE, PAR_PAGE);
    }

    /** What was done to a record, the latest first: as much as one reads of it. */
    public List<ActeVu> sur(UUID objet) {
        return repository.lire(
                new FiltreDuJournal(null, null, objet.toString(), null, null), horloge.getZone(), 0, PAR_PAGE);
    }

    /** All that was done to these records, the first first. By whom is the administrator's to read. */
    public List<Trace> traces(Collection<? extends Identifiant> objets) {
        return repository.sur(objets);
    }

    public List<String> actes() {
        return repository.actes();
    }

    public void parcourir(FiltreDuJournal filtre, Consumer<ActeVu> lecteur) {
        repository.parcourir(filtre, horloge.getZone(), EXPORTEES, lecteur);
    }

    /** What was done, in words; the code itself, for an act whose words are gone. */
    public static String dire(String acte) {
        return ACTES.connait(acte) ? ACTES.dire(acte) : acte;
    }
}
