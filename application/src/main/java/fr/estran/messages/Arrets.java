package fr.estran.messages;

import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who asks for no more messages at a number or an address: from then on they are called, or written to. */
@Service
@Transactional
public class Arrets {

    private final ArretRepository repository;
    private final JoignableRepository joignables;
    private final Journal journal;
    private final Clock horloge;

    Arrets(ArretRepository repository, JoignableRepository joignables, Journal journal, Clock horloge) {
        this.repository = repository;
        this.joignables = joignables;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @throws Introuvable when no message has that token */
    void verifier(UUID jeton) {
        if (repository.destinataireDuJeton(jeton).isEmpty()) {
            throw new Introuvable();
        }
    }

    void parJeton(UUID jeton) {
        arreter(repository.destinataireDuJeton(jeton).orElseThrow(Introuvable::new));
    }

    /** At each number and address by which the people of the asking are reached, and whoever registered them. */
    void pour(Enregistree demande) {
        demande.inscriptions().stream()
                .flatMap(inscription -> joignables.lire(inscription.id()).stream())
                .flatMap(qui -> Stream.concat(Stream.of(qui), qui.leTiers().stream()))
                .flatMap(qui -> Moyen.tous(Moyen::partSeul).stream().flatMap(moyen -> moyen.vers(qui.ou()).stream()))
                .distinct()
                .forEach(this::arreter);
    }

    /** The person wrote STOP, or said so. */
    public void parLEquipe(UUID message) {
        arreter(repository.destinataireDuMessage(message).orElseThrow(Introuvable::new));
        journal.noter("message.arreter", message);
    }

    /** Nothing leaves for it any more by itself. */
    @Transactional(readOnly = true)
    public boolean demande(String destinataire) {
        return repository.demande(destinataire);
    }

    private void arreter(String destinataire) {
        repository.arreter(destinataire, horloge.instant());
    }
}
