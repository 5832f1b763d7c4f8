package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.Individuel;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The State's export, verified anew as one says what help to one person counts as. */
@Service
class CoopEnAttente {

    private final LectureDuZip lecture;
    private final Consigne consigne;
    private final Journal journal;
    private final TransactionOperations transactions;

    CoopEnAttente(LectureDuZip lecture, Consigne consigne, Journal journal, TransactionOperations transactions) {
        this.lecture = lecture;
        this.consigne = consigne;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** Where it is refused, what was verified before still waits. */
    ResultatDepot relire(TransfertId id, CompteId par, Individuel individuel) throws IOException {
        try (var recu = DossierTemporaire.ouvrir()) {
            reprendre(id, par, recu);
            return switch (lecture.verifier(recu, individuel)) {
                case Lecture.Refusee(var erreurs, var laisses) -> new ResultatDepot.Refuse(erreurs, laisses);
                case Lecture.ADire _ -> throw new IllegalStateException("an export is no other sheet the second time");
                case Lecture.Acceptee acceptee -> {
                    garder(id, par, individuel, acceptee, Files.size(recu.zip()));
                    yield new ResultatDepot.AConfirmer(id);
                }
            };
        }
    }

    private void reprendre(TransfertId id, CompteId par, DossierTemporaire recu) {
        transactions.executeWithoutResult(_ -> {
            consigne.importDe(id, par);
            if (consigne.individuel(id).isEmpty()) {
                throw new Introuvable();
            }
            try {
                consigne.reprendre(id, recu.zip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void garder(TransfertId id, CompteId par, Individuel individuel, Lecture.Acceptee acceptee, long octets) {
        transactions.executeWithoutResult(_ -> {
            if (!consigne.verrouiller(id, par).confirme()) {
                consigne.relue(id, individuel, acceptee, octets);
                journal.noter("import.verifier", id.valeur());
            }
        });
    }
}
