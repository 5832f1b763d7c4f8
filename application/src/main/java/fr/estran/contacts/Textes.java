package fr.estran.contacts;

import static java.util.stream.Collectors.toMap;

import fr.estran.commun.Messages;
import fr.estran.comptes.Journal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What messages say: in the town's own words where it has chosen some, or else in ours. */
@Service
@Transactional
class Textes {

    static final List<String> VARIABLES = List.of(
            "prenom",
            "titre",
            "quand",
            "lieu",
            "adresse",
            "code",
            "rang",
            "jusqua",
            "avant",
            "raison",
            "telephone",
            "service");

    private static final Messages MESSAGES = Messages.de("contacts");

    /** Each stands for itself, so that what comes out is what the town would have typed. */
    private static final Map<String, String> TELLES =
            VARIABLES.stream().collect(toMap(nom -> nom, nom -> "{" + nom + "}"));

    private final TexteRepository repository;
    private final Journal journal;

    Textes(TexteRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    Texte lire(Modele modele, Canal canal) {
        return repository.lire(modele, canal).orElseGet(() -> leNotre(modele, canal));
    }

    @Transactional(readOnly = true)
    boolean change(Modele modele, Canal canal) {
        return repository.lire(modele, canal).isPresent();
    }

    void ecrire(Modele modele, Canal canal, Texte texte) {
        repository.ecrire(modele, canal, texte);
        journal.noter("message.modele", null);
    }

    void revenirAuNotre(Modele modele, Canal canal) {
        repository.effacer(modele, canal);
        journal.noter("message.modele", (UUID) null);
    }

    static Texte leNotre(Modele modele, Canal canal) {
        return new Texte(
                canal == Canal.COURRIEL ? MESSAGES.dire("objet." + modele.code(), TELLES) : null,
                MESSAGES.dire(canal.code() + "." + modele.code(), TELLES));
    }

    /** Of an appointment, by SMS: which one is nobody else's business. */
    static Texte neutre(Modele modele) {
        return new Texte(null, MESSAGES.dire("neutre." + modele.code(), TELLES));
    }
}
