package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.LignesRepository.TableVersee;
import fr.estran.echanges.dossiers.VersementVu.Apercu;
import fr.estran.echanges.dossiers.VersementVu.Empechement;
import fr.estran.echanges.dossiers.VersementVu.Genre;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.ReglesDeConservation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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

    /** What came of undoing an import; but for the first, nothing was changed. */
    sealed interface Resultat {

        record Fait() implements Resultat {}

        /** By a second click, or by somebody else. */
        record DejaFait() implements Resultat {}

        /** It is looked at again, with what stands in the way. */
        record Empeche() implements Resultat {}

        /** Somebody is changing what it wrote. */
        record Occupe() implements Resultat {}

        /** @param regle that the records would break */
        record Contredit(String regle) implements Resultat {}
    }

    private static final Messages MESSAGES = Messages.de("echanges/transferts");

    private final Versements versements;
    private final LignesRepository lignes;
    private final ObstaclesRepository obstacles;
    private final ReglesDeConservation regles;
    private final TransactionOperations transactions;

    Retour(
            Versements versements,
            LignesRepository lignes,
            ObstaclesRepository obstacles,
            ReglesDeConservation regles,
            TransactionOperations transactions) {
        this.versements = versements;
        this.lignes = lignes;
        this.obstacles = obstacles;
        this.regles = regles;
        this.transactions = transactions;
    }

    /** All that the page of one import shows. */
    @Transactional(readOnly = true)
    VersementVu voir(VersementId id) {
        var versement = versements.lire(id);
        return new VersementVu(
                versement,
                versement.memorise() ? apercu(id) : null,
                regles.lire().terme(Duree.IMPORTS, versements.jour(versement)),
                lignes.nouveaux(id).size());
    }

    /** Of one that is remembered: what undoing it would do, and what stands upon it. */
    private Apercu apercu(VersementId id) {
        var tables = lignes.tables(id);
        var perdue = tables.stream().filter(table -> !table.entiere()).findFirst();
        if (perdue.isPresent()) {
            return new Apercu(
                    List.of(),
                    List.of(new Empechement(Genre.LOGICIEL, perdue.get().nom(), 1, null)));
        }
        var comptes = new ArrayList<ImportPasse.Compte>();
        var empechements = new ArrayList<Empechement>();
        for (var table : tables) {
            var etat = obstacles.etat(id, table);
            comptes.add(new ImportPasse.Compte(table.nom(), etat.otees(), etat.remises(), etat.revenues()));
            if (etat.suivant() != null) {
                var suivant = "/echanges/versements/" + etat.suivant();
                empechements.add(new Empechement(Genre.REPRIS, table.nom(), etat.reprises(), suivant));
            } else if (etat.changees() > 0) {
                var lien = Empechement.lien(table.sujet(), etat.exemple());
                empechements.add(new Empechement(Genre.CHANGE, table.nom(), etat.changees(), lien));
            }
        }
        obstacles.compteesEnsemble(id).ifPresent(empechements::add);
        for (var renvoi : obstacles.renvois(tables)) {
            tables.stream()
                    .filter(table -> table.nom().equals(renvoi.vers()))
                    .forEach(table -> obstacles.baties(id, table, renvoi).ifPresent(empechements::add));
        }
        empechements.addAll(obstacles.bilans(id, tables));
        comptes.removeIf(ImportPasse.Compte::vide);
        return new Apercu(comptes, empechements);
    }

    Resultat defaire(VersementId id, CompteId par) {
        try {
            return Objects.requireNonNull(transactions.execute(transaction -> {
                var resultat = essayer(id, par);
                if (!(resultat instanceof Resultat.Fait)) {
                    transaction.setRollbackOnly();
                }
                return resultat;
            }));
        } catch (PessimisticLockingFailureException _) {
            return new Resultat.Occupe();
        } catch (DataIntegrityViolationException refus) {
            return new Resultat.Contredit(Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
    }

    private static int pourChacune(List<TableVersee> tables, Consumer<TableVersee> faire) {
        for (int i = 0; i < tables.size(); i++) {
            faire.accept(tables.get(i));
            Avancee.part((i + 1.0) / tables.size());
        }
        return tables.size();
    }

    /** First all rows are held, then one looks whether they are as they were left: nothing may come in between. */
    private Resultat essayer(VersementId id, CompteId par) {
        lignes.sePreparer();
        if (!versements.reprendre(id).memorise()) {
            return new Resultat.DejaFait();
        }
        var tables = lignes.tables(id);
        Avancee.etape(MESSAGES.dire("avancee.retour.regarder"));
        Avancee.entre(0, 0.2, () -> pourChacune(tables, table -> lignes.tenir(id, table)));
        if (!apercu(id).possible()) {
            return new Resultat.Empeche();
        }
        Avancee.etape(MESSAGES.dire("avancee.retour.remettre"));
        Avancee.entre(0.4, 0.5, () -> pourChacune(tables, table -> lignes.remettre(id, table)));
        Avancee.etape(MESSAGES.dire("avancee.retour.oter"));
        Avancee.entre(0.5, 0.95, () -> pourChacune(tables.reversed(), table -> lignes.oter(id, table)));
        lignes.juger();
        versements.defaire(id, par);
        return new Resultat.Fait();
    }
}
