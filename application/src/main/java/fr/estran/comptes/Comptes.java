package fr.estran.comptes;

import fr.estran.commun.Demonstration;
import fr.estran.commun.Messages;
import fr.estran.commun.StructureCourante;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the structure in whose name one acts. */
@Service
@Transactional
public class Comptes {

    static final Messages MESSAGES = Messages.de("comptes");

    private final CompteRepository repository;
    private final MotsDePasse motsDePasse;
    private final Journal journal;
    private final Demonstration demonstration;
    private final Clock horloge;

    Comptes(
            CompteRepository repository,
            MotsDePasse motsDePasse,
            Journal journal,
            Demonstration demonstration,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.motsDePasse = motsDePasse;
        this.journal = journal;
        this.demonstration = demonstration;
        this.horloge = horloge;
    }

    /** As it is compared: nobody remembers how they wrote it the first time. */
    static String courriel(String saisi) {
        return saisi.strip().toLowerCase(Locale.ROOT);
    }

    @Transactional(readOnly = true)
    public boolean aucun() {
        return repository.aucun();
    }

    /** Refuses, by a constraint of the database, an address that another account has. */
    public CompteId creer(String courriel, String nom, Role role, @Nullable UUID conseiller, String motDePasse) {
        var compte = new Compte(CompteId.nouveau(), courriel(courriel), nom.strip(), role, conseiller, true);
        repository.ajouter(StructureCourante.siConnue().orElseThrow(), compte, horloge.instant());
        repository.changerEmpreinte(compte.id(), motsDePasse.empreinte(motDePasse));
        journal.noter("compte.creer", compte.id().valeur());
        return compte.id();
    }

    /** None for the accounts whose password everyone knows, outside of the demonstration. */
    @Transactional(readOnly = true)
    Optional<String> empreinte(String courriel) {
        return demonstration.enCours() || !ComptesDeDemonstration.estDeDemonstration(courriel)
                ? repository.empreinte(courriel)
                : Optional.empty();
    }

    /** The password was right. */
    Identite entrer(String courriel) {
        var compte = repository.trouver(courriel).orElseThrow();
        repository.noterConnexion(compte.id(), horloge.instant());
        journal.noter("connexion.ouvrir", compte.id().valeur(), compte.id());
        return compte.identite(StructureCourante.siConnue().orElseThrow());
    }

    void refuser(String courriel) {
        journal.noter(
                "connexion.refuser",
                repository.trouver(courriel).map(compte -> compte.id().valeur()).orElse(null),
                null);
    }
}
