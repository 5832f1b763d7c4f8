package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done by itself, read in transactions of their own. */
@Component
@Transactional
public class FilesEnCours {

    private final FileRepository file;
    private final InscriptionRepository inscriptions;

    FilesEnCours(FileRepository file, InscriptionRepository inscriptions) {
        this.file = file;
        this.inscriptions = inscriptions;
    }

    public List<ActionId> aRelancer(Instant maintenant) {
        return file.aRelancer(maintenant);
    }

    /** What was said of people for those days alone: what would help them to come, a word of the team beside whoever waited. */
    public void oublier(Instant avant) {
        inscriptions.effacerLesBesoins(avant);
        file.effacerLesMots(avant);
    }
}
