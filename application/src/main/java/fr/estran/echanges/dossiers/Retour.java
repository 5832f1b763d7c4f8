package fr.estran.echanges.dossiers;

import fr.estran.echanges.dossiers.VersementVu.Apercu;
import fr.estran.echanges.dossiers.VersementVu.Empechement;
import fr.estran.echanges.dossiers.VersementVu.Genre;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.droits.CompteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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

    private final Versements versements;
    private final LignesRepository lignes;
    private final ObstaclesRepository obstacles;
    private final DefaireRepository retour;
    private final TransactionOperations transactions;

    Retour(
            Versements versements,
            LignesRepository lignes,
            ObstaclesRepository obstacles,
            DefaireRepository retour,
            TransactionOperations transactions) {
        this.versements = versements;
        this.lignes = lignes;
        this.obstacles = obstacles;
        this.retour = retour;
        this.transactions = transactions;
    }

    /** Of one that is remembered: what undoing it would do, and what stands upon it. */
    @Transactional(readOnly = true)
    Apercu apercu(VersementId id) {
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

    /** First all rows are held, then one looks whether they are as they were left: nothing may come in between. */
    private Resultat essayer(VersementId id, CompteId par) {
        retour.sePreparer();
        if (!versements.reprendre(id).memorise()) {
            return new Resultat.DejaFait();
        }
        var tables = lignes.tables(id);
        tables.forEach(table -> retour.tenir(id, table));
        if (!apercu(id).possible()) {
            return new Resultat.Empeche();
        }
        tables.forEach(table -> retour.remettre(id, table));
        tables.reversed().forEach(table -> retour.oter(id, table));
        retour.juger();
        versements.defaire(id, par);
        return new Resultat.Fait();
    }

    /** Takes away what an import brought, and puts back what it replaced. */
    @Repository
    record DefaireRepository(JdbcClient jdbc) {

        /**
         * As an import does, rules between rows are judged at the end, and states are said without how they were come to. Who
         * works on one of those rows is waited for, and not for long.
         */
        void sePreparer() {
            jdbc.sql("set local lock_timeout = '5s'").update();
            jdbc.sql("set constraints all deferred").update();
            jdbc.sql("set local estran.versement = 'oui'").update();
            // A survey that was counted by an import is then no longer: this alone takes it back.
            jdbc.sql("set local estran.retour = 'oui'").update();
        }

        /** Until the end of the transaction nobody changes its rows, nor adds what would hang on them. */
        void tenir(VersementId versement, TableVersee table) {
            jdbc.sql(table.dans("""
                select count(*)
                from (
                    select from {table} tenue
                    join versement_ligne ligne on {meme}
                    where {lignes}
                    for update of tenue) tenues
                """)).param("versement", versement).query((RowCallbackHandler) _ -> {});
        }

        void remettre(VersementId versement, TableVersee table) {
            executer(versement, table, """
                update {table} tenue
                set {affectations}
                from versement_ligne ligne
                cross join lateral jsonb_populate_record(null::{table}, ligne.avant) dite
                where {lignes} and ligne.avant is not null and ligne.empreinte is not null and {meme}
                """);
            executer(versement, table, """
                insert into {table} (structure_id, {colonnes})
                overriding system value
                select ligne.structure_id, {dites}
                from versement_ligne ligne
                cross join lateral jsonb_populate_record(null::{table}, ligne.avant) dite
                where {lignes} and ligne.empreinte is null
                """);
        }

        void oter(VersementId versement, TableVersee table) {
            executer(versement, table, """
                delete from {table} tenue
                using versement_ligne ligne
                where {lignes} and ligne.avant is null and {meme}
                """);
        }

        private void executer(VersementId versement, TableVersee table, String ordre) {
            jdbc.sql(table.dans(ordre)).param("versement", versement).update();
        }

        /** What was put off to the end: now, while it can still be told. */
        void juger() {
            jdbc.sql("set constraints all immediate").update();
        }
    }
}
