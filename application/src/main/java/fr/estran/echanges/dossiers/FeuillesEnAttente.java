package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.FeuilleOuverte.Ouverture;
import fr.estran.echanges.classeurs.ReponsesDites;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** A sheet that waits while one says what its columns are: seen, answered, verified, each time anew from its bytes. */
@Service
class FeuillesEnAttente {

    private final FeuillesRecues feuilles;
    private final Consigne consigne;
    private final Journal journal;
    private final TransactionOperations transactions;

    FeuillesEnAttente(FeuillesRecues feuilles, Consigne consigne, Journal journal, TransactionOperations transactions) {
        this.feuilles = feuilles;
        this.consigne = consigne;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** @param dites what was answered so far */
    record Regardee(ImportDepose depose, ReponsesDites dites, Ouverture ouverture) {}

    private record Reprise(ImportDepose depose, ReponsesDites dites) {}

    /** What is seen of it is read from its bytes, which are gone with the folder in which they lie. */
    Regardee regarder(TransfertId id, CompteId par, DossierTemporaire recue) throws IOException {
        var reprise = reprendre(id, par, recue);
        return new Regardee(
                reprise.depose(),
                reprise.dites(),
                feuilles.ouvrir(recue.zip(), reprise.dites(), reprise.depose().nom()));
    }

    private Reprise reprendre(TransfertId id, CompteId par, DossierTemporaire recue) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            try {
                var depose = consigne.importDe(id, par);
                consigne.reprendre(id, recue.zip());
                return new Reprise(depose, consigne.reponses(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** @return whether it still waits for answers; once it is confirmed, nothing of it is kept any more */
    @Transactional
    boolean repondre(TransfertId id, CompteId par, Map<String, String> envoi) {
        if (consigne.verrouiller(id, par).confirme()) {
            return false;
        }
        consigne.repondre(id, consigne.reponses(id).suivies(envoi));
        return true;
    }

    /** Changes nothing; what it would change is counted, and waits to be confirmed. */
    Lecture verifier(TransfertId id, CompteId par) throws IOException {
        try (var recue = DossierTemporaire.ouvrir()) {
            var reprise = reprendre(id, par, recue);
            var lue = feuilles.verifier(recue, reprise.dites(), reprise.depose().nom());
            if (lue instanceof Lecture.Acceptee acceptee) {
                return garder(id, par, reprise.dites(), acceptee, Files.size(recue.zip()));
            }
            return lue;
        }
    }

    /** Whoever answered otherwise in the meantime, on another page, is asked to look again. */
    private Lecture garder(
            TransfertId id, CompteId par, ReponsesDites verifiees, Lecture.Acceptee acceptee, long octets) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var depose = consigne.verrouiller(id, par);
            if (depose.confirme()) {
                return acceptee;
            }
            if (!consigne.reponses(id).equals(verifiees)) {
                return new Lecture.ADire();
            }
            consigne.verifiee(id, acceptee, octets);
            journal.noter("import.verifier", id.valeur());
            return acceptee;
        }));
    }
}
