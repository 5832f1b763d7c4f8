package fr.estran.echanges.dossiers;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Undoes an import as a whole, as long as nothing was built upon it.
 *
 * <p>Rule: undoing an import.
 */
@Service
class Retour {

    private final ImportPasseRepository versements;
    private final LignesRepository lignes;
    private final Obstacles obstacles;
    private final DefaireRepository retour;
    private final TransactionOperations transactions;
    private final Journal journal;
    private final Clock horloge;

    Retour(
            ImportPasseRepository versements,
            LignesRepository lignes,
            Obstacles obstacles,
            DefaireRepository retour,
            TransactionOperations transactions,
            Journal journal,
            Clock horloge) {
        this.versements = versements;
        this.lignes = lignes;
        this.obstacles = obstacles;
        this.retour = retour;
        this.transactions = transactions;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Of one that is remembered. */
    @Transactional(readOnly = true)
    ApercuDuRetour apercu(VersementId id) {
        var tables = lignes.tables(id);
        return new ApercuDuRetour(
                tables.stream()
                        .map(table -> retour.compter(id, table))
                        .filter(compte -> !compte.vide())
                        .toList(),
                obstacles.de(id, tables));
    }

    ResultatDuRetour defaire(VersementId id, CompteId par) {
        try {
            return Objects.requireNonNull(transactions.execute(transaction -> {
                var resultat = essayer(id, par);
                if (!(resultat instanceof ResultatDuRetour.Fait)) {
                    transaction.setRollbackOnly();
                }
                return resultat;
            }));
        } catch (PessimisticLockingFailureException _) {
            return new ResultatDuRetour.Occupe();
        } catch (DataIntegrityViolationException refus) {
            return new ResultatDuRetour.Contredit(Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
    }

    /** First all rows are held, then one looks whether they are as they were left: nothing may come in between. */
    private ResultatDuRetour essayer(VersementId id, CompteId par) {
        retour.sePreparer();
        lignes.seReserverLaStructure();
        versements.verrouiller(id);
        if (!versements.lire(id).orElseThrow(Introuvable::new).memorise()) {
            return new ResultatDuRetour.DejaFait();
        }
        var tables = lignes.tables(id);
        var rangees = OrdreDesTables.de(tables, retour.entre(tables));
        rangees.forEach(table -> retour.tenir(id, table));
        if (!obstacles.de(id, tables).isEmpty()) {
            return new ResultatDuRetour.Empeche();
        }
        for (var table : rangees) {
            retour.remettre(id, table);
            retour.faireRevenir(id, table);
        }
        rangees.reversed().forEach(table -> retour.oter(id, table));
        retour.juger();
        lignes.oublier(id);
        versements.defaire(id, par, horloge.instant());
        journal.noter("import.defaire", id.valeur());
        return new ResultatDuRetour.Fait();
    }
}
