package fr.estran.inscriptions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    public List<UUID> aRelancer(Instant maintenant) {
        return file.aRelancer(maintenant);
    }

    public int effacerLesBesoins(Instant avant) {
        return inscriptions.effacerLesBesoins(avant);
    }
}
