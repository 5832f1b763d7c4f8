package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.Individuel;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** A folder of records comes in by two steps: it is checked to the end, and changes nothing before it is confirmed. */
@Service
class Imports {

    private final LectureDuZip lecture;
    private final Consigne consigne;
    private final Versements versements;
    private final Journal journal;
    private final TransactionOperations transactions;

    Imports(
            LectureDuZip lecture,
            Consigne consigne,
            Versements versements,
            Journal journal,
            TransactionOperations transactions) {
        this.lecture = lecture;
        this.consigne = consigne;
        this.versements = versements;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** @param nom of the file, as whoever hands it in calls it */
    ResultatDepot deposer(DossierTemporaire recu, String nom, CompteId par) throws IOException {
        return switch (lecture.verifier(recu, Individuel.PERMANENCE)) {
            case Lecture.Refusee(var erreurs, var laisses) -> new ResultatDepot.Refuse(erreurs, laisses);
            case Lecture.ADire _ ->
                new ResultatDepot.ADire(garder(() -> consigne.deposerUneFeuille(recu.zip(), nom, par)));
            case Lecture.Acceptee acceptee ->
                new ResultatDepot.AConfirmer(garder(() -> {
                    var id = consigne.deposer(recu.zip(), nom, par, acceptee);
                    journal.noter("import.verifier", id.valeur());
                    return id;
                }));
        };
    }

    private interface Depot {

        TransfertId faire() throws IOException;
    }

    private TransfertId garder(Depot depot) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            try {
                return depot.faire();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    @Transactional(readOnly = true)
    ImportDepose.Verifie voir(TransfertId id, CompteId par) {
        return new ImportDepose.Verifie(
                consigne.importDe(id, par),
                consigne.apercu(id),
                Trouvailles.de(consigne.constats(id)),
                consigne.individuel(id).orElse(null));
    }

    /** The records are checked anew: others may have worked on them since. */
    ResultatConfirmation confirmer(TransfertId id, CompteId par) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var depose = consigne.verrouiller(id, par);
            if (depose.confirme()) {
                return new ResultatConfirmation.DejaFait();
            }
            if (depose.aDire()) {
                return new ResultatConfirmation.ADire();
            }
            consigne.confirmer(id);
            var versement = versements.commencer(par);
            return switch (importer(depose)) {
                case Lecture.ADire _ -> {
                    transaction.setRollbackOnly();
                    yield new ResultatConfirmation.ADire();
                }
                case Lecture.Refusee refusee -> {
                    transaction.setRollbackOnly();
                    yield new ResultatConfirmation.Refuse(refusee.erreurs());
                }
                case Lecture.Acceptee faite -> {
                    versements
                            .conclure(versement, faite.sorte(), faite.changements())
                            .ifPresent(ecrit -> consigne.rattacher(id, ecrit));
                    consigne.achever(id, faite);
                    journal.noter("import.confirmer", id.valeur());
                    yield new ResultatConfirmation.Fait(
                            faite.changements(), !faite.changements().equals(depose.changements()));
                }
            };
        }));
    }

    private Lecture importer(ImportDepose depose) {
        try (var recu = DossierTemporaire.ouvrir()) {
            consigne.reprendre(depose.id(), recu.zip());
            return depose.feuille() == null
                    ? lecture.importer(recu, consigne.individuel(depose.id()).orElse(Individuel.PERMANENCE))
                    : lecture.importer(recu, consigne.reponses(depose.id()), depose.nom());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it wrote, once it is confirmed; none where that was nothing. */
    @Transactional(readOnly = true)
    Optional<VersementId> versement(TransfertId id) {
        return consigne.versement(id);
    }

    @Transactional
    void abandonner(TransfertId id, CompteId par) {
        consigne.verrouiller(id, par);
        consigne.oublierLesImportsNonConfirmes(par);
    }

    sealed interface ResultatConfirmation {

        /** @param autrement the records had changed since the check: other rows were touched than those announced */
        record Fait(Changements changements, boolean autrement) implements ResultatConfirmation {}

        /** Of a sheet, something is still to be said. */
        record ADire() implements ResultatConfirmation {}

        /** By a second click, or in another window. */
        record DejaFait() implements ResultatConfirmation {}

        /** The records had changed since the check: the folder no longer agrees with them. Nothing was kept. */
        record Refuse(Trouvailles erreurs) implements ResultatConfirmation {}
    }

    sealed interface ResultatDepot {

        /** Nothing of it was kept. */
        record Refuse(Trouvailles erreurs, List<Constat> laisses) implements ResultatDepot {}

        /** It is kept for a day too, while one says what its columns are. */
        record ADire(TransfertId id) implements ResultatDepot {}

        /** It is kept for a day, and changes nothing before it is confirmed. */
        record AConfirmer(TransfertId id) implements ResultatDepot {}
    }
}
